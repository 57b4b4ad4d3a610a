import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each([
  ['a row and what it adds up to', '打好风险防范、精准脱贫、污染防治三大攻坚战。', ['Slogan 三大攻坚战']],
  ['papers by their number', '加入17个国际海洋公约，发表两部海洋白皮书。', []],
])('what is counted is no name: %s', (_, text, found) => {
  expect(read(text)).toEqual(found);
});
