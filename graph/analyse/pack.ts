/** A group of dots laid out about its own centre, as far as `radius` from it. */
export interface Island {
  radius: number;
}

/** Between two islands: less between small ones. */
const water = (radius: number): number => Math.min(14, radius);

/**
 * Where islands stand, in the order given: the first in the middle, the others in rings around it, as many to a ring
 * as have room. No two touch.
 */
export function pack(islands: readonly Island[]): { x: number; y: number }[] {
  let inner = (islands[0]?.radius ?? 0) + water(islands[0]?.radius ?? 0);
  let ring = 0;
  let turn = 0;
  let widest = 0;
  return islands.map(({ radius }, order) => {
    if (order === 0) return { x: 0, y: 0 };
    // Islands come smaller and smaller, so the first of a ring tells how wide it is.
    if (turn === 0) widest = radius;
    let middle = inner + widest;
    let angle = 2 * Math.asin(Math.min(1, (radius + water(radius) / 2) / middle));
    if (turn > 0 && turn + angle > 2 * Math.PI) {
      ring += 1;
      inner += 2 * widest + water(widest);
      [turn, widest] = [0, radius];
      middle = inner + widest;
      angle = 2 * Math.asin(Math.min(1, (radius + water(radius) / 2) / middle));
    }
    // Each ring begins elsewhere, so that no seam runs through all of them.
    const at = turn + angle / 2 + ring * 2.4;
    turn += angle;
    return { x: middle * Math.cos(at), y: middle * Math.sin(at) };
  });
}
