import type { Plain } from '#graph';

/** How a node, a relationship and a path come back in a row, from either engine. Ids are ours, never the engine's. */
export interface PlainNode {
  labels: string[];
  properties: Record<string, Plain>;
}

export interface PlainRelationship {
  type: string;
  /** `id` of the nodes it joins. */
  source: Plain;
  target: Plain;
  properties: Record<string, Plain>;
}

export interface PlainPath {
  nodes: PlainNode[];
  relationships: PlainRelationship[];
}

/** JSON has no NaN and no infinity, and no whole number beyond 2^53 that is still itself. */
export function plainNumber(value: number | bigint): Plain {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

/** Properties and maps in one order on every engine. */
export const sortedKeys = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
