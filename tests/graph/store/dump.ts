import { analyse, build, type Plain, type Reading } from '#graph';
import type { Store } from '#graph/store';
import { rowsOf } from '../../../graph/store/rows.ts';

/** All that a store holds, in one order, as lines: nodes, then relationships. */
export async function dump(store: Store): Promise<string[]> {
  const all = { limit: 100_000, timeout: 60_000 };
  const nodes = await store.run(
    'MATCH (n) WHERE n:Entity OR n:Section OR n:Sentence RETURN labels(n) AS labels, properties(n) AS properties',
    {},
    all,
  );
  const edges = await store.run(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties',
    {},
    all,
  );
  return [...nodes.rows, ...edges.rows].map((row) => line(row)).sort();
}

/** What a store must hold when it holds these readings. */
export function dumpOf(readings: Reading[]): string[] {
  const { nodes, edges } = rowsOf(analyse(build(readings)));
  return [
    ...nodes.flatMap(({ labels, rows }) =>
      [...rows].map((properties) => line({ labels: [...labels], properties })),
    ),
    ...edges.flatMap(({ type, rows }) => [...rows].map((row) => line({ type, ...row }))),
  ].sort();
}

const line = (row: Record<string, unknown>): string => JSON.stringify(ordered(row as Plain));

function ordered(value: Plain): Plain {
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'string') ? value : value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]): [string, Plain] => [
    key,
    key === 'labels' ? (item as string[]).slice().sort() : ordered(item),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
