import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const facts = (sentence: string): string[] =>
  said(readTagged(`工作情况\n${sentence}`, smallLexicon), 'ISSUED_BY', 'LAUNCHED_BY', 'REPEALS');

const MOF = '<ins>财政部</ins>';
const MOE = '<ins>教育部</ins>';
const RULES = '<doc>《治沙办法》</doc>';
const ISSUED = ['《治沙办法》 ISSUED_BY 中华人民共和国财政部'];

test.each([
  [`如果${MOF}印发${RULES}，各地应当执行。`, []],
  [`是否由${MOF}印发${RULES}，有待研究。`, []],
  [`会议强调，请${MOF}尽快印发${RULES}。`, []],
  [`${MOE}报请${MOF}印发${RULES}。`, []],
  [`有人误以为${MOF}印发了${RULES}。`, []],
  [`${MOF}经<ins>国务院</ins>同意印发${RULES}。`, ISSUED],
  [`${MOF}报请<ins>国务院</ins>批准后，印发${RULES}。`, ISSUED],
])('what is supposed or asked for is no fact: %s', (sentence, expected) => {
  expect(facts(sentence)).toEqual(expected);
});

test('what is not repealed any more', () => {
  const raw = '关于治沙的通知\n各县：\n<doc>《造林办法》</doc>不再废止，<doc>《采石办法》</doc>同时废止。';
  expect(said(readTagged(raw, smallLexicon), 'REPEALS')).toEqual(['THIS REPEALS 《采石办法》']);
});

test.each([
  [`由${MOF}牵头，${MOE}配合，实施<pro>青苗行动</pro>。`, ['青苗行动 LAUNCHED_BY 中华人民共和国财政部']],
  [`${MOF}牵头，会同${MOE}印发${RULES}。`, ISSUED],
  [`${MOF}牵头，${MOE}配合实施<pro>青苗行动</pro>。`, ['青苗行动 LAUNCHED_BY 中华人民共和国财政部']],
  [
    `${MOF}（牵头）、${MOE}负责实施<pro>青苗行动</pro>。`,
    ['青苗行动 LAUNCHED_BY 中华人民共和国教育部', '青苗行动 LAUNCHED_BY 中华人民共和国财政部'],
  ],
  [
    `开设<pro>河湾课堂</pro>，由${MOF}组织实施<pro>青苗行动</pro>。`,
    ['青苗行动 LAUNCHED_BY 中华人民共和国财政部'],
  ],
])('who leads, who helps, and what of: %s', (sentence, expected) => {
  expect(facts(sentence)).toEqual(expected);
});
