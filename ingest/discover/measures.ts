import { npmi } from '#graph';
import type { Corpus } from './corpus.ts';
import type { Gram } from './grams.ts';

/** Least NPMI of the two parts over every place where the words can be cut in two. `count` knows every part. */
export function cohesion(words: string, count: ReadonlyMap<string, number>, all: number): number {
  const both = count.get(words) ?? 0;
  let least = 1;
  for (let cut = 1; cut < words.length; cut += 1) {
    const [a, b] = [count.get(words.slice(0, cut)) ?? both, count.get(words.slice(cut)) ?? both];
    least = Math.min(least, npmi(both, a, b, all));
  }
  return least;
}

/** Lesser branching entropy of the two sides in bits (Jin and Tanaka-Ishii 2006); a mark is free on each occasion. */
export const freedom = ({ text }: Corpus, { words, at }: Gram): number =>
  Math.min(
    entropy(at.map((start) => neighbour(text[start - 1], start))),
    entropy(at.map((start) => neighbour(text[start + words.length], start))),
  );

/** A Han character is itself; any other mark, and the edge of a sentence, is a neighbour like no other. */
const neighbour = (unit: string | undefined, at: number): string =>
  unit !== undefined && /[\u4e00-\u9fff]/u.test(unit) ? unit : `${at}`;

function entropy(neighbours: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const one of neighbours) counts.set(one, (counts.get(one) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values())
    sum -= (count / neighbours.length) * Math.log2(count / neighbours.length);
  return sum;
}

/** Share of places that stand in quotation marks of their own. */
export const quotationRate = ({ text }: Corpus, { words, at }: Gram): number =>
  at.filter((start) => text[start - 1] === '“' && text[start + words.length] === '”').length / at.length;

/** Share of places that lie in, or meet, something already named. */
export const namedShare = ({ named }: Corpus, { words, at }: Gram): number =>
  at.filter((start) => named[start] === 1 || named[start + words.length - 1] === 1).length / at.length;

/** True where it mostly stands beside 、: 能力、作风 out of a longer row. */
export const inRow = ({ text }: Corpus, { words, at }: Gram): boolean =>
  at.filter((start) => text[start - 1] === '、' || text[start + words.length] === '、').length * 2 >
  at.length;
