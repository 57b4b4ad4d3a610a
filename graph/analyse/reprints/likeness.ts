import type { Article } from '../../model/article.ts';
import { sharedOf } from './shingles.ts';

/** How alike two texts are, 0–1, by their distinct shingles. */
export interface Likeness {
  /** Shared shingles among all of both (Jaccard). */
  similarity: number;
  /** Shared shingles among those of the copy: 1 when it says nothing of its own. */
  contained: number;
}

/**
 * What a reprint must reach, by the shingles of the copy. Short official texts are often one form filled in twice
 * (the same notice of two months differs in a date), and so they must agree to the letter.
 */
const BARS = [
  { from: 700, similarity: 0.8, contained: 0.9 },
  { from: 0, similarity: 0.97, contained: 0.99 },
] as const;

/** Fewer shingles are a form of words that may stand in any longer text. */
const LEAST_CONTAINED = 100;

export function likenessOf(copy: Uint32Array, original: Uint32Array): Likeness {
  const both = sharedOf(copy, original);
  return { similarity: both / (copy.length + original.length - both), contained: both / copy.length };
}

/** The same text again, or a part of it and hardly anything else. `shingles` are how many the copy has. */
export function isReprint({ similarity, contained }: Likeness, shingles: number): boolean {
  const bar = BARS.find(({ from }) => shingles >= from)!;
  return similarity >= bar.similarity || (shingles >= LEAST_CONTAINED && contained >= bar.contained);
}

/** 工信厅科函〔2021〕149号 and 〔2022〕74号 are two documents, and a law as amended is another, however alike. */
export const areTwo = (a: Article, b: Article): boolean =>
  differ(a.number, b.number) || differ(a.date, b.date);

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;
