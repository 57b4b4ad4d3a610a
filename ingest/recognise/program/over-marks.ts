import { leftBoundary } from '../boundary.ts';
import type { View } from '../recogniser.ts';

/** How long a word before + or / is at most. */
const LONGEST = 10;
/** 云-边-|端协同示范项目: single characters with strokes between. */
const STROKES = /(?:[\u4e00-\u9fff]-){1,4}$/u;
/** 第三届中国（甲省）|国际丝绸消费节 */
const OF_A_PLACE =
  /(?:第[一二三四五六七八九十百\d]{1,4}届|\d{4}年?)?(?:中国|世界|国际|亚洲)（[\u4e00-\u9fff·]{2,8}）$/u;
/** “三湖”|防护林二期工程; “九五” is a period. */
const QUOTED = /“(?![一二三四五六七八九十]{1,2}五”)[^“”\n，。；：]{2,8}”$/u;
/** 以|企引企专项行动 */
const BY = /^(?<one>[\u4e00-\u9fff])[引促带]\k<one>/u;

/** Where a name begins whose words marks join: 平台+|供应链协同试点示范, “三湖”|防护林二期工程, 中国（甲省）|国际丝绸消费节. */
export function overMarks(view: View, start: number): number {
  const { words } = view;
  const at = words[start - 1] === '以' && BY.test(words.slice(start, start + 3)) ? start - 1 : start;
  const before = words.slice(Math.max(0, at - 24), at);
  const run = (STROKES.exec(before) ?? OF_A_PLACE.exec(before) ?? QUOTED.exec(before))?.[0];
  return run === undefined ? overSum(view, at) : at - run.length;
}

/** 平台+|园区/|集群试点示范: the words before + belong to what is summed up, those before / where a + stands before them. */
function overSum(view: View, start: number): number {
  const { words } = view;
  const mark = words[start - 1] ?? '';
  if (!/[+＋/]/u.test(mark)) return start;
  const first = leftBoundary(view, start - 1, LONGEST);
  if (start - 1 - first < 2) return start;
  if (mark !== '/') return first;
  const sum = /[+＋]/u.test(words[first - 1] ?? '') ? overSum(view, first) : first;
  return sum < first ? sum : start;
}
