import type { Found, Span } from '#graph';
import { wordsOf } from '../../lexicon/words.ts';
import { SOUND, soundsForeign } from './foreign.ts';
import { NAME, SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { newWordName } from './new-word.ts';
import { nameWithin } from './word-check.ts';

/** What closes a row of names. */
const NEXT = new RegExp(
  `^[、 ](?<name>${NAME})(?=[，。、；：（）,;:()\\n]|$|等|和|与|为|出席|参加|作(?!为)|陪同|分别|先后|同志|一行|到|在|的|任)`,
  'u',
);

/** 尼克松、|基辛格，: the same behind a name written by its sound alone. */
const BY_SOUND = `(?:${SOUND}|[逊翰晓])`;
const FOREIGN = new RegExp(`^(?!${SURNAME}[\\u4e00-\\u9fff]{1,2}$)${BY_SOUND}{3,7}$`, 'u');
const NEXT_FOREIGN = new RegExp(`^、(?<name>${BY_SOUND}{3,7})(?=[，。、；等和与])`, 'u');

/** What stands between names in a row. */
export const isMark = (character: string | undefined): boolean => character === '、' || character === ' ';

/** 省领导赵大山、|钱小河，: behind a name, a comma of lists and another name. */
export function nextInRow(words: string, found: readonly Span[]): Found[] {
  const known = new Set(found.map(({ start }) => start));
  return found.flatMap((first) => {
    const row: Found[] = [];
    // Most names stand alone.
    for (let at = first.end; isMark(words[at]);) {
      const start = at + 1;
      const end = known.has(start)
        ? null
        : (foreignAt(words, { start: first.start, end: first.end }, at) ?? nameAt(words, at));
      if (end === null) break;
      row.push({ start, end, type: 'Person', rule: 'next-in-row' });
      known.add(start);
      at = end;
    }
    return row;
  });
}

/** Where a foreign name behind the comma ends, in a row that a foreign name begins. */
function foreignAt(words: string, first: Span, comma: number): number | null {
  if (words[comma] !== '、' || !FOREIGN.test(words.slice(first.start, first.end))) return null;
  const name = NEXT_FOREIGN.exec(words.slice(comma, comma + 9))?.groups?.['name'];
  const span = { start: comma + 1, end: comma + 1 + (name ?? '').length };
  // 布尔加宁: the segmenter may take a name for a place.
  return name !== undefined && (soundsForeign(words, span) || wordsOf(name).length === 1) ? span.end : null;
}

/** A name from the beginning of a clause to a comma of lists. */
const FIRST = new RegExp(`(?:^|[，。；：“\\s的])(?<name>${NAME})、$`, 'u');

/** 朱敏山|、孙丽云夫妇: before a comma of lists and a name, from the beginning of its clause. */
export const firstInRow = (words: string, found: readonly Span[]): Found[] =>
  found.flatMap(({ start: next }) => {
    if (words[next - 1] !== '、') return [];
    const name = FIRST.exec(words.slice(Math.max(0, next - 5), next))?.groups?.['name'];
    if (name === undefined || NOT_NAME.test(name)) return [];
    const span = { start: next - 1 - name.length, end: next - 1 };
    return nameWithin(words, span) === span.end ? [{ ...span, type: 'Person', rule: 'first-in-row' }] : [];
  });

/** Where the name behind the comma of lists at `comma` ends. */
function nameAt(words: string, comma: number): number | null {
  const start = comma + 1;
  const name = NEXT.exec(words.slice(comma, comma + 8))?.groups?.['name'];
  if (name === undefined) return newWordName(words, start);
  const end = NOT_NAME.test(name) ? null : nameWithin(words, { start, end: start + name.length });
  return end === start + name.length ? end : null;
}
