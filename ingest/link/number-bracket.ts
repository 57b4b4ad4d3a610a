/** 《办法》（|国发〔2031〕5号, 《办法》（原|某部令第5号: what may stand in the bracket of a title before its number. */
const OPENING = /[（(](?:原|现|即|(?:发布)?文号[：:]?)?$/u;
const REACH = 8;

/** Where the bracket opens that a number at an offset stands in; null where none does. */
export function bracketBefore(text: string, start: number): number | null {
  const from = Math.max(0, start - REACH);
  const opening = OPENING.exec(text.slice(from, start));
  return opening ? from + opening.index : null;
}

/** GB/T 1234-2031|《水渠清淤规范》, 甲政令第5号|《防汛办法》, 甲委〔2031〕6号|文件，即《…》: what may stand between a number and its title. */
const AHEAD = /^(?:文件?)?(?:，?即)? ?(?=(《[^《》]{1,120}(?:《[^《》]{1,120}》[^《》]{0,40}){0,3}》))/u;
const FARTHEST = 400;

/** The title in marks that a number stands in front of, and where it stands; null where none does. */
export function titleAhead(text: string, end: number): { start: number; words: string } | null {
  const [between, words] = AHEAD.exec(text.slice(end, end + FARTHEST)) ?? [];
  return between === undefined || words === undefined ? null : { start: end + between.length, words };
}

/** 1号机组运行许可证⏎|甲安证字第12号⏎: the line above a number that stands on a line of its own; null where it does not. */
export function headingAbove(text: string, { start, end }: { start: number; end: number }): string | null {
  if (!/^[ \u3000）)]*(?:\n|$)/u.test(text.slice(end, end + REACH))) return null;
  const above = /([^\n]{2,120})\n[ \u3000（(]*$/u.exec(text.slice(Math.max(0, start - 130), start));
  return above?.[1]?.trim() ?? null;
}
