import { countedParts } from './counted.ts';
import { BELOW, type Formula, type PlacedList, placed } from './formula.ts';
import { headedParts, tailedParts } from './keyed.ts';
import type { Listed } from './list.ts';
import { partsIn } from './parts.ts';

/** 一、, （二）, 3. before a formula that is a heading. */
const ORDINAL =
  /^[ \t\u3000]*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])?[ \t\u3000]*$/u;
const LINE_END = /^[：:]?[ \t\u3000]*\n\s*/u;
/** 10.金融“三本账”：, or with its kind behind, over a line that says 指…: an entry of a glossary. */
const ENTRY = /^[ \t\u3000]*\d{1,2}[.．、][\u4e00-\u9fff]{0,12}$/u;
const ENTRY_END = /^[\u4e00-\u9fff]{0,8}[：:][ \t\u3000]*\n\s*(?=是?指|即)/u;
/** 什么是“三个必须”？答： */
const ASKED = /^[^。；，：？\n]{0,12}[？?]\s*(?:答[：:]\s*)?/u;
/** 指清田、清路 under it, as a glossary says. */
const IS = /^(?:是?指|即|包括|也就是|就是)[：:]?/u;
/** A longer line is no heading. */
const LONGEST_LINE = 30;

/** “三个必须” on a line of its own or in a question, and its parts in the line or the lines under it. */
export function under(formula: Formula): PlacedList | null {
  const { text, start, end, counts, key } = formula;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const rest = text.slice(end, end + 40);
  const before = start - line <= LONGEST_LINE ? text.slice(line, start) : '。';
  const alone = before.length <= 12 && ORDINAL.test(before) ? LINE_END.exec(rest) : null;
  const entry = ENTRY.test(before) ? ENTRY_END.exec(rest) : null;
  const below = alone ?? entry ?? ASKED.exec(rest);
  if (!below) return key ? headlines(formula, line, key) : null;
  const opening = IS.exec(text.slice(end + below[0].length, end + below[0].length + 8))?.[0].length ?? 0;
  const from = end + below[0].length + opening;
  const lines = text.slice(from, from + BELOW);
  const first = /^[^\n]*/u.exec(lines)?.[0] ?? '';
  // a sentence of parts and nothing else
  const whole = /^[^。！？]*。?$/u.test(first);
  const parts =
    partsIn(formula, first, whole) ??
    countedParts(lines, counts) ??
    (key ? headedParts(lines, counts, key) : null);
  return parts && { parts: placed(parts, from), trigger: { start, end } };
}

/** 二、弄懂“三本账” as a heading, and below it 1.水账…, 2.粮账…: numbered lines that all say its word again. */
function headlines({ text, start, end, counts }: Formula, line: number, key: string): PlacedList | null {
  const stop = text.indexOf('\n', end);
  const heading = text.slice(line, Math.max(line, stop)).replace(/。[ \t\u3000]*$/u, '');
  if (stop < 0 || heading.length > LONGEST_LINE || heading.includes('。')) return null;
  const from = stop + 1 + (/^\s*/u.exec(text.slice(stop + 1, stop + 40))?.[0].length ?? 0);
  const lines = text.slice(from, from + BELOW);
  const parts = countedParts(lines, counts);
  const says = ({ start: at, end: to }: Listed): boolean => lines.slice(at, to).includes(key);
  const heads = lineHeads(lines, counts, key);
  if (heads) return { parts: placed(heads, from), trigger: { start, end } };
  const told = heading.endsWith(text.slice(start, end)) ? toldIn(lines, counts, key) : null;
  if (told) return { parts: placed(told, from), trigger: { start, end } };
  return parts?.every(says) ? { parts: placed(parts, from), trigger: { start, end } } : null;
}

/** 谈“三个不容易” as a heading, and a sentence of the paragraph below: 创业不容易，守业不容易，兴业不容易 */
function toldIn(lines: string, counts: readonly number[], key: string): Listed[] | null {
  const paragraph = lines.slice(0, lines.search(/\n|$/u));
  let at = 0;
  for (const sentence of paragraph.split('。')) {
    const from = at;
    at += sentence.length + 1;
    const parts = sentence.includes(key) ? tailedParts(sentence, counts, key) : null;
    if (parts) return parts.map((part) => ({ start: part.start + from, end: part.end + from }));
  }
  return null;
}

/** 坚持种田。… / 坚持种树。…: lines that begin with the word of the formula. */
function lineHeads(lines: string, counts: readonly number[], key: string): Listed[] | null {
  const parts: Listed[] = [];
  for (let at = 0; at >= 0 && at < lines.length; at = lines.indexOf('\n', at) + 1 || -1) {
    const start = at + (/^[ \t\u3000]*/u.exec(lines.slice(at, at + 20))?.[0].length ?? 0);
    if (lines.startsWith(key, start))
      parts.push({ start, end: start + lines.slice(start).search(/[，。：；\n]|$/u) });
  }
  const named = parts.every(({ start, end }) => end - start > key.length && end - start <= LONGEST_LINE);
  return named && counts.includes(parts.length) ? parts : null;
}
