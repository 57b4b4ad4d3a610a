/** A dot on the map; moved in place. */
export interface Disc {
  x: number;
  y: number;
  radius: number;
}

/**
 * Moves discs apart until none overlap, or `rounds` are over. Like graphology's noverlap, but with no call for
 * chance where two stand on one spot: such a pair parts along an angle of its own.
 */
export function spread(discs: Disc[], rounds = 80): void {
  const size = 2 * discs.reduce((largest, { radius }) => Math.max(largest, radius), 1);
  for (let round = 0; round < rounds; round += 1) if (!part(discs, size)) return;
}

/** One round over neighbours in a grid of cells no smaller than the largest disc. True when something moved. */
function part(discs: Disc[], size: number): boolean {
  const cells = new Map<string, number[]>();
  const cell = (value: number): number => Math.floor(value / size);
  discs.forEach(({ x, y }, index) => {
    const key = `${cell(x)} ${cell(y)}`;
    const known = cells.get(key);
    if (known) known.push(index);
    else cells.set(key, [index]);
  });
  let moved = false;
  for (let a = 0; a < discs.length; a += 1) {
    const disc = discs[a]!;
    const [column, row] = [cell(disc.x), cell(disc.y)];
    for (let near = 0; near < 9; near += 1) {
      const key = `${column - 1 + (near % 3)} ${row - 1 + Math.floor(near / 3)}`;
      for (const b of cells.get(key) ?? []) if (b > a && push(disc, discs[b]!, b)) moved = true;
    }
  }
  return moved;
}

function push(a: Disc, b: Disc, order: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.sqrt(dx * dx + dy * dy);
  const overlap = a.radius + b.radius - distance;
  if (overlap <= 0.01) return false;
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [Math.cos(order), Math.sin(order)];
  const step = overlap / 2;
  a.x -= ux * step;
  a.y -= uy * step;
  b.x += ux * step;
  b.y += uy * step;
  return true;
}
