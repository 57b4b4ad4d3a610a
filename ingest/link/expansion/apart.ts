import type { Lexicon } from '../../lexicon/lexicon.ts';
import { unquoted } from '../bare.ts';
import { countedWord } from './counts.ts';
import { type Formula, type PlacedList, placed, REACH } from './formula.ts';
import type { Listed } from './list.ts';
import { ANY_VERB } from './words.ts';

const MARKS = /[，。；：！？、“”‘’（）\n]/u;
/** Parts of one letter more than their word are no names. */
const [SHORTEST, LONGEST] = [2, 20];

/**
 * 饭桌上谈心，村路上交心，地头上问心。…“三心”: told elsewhere in the paragraph, side by side, as many as counted, each ended by the
 * word that the formula counts; alike in length where that word is one letter.
 */
export function apart({ text, start, end, words, counts }: Formula, lexicon: Lexicon): PlacedList | null {
  const key = countedWord(words);
  const [count] = counts;
  if (key === null || count === undefined || counts.length > 1 || count < 3) return null;
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const stop = text.indexOf('\n', end);
  const paragraph = text.slice(from, Math.min(stop < 0 ? text.length : stop, end + REACH));
  for (const mark of ['，', '、']) {
    const parts = runOf(paragraph, { key, count, mark });
    const toFill = parts && (isKnown(words, lexicon) || isInside(paragraph, parts));
    if (parts && (!toFill || areQuoted(paragraph, parts)))
      return { parts: placed(parts, from), trigger: { start, end } };
  }
  return null;
}

/** Everybody knows its parts: no sentence has to say whose they are, but one that quotes them. */
const isKnown = (words: string, lexicon: Lexicon): boolean =>
  lexicon.lookup(unquoted(words), 'Slogan')[0]?.attributes['components'] !== undefined;

/** “又快又省，水田、旱田、梯田”: a part of what is quoted is no list of its own. */
const isInside = (words: string, parts: readonly Listed[]): boolean => {
  const before = words.slice(0, parts[0]?.start ?? 0);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
};

const areQuoted = (words: string, parts: readonly Listed[]): boolean =>
  words[(parts[0]?.start ?? 0) - 1] === '“' && words[parts.at(-1)?.end ?? 0] === '”';

interface Wanted {
  key: string;
  count: number;
  mark: string;
}

/** Exactly so many pieces in a row, a mark between each two. */
function runOf(words: string, { key, count, mark }: Wanted): Listed[] | null {
  let run: Listed[] = [];
  for (let at = words.indexOf(key); at >= 0; at = words.indexOf(key, at + key.length)) {
    const end = at + key.length;
    if (!MARKS.test(words[end] ?? '\n')) continue;
    const last = run.at(-1);
    const goesOn =
      last !== undefined && words[last.end] === mark && isPiece(words.slice(last.end + 1, at), mark);
    if (!goesOn) {
      const whole = finished(words, run, { key, count, mark });
      if (whole) return whole;
      run = [];
    }
    run.push({ start: goesOn ? last.end + 1 : startOf(words, at, mark), end });
  }
  return finished(words, run, { key, count, mark });
}

/** What stands before the word in a part: short, and with no mark but 、 where parts are told from each other by ，. */
const isPiece = (piece: string, mark: string): boolean =>
  piece.length > 0 &&
  piece.length < LONGEST &&
  !MARKS.test(mark === '，' ? piece.replaceAll('、', '') : piece);

function startOf(words: string, at: number, mark: string): number {
  let start = at;
  while (start > 0) {
    const letter = words[start - 1] ?? '';
    if (MARKS.test(letter) && !(mark === '，' && letter === '、')) break;
    start -= 1;
  }
  return start;
}

function finished(words: string, run: readonly Listed[], { key, count }: Wanted): Listed[] | null {
  const [whole, ...others] = run;
  if (run.length !== count || !whole) return null;
  const longest = Math.max(...others.map(({ start, end }) => end - start));
  const opened = words[whole.start - 1] === '“';
  const first = opened ? whole : withoutVerb(words, whole, longest);
  const parts = [first, ...others];
  const lengths = parts.map(({ start, end }) => end - start);
  // 全村同志要记得的水田意识 beside 旱田意识
  if (!opened && (lengths[0] ?? 0) > longest + 2) return null;
  const alike = key.length > 1 || lengths.every((length) => length === longest);
  const named = lengths.every((length) => length > key.length && length >= SHORTEST && length <= LONGEST);
  const distinct = new Set(parts.map(({ start, end }) => words.slice(start, end))).size === count;
  return alike && named && distinct ? parts : null;
}

/** 要做到|地头上问心: the first part behind the verb that governs them all, where it is longer than the others. */
function withoutVerb(words: string, { start, end }: Listed, longest: number): Listed {
  const said = words.slice(start, end);
  if (said.length <= longest) return { start, end };
  const behind = [...said.matchAll(ANY_VERB)].map((verb) => verb.index + verb[0].length);
  return { start: start + (behind.find((at) => said.length - at <= longest) ?? 0), end };
}
