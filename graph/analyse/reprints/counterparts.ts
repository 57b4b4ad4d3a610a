import { wordsOf } from '../words.ts';
import { shinglesOf } from './shingles.ts';

interface Said {
  id: string;
  text: string;
}

/** Sentences are short: shingles of three characters, and so alike (Jaccard) that one was the other once. */
const LENGTH = 3;
const BAR = 0.6;

/**
 * Finds the sentence of an original that a sentence of its copy is, though a character was changed or a stop moved.
 * The original is read when the first one is asked for. Undefined when none is like it.
 */
export function counterparts(original: () => readonly Said[]): (words: string) => string | undefined {
  let index: { sentences: { id: string; size: number }[]; places: Map<number, number[]> } | undefined;

  function read(): NonNullable<typeof index> {
    const places = new Map<number, number[]>();
    const sentences = original().map(({ id, text }, at) => {
      const shingles = shinglesOf(wordsOf(text), LENGTH);
      for (const hash of shingles) {
        const known = places.get(hash);
        if (known) known.push(at);
        else places.set(hash, [at]);
      }
      return { id, size: shingles.length };
    });
    return { sentences, places };
  }

  return (words) => {
    const { sentences, places } = (index ??= read());
    const shingles = shinglesOf(words, LENGTH);
    const shared = new Map<number, number>();
    for (const hash of shingles)
      for (const at of places.get(hash) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    let best: { id: string; likeness: number } | undefined;
    for (const [at, both] of shared) {
      const { id, size } = sentences[at]!;
      const likeness = both / (shingles.length + size - both);
      if (likeness >= BAR && likeness > (best?.likeness ?? 0)) best = { id, likeness };
    }
    return best?.id;
  };
}
