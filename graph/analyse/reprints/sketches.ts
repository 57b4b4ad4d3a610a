/** So many of a text's smallest hashes stand for it (bottom-k MinHash): texts that share words share some of them. */
const SKETCH = 64;
/** Hashes two sketches must share before their texts are compared. */
const ENOUGH = 3;
/** What stands in more texts than this is a common phrase, and leads nowhere. */
const COMMON = 64;
/** Texts compared with one text, those that share most of the sketch first. */
const MOST = 8;

/** Texts that can be found by a few of their shingles: what a text costs does not grow with how many there are. */
export interface Sketches {
  /** Remembers a text, by its number, from its sorted shingles. */
  add(text: number, shingles: Uint32Array): void;
  /** Texts that may share many shingles with this one, the likeliest first, then the first remembered. */
  like(shingles: Uint32Array): number[];
}

export function openSketches(): Sketches {
  const known = new Map<number, number[]>();
  return {
    add(text, shingles) {
      for (const hash of shingles.subarray(0, SKETCH)) {
        const texts = known.get(hash);
        if (!texts) known.set(hash, [text]);
        else if (texts.length <= COMMON) texts.push(text);
      }
    },
    like(shingles) {
      const sketch = shingles.subarray(0, SKETCH);
      const shared = new Map<number, number>();
      for (const hash of sketch) {
        const texts = known.get(hash) ?? [];
        if (texts.length <= COMMON) for (const text of texts) shared.set(text, (shared.get(text) ?? 0) + 1);
      }
      const enough = Math.min(ENOUGH, sketch.length);
      return [...shared]
        .filter(([, hashes]) => hashes >= enough)
        .sort(([a, one], [b, other]) => other - one || a - b)
        .slice(0, MOST)
        .map(([text]) => text);
    },
  };
}
