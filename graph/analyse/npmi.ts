/**
 * Normalised pointwise mutual information of two events: 1 when they only come together, 0 when by chance, below
 * when they avoid each other. `both`, `a`, `b` are counts out of `all`. Four decimals.
 */
export function npmi(both: number, a: number, b: number, all: number): number {
  if (both === 0) return -1;
  if (both === all) return 1;
  const value = Math.log((both * all) / (a * b)) / -Math.log(both / all);
  return Math.round(value * 10_000) / 10_000 || 0;
}
