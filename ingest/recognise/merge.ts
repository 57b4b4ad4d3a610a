import { byPosition, overlaps, type Found, type Sentence } from '#graph';
import { sentenceOf } from '../sentence-of.ts';

/** Hears of a find that is not kept, and of what it lost to: null when it reaches over a sentence end. */
export type Lose = (found: Found, winner: Found | null) => void;

/** Rule of established vocabulary (高质量发展, 全面从严治党): the weaker class, which yields to every other find. */
export const ESTABLISHED = 'lexicon-established';

/**
 * Longest wins, of equals the earlier in the list of recognisers; none overlap, none leaves its sentence. In text order.
 * Established vocabulary comes after all else: 高质量发展 gives way inside 高质量发展行动计划 and around a name.
 * “两个维护”: marks that enclose exactly the name belong to it.
 * `lose` is told of every find that is not kept.
 */
export function merge(
  candidates: readonly Found[],
  { words, sentences }: { words: string; sentences: readonly Sentence[] },
  lose?: Lose,
): Found[] {
  const marked = candidates.map((found) => withMarks(found, words));
  const ranked = [...longestFirst(marked, false), ...longestFirst(marked, true)];
  const taken = new Uint8Array(words.length);
  const kept: Found[] = [];
  for (const found of ranked) {
    if (isTaken(found, taken)) {
      lose?.(found, kept.find((one) => overlaps(one, found)) ?? null);
      continue;
    }
    if (!sentenceOf(sentences, found)) {
      lose?.(found, null);
      continue;
    }
    taken.fill(1, found.start, found.end);
    kept.push(found);
  }
  return kept.sort(byPosition);
}

/** A kept span of the same class is at least as long as this one and covers one of its ends; a stronger one may lie within. */
function isTaken(found: Found, taken: Uint8Array): boolean {
  if (taken[found.start] === 1 || taken[found.end - 1] === 1) return true;
  if (!isWeak(found)) return false;
  return taken.subarray(found.start, found.end).includes(1);
}

const longestFirst = (all: readonly Found[], weak: boolean): Found[] =>
  all.filter((found) => isWeak(found) === weak).sort((a, b) => length(b) - length(a));

const isWeak = ({ rule }: Found): boolean => rule === ESTABLISHED;

function withMarks(found: Found, words: string): Found {
  const enclosed = words[found.start - 1] === '“' && words[found.end] === '”';
  return enclosed ? { ...found, start: found.start - 1, end: found.end + 1 } : found;
}

const length = (found: Found): number => found.end - found.start;
