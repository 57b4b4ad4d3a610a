import { byPosition, overlaps, type Found, type Sentence } from '#graph';

/** Hears of a find that is not kept, and of what it lost to: null when it reaches over a sentence end. */
export type Lose = (found: Found, winner: Found | null) => void;

/**
 * Longest wins, of equals the earlier in the list of recognisers; none overlap, none leaves its sentence. In text order.
 * “两个维护”: marks that enclose exactly the name belong to it.
 * `lose` is told of every find that is not kept.
 */
export function merge(
  candidates: readonly Found[],
  { words, sentences }: { words: string; sentences: readonly Sentence[] },
  lose?: Lose,
): Found[] {
  const ranked = candidates
    .map((found, rank) => ({ found: withMarks(found, words), rank }))
    .sort((a, b) => length(b.found) - length(a.found) || a.rank - b.rank);
  const taken = new Set<number>();
  const kept: Found[] = [];
  for (const { found } of ranked) {
    // A kept span is at least as long as this one: if they overlap, it covers one of this one's ends.
    if (taken.has(found.start) || taken.has(found.end - 1)) {
      lose?.(found, kept.find((one) => overlaps(one, found)) ?? null);
      continue;
    }
    if (!withinSentence(found, sentences)) {
      lose?.(found, null);
      continue;
    }
    for (let at = found.start; at < found.end; at += 1) taken.add(at);
    kept.push(found);
  }
  return kept.sort(byPosition);
}

function withMarks(found: Found, words: string): Found {
  const enclosed = words[found.start - 1] === '“' && words[found.end] === '”';
  return enclosed ? { ...found, start: found.start - 1, end: found.end + 1 } : found;
}

const length = (found: Found): number => found.end - found.start;

function withinSentence(found: Found, sentences: readonly Sentence[]): boolean {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return false;
    if (found.start < sentence.start) high = middle - 1;
    else if (found.start >= sentence.end) low = middle + 1;
    else return found.end <= sentence.end;
  }
  return false;
}
