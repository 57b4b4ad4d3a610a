import { randomUUID } from 'node:crypto';
import type { ManagedTransaction, Session } from 'neo4j-driver';
import { GRAPH } from './neo4j-schema.ts';
import { toDriver } from './plain-neo4j.ts';
import type { EdgeRows, GraphRows, NodeRows, RowList } from './rows.ts';

/** Rows in one statement. */
const BATCH = 5_000;

/** Up to so many rows are written in one transaction, and readers see the old graph or the new one. Beyond that the
 * server would need too much memory: the rows go in several, and `dirty` says so until the last. */
const AT_ONCE = 60_000;

/** How long a writer that says nothing more keeps others waiting, ms. */
const LEASE = 30_000;

/** Another process took over, or the readings changed meanwhile: look again. */
export class Overtaken extends Error {
  override name = 'Overtaken';
}

export interface Publication {
  revision: string;
  rows: GraphRows;
  entities: number;
  links: number;
  /** Whether the readings are still those the rows were made of. */
  current: (tx: ManagedTransaction) => Promise<boolean>;
}

type Step = (tx: ManagedTransaction) => Promise<unknown>;

/**
 * Makes the server's graph that of the rows. One writer at a time over all machines: every transaction renews a lease
 * that another may take when its holder has gone, and fails with `Overtaken` when it was taken.
 */
export async function writeGraph(
  session: Session,
  publication: Publication,
  atOnce = AT_ONCE,
): Promise<void> {
  const writer = randomUUID();
  const { revision, rows, entities, links, current } = publication;
  const finish: Step = async (tx) => {
    if (!(await current(tx))) throw new Overtaken('the readings changed');
    await tx.run(
      `MATCH (g:${GRAPH} {id: 'graph'})
       SET g.revision = $revision, g.entities = $entities, g.links = $links, g.dirty = false REMOVE g.writer, g.until`,
      { revision, ...(toDriver({ entities, links }) as object) },
    );
  };
  if (sizeOf(rows) <= atOnce) {
    await session.executeWrite(async (tx) => {
      await lease(tx, writer, false);
      for (const step of [...(await stepsOf(tx, rows)), finish]) await step(tx);
    });
    return;
  }
  try {
    const all = await session.executeWrite(async (tx) => {
      await lease(tx, writer, true);
      return [...(await stepsOf(tx, rows)), finish];
    });
    for (const step of all) {
      await session.executeWrite(async (tx) => {
        await lease(tx, writer, true);
        await step(tx);
      });
    }
  } catch (error) {
    await session.executeWrite((tx) => tx.run(RELEASE, { writer })).catch(() => {});
    throw error;
  }
}

const RELEASE = `MATCH (g:${GRAPH} {id: 'graph', writer: $writer}) REMOVE g.writer, g.until`;

/** Takes or renews the lease for one transaction. Throws `Overtaken` while another holds it. */
async function lease(tx: ManagedTransaction, writer: string, dirty: boolean): Promise<void> {
  // The SET takes the node's lock, so that of two that look only one sees it free.
  await tx.run(`MERGE (g:${GRAPH} {id: 'graph'}) SET g.asked = timestamp()`);
  const { records } = await tx.run(
    `MATCH (g:${GRAPH} {id: 'graph'}) WHERE g.writer IS NULL OR g.writer = $writer OR g.until < timestamp()
     SET g.writer = $writer, g.until = timestamp() + ${LEASE}, g.dirty = coalesce(g.dirty, false) OR $dirty RETURN 1`,
    { writer, dirty },
  );
  if (records.length === 0) throw new Overtaken('another process writes');
}

const sizeOf = ({ nodes, edges }: GraphRows): number =>
  [...nodes, ...edges].reduce((sum, { rows }) => sum + rows.length, 0);

