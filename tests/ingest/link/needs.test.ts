import { expect, test } from 'vitest';
import { needsOf, rarest } from '../../../ingest/link/relation/needs.ts';

test.each([
  [/由甲公布/u, [['由甲公布']]],
  [/由(?:甲|新?乙)公布/u, [['由'], ['甲', '乙'], ['公布']]],
  // what may be left out, and what only stands around
  [/(?:近日，)?印发了?(?!的)(?<=发)/u, [['印发']]],
  [/印{2}发+(?:出|)/u, [['印'], ['发']]],
  [/[甲乙][^丙]\d{4}(?<year>年)/u, [['甲', '乙'], ['年']]],
  // of each branch what it needs most
  [/(?:的公告|、|，通知)/u, [['的公告', '、', '，通知']]],
  [/甲|乙*/u, []],
])('%s needs %j', (pattern, needs) => {
  expect(needsOf(pattern)).toEqual(needs);
});

test('the rarest need has few and long words, and none that holds another', () => {
  expect(rarest([['，'], ['强调', '指出', '着重强调'], ['说']])).toEqual(['强调', '指出']);
  expect(rarest([])).toEqual([]);
});
