/** A run that stands in both: `a[i + k] === b[j + k]` for k below `size`. */
export interface Block {
  i: number;
  j: number;
  size: number;
}

/** The matching blocks of Python's difflib without its junk rule: longest run first, then left and right of it. */
export function matchingBlocks(a: readonly string[], b: readonly string[]): Block[] {
  if (a.length === b.length && a.every((letter, index) => letter === b[index])) {
    return a.length > 0 ? [{ i: 0, j: 0, size: a.length }] : [];
  }
  const places = new Map<string, number[]>();
  b.forEach((letter, index) => {
    const known = places.get(letter);
    if (known) known.push(index);
    else places.set(letter, [index]);
  });
  const blocks: Block[] = [];
  const queue: [number, number, number, number][] = [[0, a.length, 0, b.length]];
  for (let range = queue.pop(); range; range = queue.pop()) {
    const [fromA, toA, fromB, toB] = range;
    const { i, j, size } = longest(a, places, range, b.length);
    if (size === 0) continue;
    blocks.push({ i, j, size });
    if (fromA < i && fromB < j) queue.push([fromA, i, fromB, j]);
    if (i + size < toA && j + size < toB) queue.push([i + size, toA, j + size, toB]);
  }
  return blocks.sort((x, y) => x.i - y.i || x.j - y.j);
}

/** The longest run within a range; of equals the first in `a`, then in `b`. */
function longest(
  a: readonly string[],
  places: ReadonlyMap<string, number[]>,
  [fromA, toA, fromB, toB]: [number, number, number, number],
  width: number,
): Block {
  let best = { i: fromA, j: fromB, size: 0 };
  // Length of the run that ends at each index of b, for this row of a and for the row before.
  let row = new Int32Array(width + 1);
  let before = new Int32Array(width + 1);
  let touched: number[] = [];
  let touchedBefore: number[] = [];
  for (let i = fromA; i < toA; i += 1) {
    for (const j of places.get(a[i] as string) ?? []) {
      if (j < fromB) continue;
      if (j >= toB) break;
      const size = (before[j] as number) + 1;
      row[j + 1] = size;
      touched.push(j + 1);
      if (size > best.size) best = { i: i - size + 1, j: j - size + 1, size };
    }
    for (const index of touchedBefore) before[index] = 0;
    [row, before] = [before, row];
    [touched, touchedBefore] = [[], touched];
  }
  return best;
}
