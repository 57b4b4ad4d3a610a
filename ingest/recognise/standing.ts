import type { Span } from '#graph';
import { Matcher } from '../lexicon/matcher.ts';
import type { View } from './recogniser.ts';

/** More names than these are looked for in one pass. */
const FEW = 100;

/** Wherever one of these names stands, in text order: of two that begin together the longer first. */
export function standing({ words, positions }: View, names: ReadonlySet<string>): Span[] {
  if (names.size > FEW) return new Matcher([...names]).find(words);
  return [...names]
    .flatMap((name) => positions.of([name]).map((start) => ({ start, end: start + name.length })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
