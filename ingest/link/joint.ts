import type { Span } from '#graph';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** Shortest organ that may stand glued to another: 财政部. */
const SHORTEST = 3;
const OFFICE = /^(?:综合)?(?:办公[厅室]|党组)/u;

/**
 * 国家医疗保障局国家药品监督管理局 → the two organs, when names of the lexicon, each perhaps with its office, fill the words
 * from end to end; else the words as one.
 */
export function jointOrgans(words: string, lexicon: Lexicon): Span[] {
  const whole = [{ start: 0, end: words.length }];
  if (lexicon.lookup(words, 'Institution').length > 0) return whole;
  const parts: Span[] = [];
  for (let start = 0; start < words.length;) {
    const end = organEnd(words, start, lexicon);
    if (end === null) return whole;
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

/** Where the longest known organ from `start` ends, with its office. */
function organEnd(words: string, start: number, lexicon: Lexicon): number | null {
  for (let end = words.length; end >= start + SHORTEST; end -= 1) {
    if (lexicon.lookup(words.slice(start, end), 'Institution').length === 0) continue;
    return end + (OFFICE.exec(words.slice(end))?.[0].length ?? 0);
  }
  return null;
}
