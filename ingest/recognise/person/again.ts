import type { Found } from '#graph';
import { Matcher } from '../../lexicon/matcher.ts';

/** Shortest name that is looked for again: two characters are too often part of another word. */
const SHORTEST = 3;

/** A name that its post, title or byline told once is the same person's wherever the text repeats it. */
export function namedAgain(words: string, found: readonly Found[]): Found[] {
  const names = new Set(
    found.map(({ start, end }) => words.slice(start, end)).filter((name) => name.length >= SHORTEST),
  );
  if (names.size === 0) return [];
  return new Matcher([...names])
    .find(words)
    .map(({ start, end }) => ({ start, end, type: 'Person', rule: 'named-again' }));
}
