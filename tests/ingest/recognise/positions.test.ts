import { expect, test } from 'vitest';
import { Positions } from '../../../ingest/recognise/positions.ts';

const TEXT = '省委一次全会后，市委二次全会召开。𠮷全会';

test.each([
  [['次全'], [3, 11]],
  [
    ['全会', '次全'],
    [3, 4, 11, 12, 19],
  ],
  [['二次全会'], [10]],
  [['没有'], []],
  // a beginning before the text
  [['在省委'], []],
  [[], []],
])('%j begin at %j', (words, places) => {
  expect(new Positions(TEXT).of(words)).toEqual(places);
});

test('characters of one chain are told apart', () => {
  const [one, other] = [0x4e00, 0x5e00].map((unit) => String.fromCharCode(unit)) as [string, string];
  expect(new Positions(`${one}${other}${one}`).of([one])).toEqual([0, 2]);
});
