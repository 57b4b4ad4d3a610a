/** A stretch of characters that comes again and again, and where. */
export interface Gram {
  words: string;
  /** Starts, ascending. */
  at: number[];
}

/** Han characters, and the mark between the parts of a formula: 不敢腐、不能腐、不想腐. */
const isInside = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3001;

/**
 * Every stretch of 1 to `longest` units within runs of Han characters that stands at least `least` times, shortest first. A stretch is
 * counted only where both stretches of one unit less come often enough (Agrawal and Srikant 1994), so that memory follows
 * what is frequent and not all there is.
 */
export function* frequentGrams(
  text: string,
  { least, longest }: { least: number; longest: number },
): Generator<Gram> {
  // Number of the frequent stretch of the current size that starts at each unit; 0 where there is none.
  const numbers = new Int32Array(text.length + 1);
  for (let size = 1; size <= longest; size += 1) {
    const counts = new Map<number, number>();
    const keys = new Float64Array(text.length);
    for (let at = 0; at + size <= text.length; at += 1) {
      const unit = text.charCodeAt(at + size - 1);
      if (!isInside(unit)) continue;
      const before = numbers[at] ?? 0;
      if (size > 1 && (before === 0 || numbers[at + 1] === 0)) continue;
      const key = before * 0x10000 + unit;
      keys[at] = key;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const found = new Map<number, { number: number; gram: Gram }>();
    for (let at = 0; at < text.length; at += 1) {
      const key = keys[at] ?? 0;
      const often = key !== 0 && (counts.get(key) ?? 0) >= least;
      if (!often) {
        numbers[at] = 0;
        continue;
      }
      let known = found.get(key);
      if (!known) {
        known = { number: found.size + 1, gram: { words: text.slice(at, at + size), at: [] } };
        found.set(key, known);
      }
      known.gram.at.push(at);
      numbers[at] = known.number;
    }
    if (found.size === 0) return;
    for (const { gram } of found.values()) yield gram;
  }
}
