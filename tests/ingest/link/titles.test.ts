import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../ingest/lexicon/index.ts';
import { entry, smallLexicon } from './lexicon.ts';
import { namesIn, readTagged, said } from './tagged.ts';

const names = (raw: string): string[] => namesIn(`工作情况\n${raw}`, smallLexicon);

describe('a local owner before a short name of the centre', () => {
  const lexicon = lexiconOf([
    entry('Document', '《中共中央关于制定第九个水利规划的建议》', '“九五”水利建议'),
    entry('Institution', '中国共产党中央委员会', '中共中央'),
  ]);
  test.each([
    [
      '根据<ins>中共湖北省委</ins><doc>“九五”水利建议</doc>修渠。',
      '《中共湖北省委关于制定第九个水利规划的建议》',
    ],
    [
      '<ins>中共湖北省委</ins>在<doc>“九五”水利建议</doc>中提出修渠。',
      '《中共湖北省委关于制定第九个水利规划的建议》',
    ],
    ['<ins>中共湖北省委</ins>贯彻<doc>“九五”水利建议</doc>。', '《中共中央关于制定第九个水利规划的建议》'],
    ['<ins>中共中央</ins><doc>“九五”水利建议</doc>要求修渠。', '《中共中央关于制定第九个水利规划的建议》'],
    ['有的市委<doc>“九五”水利建议</doc>没有写。', '《“九五”水利建议》'],
  ])('%s', (body, name) => expect(namesIn(`工作情况\n${body}`, lexicon).at(-1)).toBe(name));
});

const notice = (line: string): string =>
  `关于发布《水渠监督名录》的公告\n依照<doc>《桥梁分类名录》</doc>办理。\n${line}`;

describe('本《名录》', () => {
  test.each([
    ['本<doc>《名录》</doc>自2031年1月1日起施行。', '《水渠监督名录》'],
    ['<doc>《名录》</doc>所列桥梁除外。', '《桥梁分类名录》'],
    ['他翻开一本<doc>《名录》</doc>。', '《桥梁分类名录》'],
  ])('%s', (line, name) => expect(namesIn(notice(line), smallLexicon).at(-1)).toBe(name));

  test('repeals what this text says it repeals', () => {
    const raw = notice('本<doc>《名录》</doc>自2031年1月1日起施行，<doc>《旧水渠通知》</doc>同时废止。');
    expect(said(readTagged(raw, smallLexicon), 'REPEALS')).toContain(
      '《水渠监督名录》 REPEALS 《旧水渠通知》',
    );
  });
});

test.each([
  [
    '关于发布安全导则《水渠设计》、技术文件《桥梁分析》的通知',
    ['THIS TRANSMITS 《桥梁分析》', 'THIS TRANSMITS 《水渠设计》'],
  ],
  ['关于印发《水渠的〈设计〉的〈分析〉办法》的通知', ['THIS TRANSMITS 《水渠的〈设计〉的〈分析〉办法》']],
])('what stands in marks in a title: %s', (title, expected) => {
  expect(said(readTagged(`${title}\n请照办。`, smallLexicon), 'TRANSMITS')).toEqual(expected);
});

test.each([
  [
    '关于发布安全导则《水渠设计》的通知\n我局制定了<doc>《安全导则 水渠设计》</doc>（<doc>HAD102/15-2031</doc>），现予公布。',
    ['《水渠设计》', '《水渠设计》'],
  ],
  [
    '关于发布安全导则《水渠设计》的通知\n参照<doc>《水渠技术导则 桥梁工程》</doc>。',
    ['《水渠技术导则 桥梁工程》'],
  ],
  ['关于发布《水渠标准》的通知\n现公布<doc>《水渠标准 桥梁》</doc>。', ['《水渠标准 桥梁》']],
])('a kind before the marks of the title is no part of it: %s', (raw, expected) =>
  expect(namesIn(raw, smallLexicon)).toEqual(expected),
);

test.each([
  ['执行<ins>国务院</ins><doc>《关于开渠的意见》</doc>。', '《国务院关于开渠的意见》'],
  ['执行<ins>国务院</ins><doc>《关于“水网+渠”的通知》</doc>。', '《国务院关于“水网+渠”的通知》'],
  ['执行<ins>国务院</ins><doc>《关于开渠的实施方案》</doc>。', '《关于开渠的实施方案》'],
  ['执行<ins>中共中央</ins>、<ins>国务院</ins><doc>《关于开渠的意见》</doc>。', '《关于开渠的意见》'],
  ['报<ins>国务院</ins><doc>《关于开渠的意见》</doc>。', '《关于开渠的意见》'],
])('what an organ signs bears its name: %s', (body, name) => expect(names(body).at(-1)).toBe(name));
