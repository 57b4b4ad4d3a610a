import type { Span } from '#graph';

/** How far from a quotation its row is looked at, in characters. */
const REACH = 200;
/** Longest quotation of a row, with its marks and what joins it to the next. */
const LONGEST = 36;
const JOINED_BEFORE = /”[、和及与，]{0,2}$/u;
const JOINED_AFTER = /^[、和及与，]{0,2}“/u;

/** Quotations side by side, and how many they are. */
export interface Row extends Span {
  quotations: number;
}

/** “城市水文”、“城市与河流”和“湖泊生态”: the quotations this one stands among; what they are called stands before or behind all of them. */
export function rowAround(words: string, span: Span): Row {
  let { start, end } = span;
  let quotations = 1;
  for (let open = openBefore(words, start); span.start - open <= REACH; open = openBefore(words, start)) {
    start = open;
    quotations += 1;
  }
  for (let close = closeAfter(words, end); close - span.end <= REACH; close = closeAfter(words, end)) {
    end = close;
    quotations += 1;
  }
  return { start, end, quotations };
}

/** Where the quotation right before begins: beyond all reach when there is none. */
function openBefore(words: string, start: number): number {
  const joined = JOINED_BEFORE.exec(words.slice(Math.max(0, start - 3), start));
  if (!joined) return -Infinity;
  const close = start - joined[0].length;
  const open = words.slice(Math.max(0, close - LONGEST), close).lastIndexOf('“');
  return open < 0 ? -Infinity : Math.max(0, close - LONGEST) + open;
}

/** Where the quotation right behind ends. */
function closeAfter(words: string, end: number): number {
  const joined = JOINED_AFTER.exec(words.slice(end, end + 3));
  if (!joined) return Infinity;
  const close = words.slice(end, end + LONGEST).indexOf('”');
  return close < 0 ? Infinity : end + close + 1;
}
