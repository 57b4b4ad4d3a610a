import type { Found } from '#graph';
import type { View } from '../recogniser.ts';
import { GIVEN, SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { nameWithin } from './word-check.ts';

const TITLE = /(?:同志|先生|女士|烈士|教授|院士|研究员)/gu;
const WHOLE = new RegExp(`^${SURNAME}${GIVEN}{1,2}$`, 'u');
/** Of two readings the longer first: 彭|大年 before 大年. */
const SIZES = [3, 2, 4];

/** 当年叶飞同志, 听说赵一平先生, 某大学钱大河教授: whatever stands before, a word ends where the name begins. */
export function titled(view: View): Found[] {
  const { words, tokens } = view;
  return [...words.matchAll(TITLE)].flatMap(({ index: end }): Found[] => {
    for (const size of SIZES) {
      const start = end - size;
      const name = words.slice(Math.max(0, start), end);
      if (start < 0 || !WHOLE.test(name) || NOT_NAME.test(name)) continue;
      const over = tokens.across(start);
      if ((over && over.tag !== 'x') || nameWithin(words, { start, end }) !== end) continue;
      return [{ start, end, type: 'Person', rule: 'name-and-title' }];
    }
    return [];
  });
}
