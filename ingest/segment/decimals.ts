import { boldHeading, type NumberedHead } from './headings.ts';

/** 1 总则, 1.1 编制目的, 2.1.1 县指挥部。县指挥部由… */
const DECIMAL =
  /^(?<number>\d{1,2}(?:[.．]\d{1,2}){0,3})[.．]?[ \u3000]{0,4}(?=[\p{Script=Han}“《])(?<words>.+)$/u;
/** Longest name of a part that is counted with one number, in characters: a longer line is an item. */
const TOP = 20;
/** 1.2亿元, 3.5万人, 2.5倍 */
const AMOUNT = /^\d{1,2}[.．]\d{1,2}(?:[亿万千百倍元]|个百分点)/u;

interface Counted {
  at: number;
  path: string[];
  line: string;
}

/**
 * 1 总则⏎1.1 编制目的⏎2 组织体系: heads counted in decimals, as plans for emergencies and standards are, by line. Each must follow the one
 * its number says: 1.2 follows 1.1, 1.1 the 1 above it, and a 1 is a head only where 1.1 follows: a row of a table is none.
 */
export function decimalHeads(lines: readonly string[]): Map<number, NumberedHead> {
  const counted = lines.flatMap((line, at) => decimalOf(line, at) ?? []);
  const heads = new Map<number, NumberedHead>();
  let last: string[] = [];
  for (const [order, { at, path, line }] of counted.entries()) {
    if (!follows(last, path) && !opens(path, counted[order + 1]?.path)) continue;
    last = path;
    heads.set(at, { rule: 'decimal', level: path.length, heading: boldHeading(line) });
  }
  return heads;
}

function decimalOf(line: string, at: number): Counted[] | null {
  if (!/^\d/u.test(line) || AMOUNT.test(line)) return null;
  const { number, words } = DECIMAL.exec(line)?.groups ?? {};
  if (!number || !words) return null;
  const path = number.split(/[.．]/u).map((one) => String(Number(one)));
  const isTitle = words.length <= TOP && !/[。；，：]/u.test(words);
  // 1.拓宽选人视野。 is an item of a list.
  if (path.length === 1 && (!isTitle || /^\d{1,2}[.．]/u.test(line))) return null;
  return [{ at, path, line }];
}

/** 1.2 → 1.2.1, 1.3, 2 */
function follows(last: readonly string[], path: readonly string[]): boolean {
  const above = path.slice(0, -1);
  const own = Number(path.at(-1));
  if (above.some((one, at) => one !== last[at])) return false;
  return last.length >= path.length
    ? Number(last[path.length - 1]) === own - 1
    : last.length === above.length && last.length > 0 && own === 1;
}

/** 1 总则 with 1.1 behind it */
const opens = (path: readonly string[], next: readonly string[] | undefined): boolean =>
  path.length === 1 && next?.length === 2 && next[0] === path[0] && next[1] === '1';
