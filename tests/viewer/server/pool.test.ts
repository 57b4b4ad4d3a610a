import { expect, test } from 'vitest';
import { createPool } from '../../../viewer/server/search/pool.ts';

const pool = createPool(['两个维护', '', '维护', '国务院', '维护稳定维护', '务']);

test.each<[string, number, number[]]>([
  ['维护', 9, [0, 2, 4]],
  ['维护', 2, [0, 2]],
  ['务', 9, [3, 5]],
  ['两', 9, [0]],
  ['护维', 9, []],
  ['没有', 9, []],
  ['', 9, []],
])('%s is held, at most %i, by %j', (word, most, texts) => expect(pool.holding(word, most)).toEqual(texts));

test.each([
  ['维护', [2]],
  ['务', [5]],
  ['国', []],
  ['', []],
])('%s is %j', (word, texts) => expect(pool.being(word)).toEqual(texts));

test('of texts that are alike all are found', () => {
  expect(createPool(['甲', '甲', '乙', '甲']).being('甲')).toEqual([0, 1, 3]);
  expect(createPool([]).holding('甲', 9)).toEqual([]);
});
