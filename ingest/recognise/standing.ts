import type { Span } from '#graph';
import { Matcher } from '../lexicon/matcher.ts';
import type { View } from './recogniser.ts';

/** More names than these are looked for in one pass. */
const FEW = 100;

/** Wherever one of these names stands, by end, then longest first. */
export function standing({ words, positions }: View, names: ReadonlySet<string>): Span[] {
  if (names.size > FEW) return new Matcher([...names]).find(words);
  return [...names]
    .flatMap((name) => positions.of([name]).map((start) => ({ start, end: start + name.length })))
    .sort((a, b) => a.end - b.end || a.start - b.start);
}
