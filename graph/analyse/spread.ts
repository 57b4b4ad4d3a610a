import type { Disc } from './disc.ts';

/**
 * Moves discs apart until none overlap, or `rounds` are over. Like graphology's noverlap, but with no call for
 * chance where two stand on one spot: such a pair parts along an angle of its own.
 */
export function spread(discs: Disc[], rounds = 80): void {
  const field = fieldOf(discs);
  for (let round = 0; round < rounds; round += 1) if (!part(field)) break;
  discs.forEach((disc, at) => {
    disc.x = field.xs[at]!;
    disc.y = field.ys[at]!;
  });
}

/** Discs as columns of numbers, and the cells they stand in as a hash table of linked lists; −1 is none. */
interface Field {
  xs: Float64Array;
  ys: Float64Array;
  radii: Float64Array;
  /** Side of a cell: no smaller than the largest disc, so that what overlaps stands in neighbouring cells. */
  side: number;
  /** First disc of each list. */
  heads: Int32Array;
  /** The disc after each disc in its list. */
  next: Int32Array;
}

function fieldOf(discs: readonly Disc[]): Field {
  const radii = Float64Array.from(discs, ({ radius }) => radius);
  return {
    xs: Float64Array.from(discs, ({ x }) => x),
    ys: Float64Array.from(discs, ({ y }) => y),
    radii,
    side: 2 * radii.reduce((largest, radius) => Math.max(largest, radius), 1),
    heads: new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, 2 * discs.length)))),
    next: new Int32Array(discs.length),
  };
}

/** Two cells may share a list: what stands too far away is not pushed. */
const listOf = (column: number, row: number, lists: number): number =>
  (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b)) & (lists - 1);

/** One round over all that stand near each other. True when something moved. */
function part(field: Field): boolean {
  const { xs, ys, side, heads, next } = field;
  heads.fill(-1);
  // The last first, so that each list runs in order.
  for (let at = xs.length - 1; at >= 0; at -= 1) {
    const list = listOf(Math.floor(xs[at]! / side), Math.floor(ys[at]! / side), heads.length);
    next[at] = heads[list]!;
    heads[list] = at;
  }
  let moved = false;
  for (let a = 0; a < xs.length; a += 1) {
    const column = Math.floor(xs[a]! / side);
    const row = Math.floor(ys[a]! / side);
    for (let near = 0; near < 9; near += 1) {
      const list = listOf(column - 1 + (near % 3), row - 1 + Math.floor(near / 3), heads.length);
      for (let b = heads[list]!; b >= 0; b = next[b]!) if (b > a && push(field, a, b)) moved = true;
    }
  }
  return moved;
}

function push({ xs, ys, radii }: Field, a: number, b: number): boolean {
  const dx = xs[b]! - xs[a]!;
  const dy = ys[b]! - ys[a]!;
  const far = radii[a]! + radii[b]! - 0.01;
  const square = dx * dx + dy * dy;
  if (square >= far * far) return false;
  const distance = Math.sqrt(square);
  const step = (far + 0.01 - distance) / 2;
  const ux = distance > 0 ? dx / distance : Math.cos(b);
  const uy = distance > 0 ? dy / distance : Math.sin(b);
  xs[a]! -= ux * step;
  ys[a]! -= uy * step;
  xs[b]! += ux * step;
  ys[b]! += uy * step;
  return true;
}
