import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const RULE = '看渠办法\n';
const of = (text: string): string[] => said(readTagged(text, smallLexicon), 'ISSUED_BY', 'ADOPTED_AT');

test.each([
  [
    'behind the meeting that adopted it',
    `${RULE}（2031年5月3日<mtg>党的七大</mtg>审议批准　2031年6月1日<ins>财政部</ins>发布）\n第一条 看渠。`,
    ['THIS ADOPTED_AT 中国共产党第七次全国代表大会', 'THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'by an order',
    `${RULE}（2031年5月3日财政部、教育部令第12号公布　自2031年7月1日起施行）\n第一条 看渠。`,
    ['THIS ISSUED_BY 中华人民共和国教育部', 'THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'a document printed below',
    `学习情况\n<doc>《看渠办法》</doc>\n（2031年6月1日<ins>财政部</ins>印发）\n第一条 看渠。`,
    ['《看渠办法》 ISSUED_BY 中华人民共和国财政部'],
  ],
  ['who is only told to', `${RULE}（2031年6月1日起由各县发布）\n第一条 看渠。`, []],
  ['no note', `${RULE}2031年6月1日财政部发布，各县要看渠。`, []],
])('a note of who gave a rule out: %s', (_, text, expected) => {
  expect(of(text)).toEqual(expected);
});

test('every meeting of a note: one passed it, another revised it', () => {
  expect(
    of(`${RULE}（1998年6月20日<mtg>党的六大</mtg>通过　2031年5月3日<mtg>党的七大</mtg>修订）\n第一条 看渠。`),
  ).toEqual(['THIS ADOPTED_AT 中国共产党第七次全国代表大会', 'THIS ADOPTED_AT 中国共产党第六次全国代表大会']);
});

test('the decision that a note names amended the rule, and its meeting adopted the decision', () => {
  const text = `${RULE}（1998年6月20日<mtg>党的六大</mtg>通过　根据2031年5月3日<mtg>党的七大</mtg><doc>《关于修改部分办法的决定》</doc>修正）\n第一条 看渠。`;
  expect(said(readTagged(text, smallLexicon), 'AMENDS', 'ADOPTED_AT')).toEqual([
    'THIS ADOPTED_AT 中国共产党第六次全国代表大会',
    '《关于修改部分办法的决定》 ADOPTED_AT 中国共产党第七次全国代表大会',
    '《关于修改部分办法的决定》 AMENDS THIS',
  ]);
  const told = `${RULE}会上根据<mtg>党的七大</mtg><doc>《关于修改部分办法的决定》</doc>修正了看法。`;
  expect(said(readTagged(told, smallLexicon), 'AMENDS')).toEqual([]);
});
