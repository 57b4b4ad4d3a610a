import type { View } from '../recogniser.ts';
import { rowAround } from './row.ts';

const GIVEN = ['”称号', '”荣誉称号', '”光荣称号'];

/** 授予“柳河卫士”“柳河园丁”称号: titles that are given are no formulas, wherever else the text says them. */
export function honoursOf({ words, positions }: View): ReadonlySet<string> {
  return new Set(
    positions.of(GIVEN).flatMap((close) => {
      const { start, end } = rowAround(words, { start: words.lastIndexOf('“', close), end: close + 1 });
      return [...words.slice(Math.max(0, start), end).matchAll(/“([^“”]{2,20})”/gu)].map(
        ([, one = '']) => one,
      );
    }),
  );
}
