import type { Bag } from './bags.ts';

/** Two entities (places in `graph.entities`, a < b) and the distinct sentences and independent texts they share. */
export interface Pair {
  a: number;
  b: number;
  sentences: number;
  documents: number;
  /** Places of the first and last of those texts in order of time. */
  first: number;
  last: number;
  /** Place of the last of them that has a date; `first` when none has. */
  lastDated: number;
}

/** Every pair that shares a bag of at most `maxInBag`. Bags come in order of their articles; n is the number of entities. */
export function countPairs(bags: Bag[], n: number, maxInBag: number): Pair[] {
  // One number a pair (a × n + b) is the key of a flat Map: no strings, no nested maps.
  const pairs = new Map<number, Pair>();
  for (const { article, dated, entities, counted } of bags) {
    if (entities.length > maxInBag) continue;
    for (let i = 0; i < entities.length; i += 1) {
      const a = entities[i]!;
      for (let j = i + 1; j < entities.length; j += 1) {
        const b = entities[j]!;
        const key = a * n + b;
        const pair = pairs.get(key);
        const anew = !counted?.has(key);
        counted?.add(key);
        if (!pair) {
          pairs.set(key, {
            a,
            b,
            sentences: 1,
            documents: 1,
            first: article,
            last: article,
            lastDated: article,
          });
          continue;
        }
        if (anew) pair.sentences += 1;
        if (pair.last !== article) pair.documents += 1;
        pair.last = article;
        if (dated) pair.lastDated = article;
      }
    }
  }
  return [...pairs.values()];
}
