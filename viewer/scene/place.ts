/** Where the nodes of a view stand: as they were laid out at ingest, opened up where they crowd. */
import type { ViewNode } from '../data/api.ts';

export interface Point {
  x: number;
  y: number;
}

/** Share of the place that comes from the order of the coordinates, not from their distance: opens up a dense middle. */
const OPENING = 0.7;

/** Nodes of the map at their own place; nodes of an opened neighbourhood around the one they came with. */
export function place(nodes: readonly ViewNode[], anchors: ReadonlyMap<string, string>): Map<string, Point> {
  const base = nodes.filter((node) => !anchors.has(node.id));
  const places = new Map<string, Point>();
  const xs = opened(base.map((node) => node.x));
  const ys = opened(base.map((node) => node.y));
  for (const [at, node] of base.entries()) places.set(node.id, { x: xs[at] ?? 0, y: ys[at] ?? 0 });
  const turns = new Map<string, number>();
  for (const node of nodes) {
    const anchor = anchors.get(node.id);
    if (anchor === undefined) continue;
    const turn = (turns.get(anchor) ?? 0) + 1;
    turns.set(anchor, turn);
    places.set(node.id, around(places.get(anchor) ?? { x: 0, y: 0 }, turn));
  }
  return places;
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The n-th place of a sunflower around a point. */
function around(centre: Point, turn: number): Point {
  const radius = 0.05 + 0.032 * Math.sqrt(turn);
  return { x: centre.x + radius * Math.cos(turn * GOLDEN), y: centre.y + radius * Math.sin(turn * GOLDEN) };
}

/** Share of the nodes on each side that may lie far out: they stand at the rim and do not shrink the rest. */
const FAR_OUT = 0.03;

/** Coordinates in 0–1, between their proportion and their rank; the order never changes. */
function opened(values: readonly number[]): number[] {
  const order = [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const last = Math.max(order.length - 1, 1);
  const ranked = (rank: number): number => values[order[rank] ?? 0] ?? 0;
  const far = Math.floor(order.length * FAR_OUT);
  const least = ranked(far);
  const range = ranked(order.length - 1 - far) - least || 1;
  const share = (value: number): number => Math.min(Math.max((value - least) / range, 0), 1);
  const out = values.map((value) => (1 - OPENING) * share(value));
  for (const [rank, at] of order.entries()) out[at] = (out[at] ?? 0) + OPENING * (rank / last);
  return out;
}
