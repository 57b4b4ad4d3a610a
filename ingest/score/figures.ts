/** Precision, recall and F1 with four digits, and what they are counted from. */
export interface Figures {
  p: number;
  r: number;
  f1: number;
  tp: number;
  fp: number;
  fn: number;
}

/** Right, false and missed. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

/** Nothing counted yet. */
export const tally = (): Tally => ({ tp: 0, fp: 0, fn: 0 });

/** Four digits, half to even, as Python's `round`. */
function round(value: number): number {
  const scaled = value * 10_000;
  const tie = scaled - Math.floor(scaled) === 0.5 && Number.isInteger(value * 2 ** 30);
  if (!tie) return Number(value.toFixed(4));
  return (Math.floor(scaled) % 2 === 0 ? Math.floor(scaled) : Math.ceil(scaled)) / 10_000;
}

/** Precision, recall and F1 of a tally; 0 where nothing was to be found. */
export function figures({ tp, fp, fn }: Tally): Figures {
  const p = tp + fp > 0 ? tp / (tp + fp) : 0;
  const r = tp + fn > 0 ? tp / (tp + fn) : 0;
  const f1 = p + r > 0 ? (2 * p * r) / (p + r) : 0;
  return { p: round(p), r: round(r), f1: round(f1), tp, fp, fn };
}

/** The sum of tallies. */
export function total(tallies: Iterable<Tally>): Tally {
  const sum = tally();
  for (const { tp, fp, fn } of tallies) {
    sum.tp += tp;
    sum.fp += fp;
    sum.fn += fn;
  }
  return sum;
}

/** Tallies by name, made on first use. */
export class Counts {
  readonly #counts = new Map<string, Tally>();

  of(name: string): Tally {
    const known = this.#counts.get(name) ?? tally();
    this.#counts.set(name, known);
    return known;
  }

  values(): Tally[] {
    return [...this.#counts.values()];
  }

  /** In name order. */
  list(): [string, Figures][] {
    return [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, count]) => [name, figures(count)]);
  }
}
