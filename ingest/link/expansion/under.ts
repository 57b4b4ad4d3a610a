import { countedParts } from './counted.ts';
import { type Formula, type PlacedList, placed } from './formula.ts';
import { headedParts, tailedParts } from './keyed.ts';
import { allClauses, wholeList } from './list.ts';

/** 一、, （二）, 3. before a formula that is a heading. */
const ORDINAL =
  /^[ \t\u3000]*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])?[ \t\u3000]*$/u;
const LINE_END = /^[：:]?[ \t\u3000]*\n\s*/u;
/** 指清田、清路 under it, as a glossary says. */
const IS = /^(?:是?指|即|包括|也就是|就是)[：:]?/u;
/** How far below the heading lists that begin each line may reach. */
const REACH = 1500;

/** “三个必须” on a line of its own, and its parts in the line or the lines under it. */
export function under({ text, start, end, counts, key }: Formula): PlacedList | null {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const below = LINE_END.exec(text.slice(end, end + 40));
  if (!below || start - line > 12 || !ORDINAL.test(text.slice(line, start))) return null;
  const opening = IS.exec(text.slice(end + below[0].length, end + below[0].length + 8))?.[0].length ?? 0;
  const from = end + below[0].length + opening;
  const lines = text.slice(from, from + REACH);
  const first = /^[^\n]*/u.exec(lines)?.[0] ?? '';
  const parts =
    // a sentence of parts and nothing else
    (/[。；]?$/u.test(first) && /^[^。！？]*[。]?$/u.test(first) ? wholeList(first, counts) : null) ??
    (key ? headedParts(first, counts, key) : null) ??
    (key ? tailedParts(first, counts, key) : null) ??
    allClauses(first, counts) ??
    countedParts(lines, counts) ??
    (key ? headedParts(lines, counts, key) : null);
  return parts && { parts: placed(parts, from), trigger: { start, end } };
}
