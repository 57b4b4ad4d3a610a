import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import type { Plain } from '#graph';
import { plainNumber, sortedKeys } from './plain.ts';

/** Element id → the `id` property of that node: relationships come with the former, rows carry the latter. */
export type Ends = Map<string, Plain>;

/** A driver value → plain JSON; nodes, relationships and paths in the shapes of `plain.ts`. No driver type leaks. */
export function plainNeo4j(value: unknown, ends: Ends): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return plainNumber(value);
  if (neo4j.isInt(value)) return plainNumber(value.toBigInt());
  if (Array.isArray(value)) return value.map((item) => plainNeo4j(item, ends));
  if (ArrayBuffer.isView(value)) return `(${value.byteLength} bytes)`;
  if (typeof value !== 'object') return String(value);
  if (neo4j.isNode(value)) return plainNode(value, ends);
  if (neo4j.isRelationship(value)) return plainRelationship(value, ends);
  if (neo4j.isPath(value)) return plainPath(value, ends);
  if (isTemporal(value)) return String(value);
  return mapped(value as Record<string, unknown>, ends);
}

const isTemporal = (value: object): boolean =>
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isTime(value) ||
  neo4j.isLocalTime(value) ||
  neo4j.isDuration(value);

const mapped = (record: Record<string, unknown>, ends: Ends): Record<string, Plain> =>
  sortedKeys(
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, plainNeo4j(value, ends)])),
  );

const plainNode = (node: Node, ends: Ends): Plain => ({
  labels: node.labels.slice().sort(),
  properties: mapped(node.properties, ends),
});

const plainRelationship = (relationship: Relationship, ends: Ends): Plain => ({
  type: relationship.type,
  source: ends.get(relationship.startNodeElementId) ?? null,
  target: ends.get(relationship.endNodeElementId) ?? null,
  properties: mapped(relationship.properties, ends),
});

function plainPath(path: Path, ends: Ends): Plain {
  const nodes =
    path.segments.length === 0 ? [path.start] : [path.start, ...path.segments.map(({ end }) => end)];
  return {
    nodes: nodes.map((node) => plainNode(node, ends)),
    relationships: path.segments.map(({ relationship }) => plainRelationship(relationship, ends)),
  };
}

/** Notes the ids of nodes among these values, and which ends of relationships are still unknown. */
export function endsOf(values: readonly unknown[]): { ends: Ends; unknown: string[] } {
  const ends: Ends = new Map();
  const wanted = new Set<string>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object' || neo4j.isInt(value) || ArrayBuffer.isView(value))
      return;
    if (Array.isArray(value)) value.forEach(visit);
    else if (neo4j.isNode(value)) ends.set(value.elementId, plainNeo4j(value.properties['id'], new Map()));
    else if (neo4j.isRelationship(value)) wanted.add(value.startNodeElementId).add(value.endNodeElementId);
    else if (neo4j.isPath(value)) {
      for (const { start, relationship, end } of value.segments) [start, relationship, end].forEach(visit);
    } else Object.values(value).forEach(visit);
  };
  values.forEach(visit);
  return { ends, unknown: [...wanted].filter((id) => !ends.has(id)) };
}

/** Plain JSON → what the driver sends: whole numbers are integers to Cypher (LIMIT $n, range(1, $n)). */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriver(item)]));
}
