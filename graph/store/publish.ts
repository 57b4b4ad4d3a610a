import type grafeo from '@grafeo-db/js';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PolicyGraph } from '#graph';
import { loadGrafeo } from './grafeo.ts';
import { letGo } from './let-go.ts';
import { publish, type Published } from './published.ts';
import { ROWS_VERSION, rowsOf, type GraphRows, type RowList } from './rows.ts';

type Database = ReturnType<typeof grafeo.GrafeoDB.create>;

/** Rows in one call to the engine. */
const BATCH = 5_000;

/** Looked up by these; entities, sections and sentences alike. */
const INDEXES = [
  'CREATE INDEX FOR (n:Entity) ON (n.id)',
  'CREATE INDEX FOR (n:Entity) ON (n.name)',
  'CREATE INDEX FOR (n:Document) ON (n.article)',
];

/** Builds the graph file beside the published one and publishes it. The caller holds the writer's lock. */
export async function publishGraph(folder: string, revision: string, graph: PolicyGraph): Promise<Published> {
  const { GrafeoDB } = await loadGrafeo();
  const file = `${revision}-${process.pid}-${Date.now().toString(36)}.grafeo`;
  const path = join(folder, 'graph', file);
  await mkdir(join(folder, 'graph'), { recursive: true });
  await rm(path, { recursive: true, force: true });
  const published = {
    revision,
    file,
    entities: graph.entities.length,
    links: graph.links.length,
    version: ROWS_VERSION,
  };
  const database = GrafeoDB.create();
  try {
    letGo();
    await writeRows(database, rowsOf(graph));
    letGo();
    database.save(path);
  } finally {
    database.close();
  }
  await synced(path);
  await publish(folder, published);
  return published;
}

/** Writes all rows into an empty database. Throws when an end of a relationship is no node. */
export async function writeRows(database: Database, { nodes, edges }: GraphRows): Promise<void> {
  for (const index of INDEXES) await database.executeCypher(index);
  const ids = new Map<string, Map<string, number>>();
  for (const { labels, rows } of nodes) {
    const ofKind = ids.get(labels[0]) ?? new Map<string, number>();
    ids.set(labels[0], ofKind);
    for (const batch of batches(rows)) {
      const created = await database.batchCreateNodesWithProps(labels, batch);
      created.forEach((id, at) => ofKind.set(String(batch[at]?.['id']), id));
    }
  }
  for (const { type, from, to, rows } of edges) {
    const end = (kind: string, id: string): number => {
      const found = ids.get(kind)?.get(id);
      if (found === undefined) throw new Error(`${type}: its end ${id} is no ${kind} of the graph`);
      return found;
    };
    for (const batch of batches(rows)) {
      await database.batchCreateEdges(
        batch.map(({ source, target, properties }) => ({
          src: end(from, source),
          dst: end(to, target),
          type,
          properties,
        })),
      );
    }
  }
}

function* batches<T>(rows: RowList<T>): Generator<T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}

/** Makes sure that a file is on the disk before anything points to it. */
async function synced(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
