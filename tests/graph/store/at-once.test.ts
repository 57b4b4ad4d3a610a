import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { atOnce } from '../../../graph/store/at-once.ts';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test('results come in the order of the items, whichever is done first, and never more than so many are worked on', async () => {
  let [working, highest] = [0, 0];
  const work = async (item: number): Promise<number> => {
    working += 1;
    highest = Math.max(highest, working);
    await sleep(item % 3 === 0 ? 8 : 1);
    working -= 1;
    return item * 10;
  };
  expect(await all(atOnce([3, 1, 2, 6, 4, 5, 9], work, 3))).toEqual([30, 10, 20, 60, 40, 50, 90]);
  expect(highest).toBe(3);
});

test('the first error is told when nothing is worked on any more', async () => {
  let working = 0;
  const work = async (item: number): Promise<number> => {
    working += 1;
    await sleep(item);
    working -= 1;
    if (item === 1) throw new Error('no room on the disk');
    return item;
  };
  await expect(all(atOnce([1, 20, 30], work, 3))).rejects.toThrow('no room on the disk');
  expect(working).toBe(0);
});
