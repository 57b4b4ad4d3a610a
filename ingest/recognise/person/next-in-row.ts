import type { Found, Span } from '#graph';
import { wordsOf } from '../../lexicon/words.ts';
import { SOUND, soundsForeign } from './foreign.ts';
import { NAME, SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { newWordName } from './new-word.ts';
import { nameWithin } from './word-check.ts';

/** What closes a row of names. */
const NEXT = new RegExp(
  `^[、 ](?<name>${NAME})(?=[，。、；：（）,;:()\\n]|$|等|和|与|及|为|出席|列席|莅临|参加|作(?!为)|陪同|分别|先后|同志|一行|率领|领导|到|在|的|任)`,
  'u',
);

/** 赵大山、钱小河|和孙立川|出席: the last of a row. */
const LAST = new RegExp(
  `^[和与](?<name>${NAME})(?=出席|参加|列席|陪同|分别|等(?![级待于])|同志|一起|一同|共同|先后|[，。；）]|$)`,
  'u',
);
/** 赵大山|和靳伟|都: one of two, where what follows speaks of both. */
const OTHER = new RegExp(
  `^[和与](?<name>${NAME})(?=，?(?:此前|目前|现在|当时)?(?:二人|两人|都|均|分别|共同|一起|一同|先后))`,
  'u',
);
/** Among names, any characters may make one: 朱从山. */
const AMONG = /^、(?<name>[\u4e00-\u9fff]{2,3})(?=[、，。；]|和|等|出席|参加)/u;

/** 尼克松、|基辛格，: the same behind a name written by its sound alone. */
const BY_SOUND = `(?:${SOUND}|[逊翰晓])`;
const FOREIGN = new RegExp(`^(?!${SURNAME}[\\u4e00-\\u9fff]{1,2}$)${BY_SOUND}{3,7}$`, 'u');
const NEXT_FOREIGN = new RegExp(`^、(?<name>${BY_SOUND}{3,7})(?=[，。、；等和与])`, 'u');

const SHAPE = new RegExp(`^${SURNAME}[\\u4e00-\\u9fff]{2}$`, 'u');
const ENDS_ROW = /[和与]/u;

/** What stands between names in a row. */
export const isMark = (character: string | undefined): boolean => character === '、' || character === ' ';

/** 省领导赵大山、|钱小河，: behind a name, a comma of lists and another name. */
export function nextInRow(words: string, found: readonly Span[]): Found[] {
  const known = new Set(found.map(({ start }) => start));
  const startOf = new Map(found.map(({ start, end }) => [end, start]));
  return found.flatMap((first) => {
    const row: Found[] = [];
    // Most names stand alone.
    for (let at = afterNote(words, first.end); isMark(words[at]) || ENDS_ROW.test(words[at] ?? '');) {
      const start = at + 1;
      const end = known.has(start) ? null : behind(words, at, first, startOf);
      if (end === null) break;
      row.push({ start, end, type: 'Person', rule: 'next-in-row' });
      known.add(start);
      startOf.set(end, start);
      at = end;
    }
    return row;
  });
}

/** 路生梅|（女）、应志治: sex, people or years in brackets belong to the name before. */
const afterNote = (words: string, end: number): number =>
  words[end] === '（'
    ? end +
      (/^（(?:女|[\u4e00-\u9fff]{1,5}族|女，[\u4e00-\u9fff]{1,5}族|\d{4}年至\d{4}年)）(?=、)/u.exec(
        words.slice(end, end + 16),
      )?.[0].length ?? 0)
    : end;

/** Where a name ends that stands behind the mark or the 和 at `at`. */
function behind(words: string, at: number, first: Span, startOf: ReadonlyMap<number, number>): number | null {
  // 甲、|乙: of a row that is under way, `last` began behind a mark
  const last = startOf.get(at) ?? 0;
  const inRow = words[last - 1] === '、' && startOf.has(last - 1);
  if (!isMark(words[at])) return named(words, at, inRow ? LAST : OTHER);
  return (
    foreignAt(words, first, at) ??
    named(words, at, NEXT) ??
    amongNames(words, at, inRow) ??
    (NEXT.test(words.slice(at, at + 8)) ? null : newWordName(words, at + 1))
  );
}

/** Among names any characters may make one, where they are no word of the language. */
function amongNames(words: string, comma: number, inRow: boolean): number | null {
  const name = AMONG.exec(words.slice(comma, comma + 6))?.groups?.['name'];
  if (name === undefined || NOT_NAME.test(name)) return null;
  const isName = wordsOf(name).every(({ word, tag }) => word.length === 1 || /^(?:x|nr\w*)$/u.test(tag));
  // 甲、|王忍之|、: behind one name alone, a surname that another comma follows
  const shaped = SHAPE.test(name) && (inRow || words[comma + 4] === '、');
  return (inRow && isName) || shaped ? comma + 1 + name.length : null;
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
const FIRST = new RegExp(`(?:^|[，。；：“\\s的是有由以像在])(?<name>${NAME})、$`, 'u');

/** 朱敏山|、孙丽云夫妇: before a comma of lists and a name, from the beginning of its clause. */
export const firstInRow = (words: string, found: readonly Span[]): Found[] =>
  found.flatMap(({ start: next }) => {
    if (words[next - 1] !== '、') return [];
    const name = FIRST.exec(words.slice(Math.max(0, next - 5), next))?.groups?.['name'];
    if (name === undefined || NOT_NAME.test(name)) return [];
    const span = { start: next - 1 - name.length, end: next - 1 };
    return nameWithin(words, span) === span.end ? [{ ...span, type: 'Person', rule: 'first-in-row' }] : [];
  });

/** Where the name ends that `pattern` sees behind one character. */
function named(words: string, at: number, pattern: RegExp): number | null {
  const name = pattern.exec(words.slice(at, at + 12))?.groups?.['name'];
  if (name === undefined || NOT_NAME.test(name)) return null;
  const span = { start: at + 1, end: at + 1 + name.length };
  return nameWithin(words, span) === span.end ? span.end : null;
}