async function stepsOf(tx: ManagedTransaction, { nodes, edges }: GraphRows): Promise<Step[]> {
  const { records } = await tx.run('MATCH (n:Entity) RETURN 1 LIMIT 1');
  const fresh = records.length === 0;
  return [
    ...(fresh ? [] : leavingEdges(edges)),
    ...(fresh ? [] : leavingNodes(nodes)),
    ...nodes.flatMap(nodeSteps),
    ...edges.flatMap((each) => edgeSteps(each, fresh ? 'CREATE' : 'MERGE')),
  ];
}

function nodeSteps({ labels, rows }: NodeRows): Step[] {
  const [key, ...others] = labels;
  const more = others.length > 0 ? ` SET n:${others.join(':')}` : '';
  return steps(rows, `UNWIND $rows AS row MERGE (n:${key} {id: row.id}) SET n = row${more}`);
}

/** A sentence may name the same thing twice: those are told apart by where. */
const keyOf = (type: string): string => (type === 'MENTIONS' ? ' {start: row.properties.start}' : '');

function edgeSteps({ type, from, to, rows }: EdgeRows, verb: 'CREATE' | 'MERGE'): Step[] {
  return steps(
    rows,
    // Planned while the database is empty, it would scan for each row: the hints keep it to the index.
    `UNWIND $rows AS row
     MATCH (a:${from} {id: row.source}) USING INDEX a:${from}(id)
     MATCH (b:${to} {id: row.target}) USING INDEX b:${to}(id)
     ${verb} (a)-[r:${type}${keyOf(type)}]->(b) SET r = row.properties`,
  );
}

function steps(rows: Pick<RowList<unknown>, 'length' | 'slice'>, cypher: string): Step[] {
  const all: Step[] = [];
  for (let at = 0; at < rows.length; at += BATCH) {
    all.push((tx) => tx.run(cypher, { rows: toDriver(rows.slice(at, at + BATCH)) }));
  }
  return all;
}

/** Deletes nodes that are no longer in the graph, with what hangs on them. */
function leavingNodes(nodes: NodeRows[]): Step[] {
  const staying = new Map<string, Set<unknown>>();
  for (const { labels, rows } of nodes) {
    const ids = staying.get(labels[0]) ?? new Set();
    for (const { id } of rows) ids.add(id);
    staying.set(labels[0], ids);
  }
  return [...staying].map(([label, ids]): Step => async (tx) => {
    const { records } = await tx.run(`MATCH (n:${label}) RETURN n.id AS id`);
    const leaving = records.map((record) => String(record.get('id'))).filter((id) => !ids.has(id));
    for (const step of steps(leaving, `UNWIND $rows AS id MATCH (n:${label} {id: id}) DETACH DELETE n`))
      await step(tx);
  });
}

/** Deletes relationships that are no longer in the graph. */
function leavingEdges(edges: EdgeRows[]): Step[] {
  const staying = new Map<string, Set<string>>();
  for (const { type, rows } of edges) {
    const keys = staying.get(type) ?? new Set();
    for (const { source, target, properties } of rows) {
      keys.add(edgeKey(source, target, type === 'MENTIONS' ? properties['start'] : ''));
    }
    staying.set(type, keys);
  }
  return [
    async (tx) => {
      const { records } = await tx.run(
        `MATCH (a)-[r]->(b) WHERE a:Entity OR a:Section OR a:Sentence
         RETURN elementId(r) AS r, type(r) AS type, a.id AS source, b.id AS target,
           CASE WHEN type(r) = 'MENTIONS' THEN toString(r.start) ELSE '' END AS start`,
      );
      const leaving = records
        .filter((record) => {
          const key = edgeKey(record.get('source'), record.get('target'), record.get('start'));
          return !staying.get(String(record.get('type')))?.has(key);
        })
        .map((record) => String(record.get('r')));
      const remove = 'UNWIND $rows AS id MATCH ()-[r]->() WHERE elementId(r) = id DELETE r';
      for (const step of steps(leaving, remove)) await step(tx);
    },
  ];
}

const edgeKey = (source: unknown, target: unknown, start: unknown): string =>
  JSON.stringify([source, target, String(start)]);
