/** Plane geometry of the map: which edge is under the pointer, which node lies in the direction of an arrow key. */
import type { Point } from './place.ts';

export interface Strand {
  id: string;
  from: Point;
  to: Point;
}

/** The edge nearest to a point, when it is within `reach` pixels. */
export function nearestEdge(point: Point, strands: Iterable<Strand>, reach: number): string | null {
  let best: string | null = null;
  let least = reach * reach;
  for (const { id, from, to } of strands) {
    const distance = toSegment(point, from, to);
    if (distance >= least) continue;
    least = distance;
    best = id;
  }
  return best;
}

/** Squared distance. */
function toSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const share = Math.min(Math.max(along, 0), 1);
  return (from.x + share * dx - point.x) ** 2 + (from.y + share * dy - point.y) ** 2;
}

export const DIRECTIONS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;
export type Direction = keyof typeof DIRECTIONS;

/** The node one meets first in a direction: near, and not far off the line; y grows downwards. */
export function nextInDirection(
  points: ReadonlyMap<string, Point>,
  from: string,
  key: Direction,
): string | null {
  const start = points.get(from);
  if (!start) return points.keys().next().value ?? null;
  const { x, y } = DIRECTIONS[key];
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, point] of points) {
    const [dx, dy] = [point.x - start.x, point.y - start.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (id === from || ahead <= 0 || aside > ahead * 1.5) continue;
    const cost = ahead + 2 * aside;
    if (cost >= least) continue;
    least = cost;
    best = id;
  }
  return best;
}
