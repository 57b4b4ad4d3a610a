import type grafeo from '@grafeo-db/js';
import type { Plain } from '#graph';
import { plainNumber, sortedKeys } from './plain.ts';

type Database = ReturnType<typeof grafeo.GrafeoDB.open>;

/** A value as the engine gives it → plain JSON; nodes, relationships and paths in the shapes of `plain.ts`. */
export function plainGrafeo(value: unknown, database: Database): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return plainNumber(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => plainGrafeo(item, database));
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array);
  if (typeof value !== 'object') return String(value);
  const record = value as Record<string, unknown>;
  if (Array.isArray(record['_labels']) && '_id' in record) return plainNode(record, database);
  if ('_type' in record && '_source' in record) return plainRelationship(record, database);
  if (isPath(record)) {
    return {
      nodes: plainGrafeo(record['nodes'], database),
      relationships: plainGrafeo(record['edges'], database),
    };
  }
  return mapped(record, database);
}

/** A path comes as its nodes and then its edges; the keys of somebody's map {nodes, edges} come in alphabetical order. */
const isPath = (record: Record<string, unknown>): boolean =>
  Object.keys(record).join(' ') === 'nodes edges' &&
  Array.isArray(record['nodes']) &&
  Array.isArray(record['edges']);

const mapped = (record: Record<string, unknown>, database: Database): Record<string, Plain> =>
  sortedKeys(
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, plainGrafeo(value, database)])),
  );

/** The engine puts its own facts among the properties, with a dash before them. */
function properties(record: Record<string, unknown>, database: Database): Record<string, Plain> {
  const own = Object.entries(record).filter(
    ([key]) => !['_id', '_labels', '_type', '_source', '_target'].includes(key),
  );
  return mapped(Object.fromEntries(own), database);
}

const plainNode = (record: Record<string, unknown>, database: Database): Plain => ({
  labels: (record['_labels'] as string[]).slice().sort(),
  properties: properties(record, database),
});

const plainRelationship = (record: Record<string, unknown>, database: Database): Plain => ({
  type: String(record['_type']),
  source: idOf(record['_source'], database),
  target: idOf(record['_target'], database),
  properties: properties(record, database),
});

const idOf = (node: unknown, database: Database): Plain =>
  plainGrafeo(database.getNode(Number(node))?.get('id'), database);
