import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

test.each([
  [
    'by what it is',
    '<doc>《水渠检查计划》</doc>业经部务会审定，现将该计划发给你单位，务必照办。',
    ['THIS TRANSMITS 《水渠检查计划》'],
  ],
  ['one of many that are read', '<doc>《水渠检查计划》</doc>业经部务会审定，各地都在学习。', []],
])('what a notice sends out, %s', (_, body, expected) => {
  const reading = readTagged(`关于检查水渠的通知\n${body}`, smallLexicon);
  expect(said(reading, 'TRANSMITS')).toEqual(expected);
});

test.each([
  ['an explanation sends nothing out', '关于发布《水利部关于印发修渠办法的通知》的解读\n请看。', []],
  ['blanks round the marks', '水利部关于印发 《修渠办法》 的通知\n请照办。', ['THIS TRANSMITS 《修渠办法》']],
  [
    'a list of an office',
    '水利部关于印发修渠任务清单（试行）的通知\n请照办。',
    ['THIS TRANSMITS 《修渠任务清单（试行）》'],
  ],
  [
    'a plan for emergencies',
    '水利部关于印发旱灾应急预案的通知\n请照办。',
    ['THIS TRANSMITS 《旱灾应急预案》'],
  ],
  [
    'two without marks',
    '水利部关于印发修渠管理办法和植树实施方案的通知\n现将<doc>《修渠管理办法》</doc>和<doc>《植树实施方案》</doc>印发给你们。',
    ['THIS TRANSMITS 《修渠管理办法》', 'THIS TRANSMITS 《植树实施方案》'],
  ],
  [
    'the kind of an opinion is one word',
    '国务院批转水利部关于修渠秩序实施意见的通知\n请照办。',
    ['THIS TRANSMITS 《关于修渠秩序的实施意见》'],
  ],
])('what a title sends out, %s', (_, text, expected) => {
  expect(said(readTagged(text, smallLexicon), 'TRANSMITS')).toEqual(expected);
});

test('a report passed on by a title without 的通知 is none of the text itself', () => {
  const reading = readTagged(
    '国务院批转水利部关于加快发展山区水利的报告\n<ins>国务院</ins>同意<ins>水利部</ins><doc>《关于加快发展山区水利的报告》</doc>。',
    smallLexicon,
  );
  expect(said(reading, 'TRANSMITS')).toEqual(['THIS TRANSMITS 《关于加快发展山区水利的报告》']);
});
