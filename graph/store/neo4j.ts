import { setTimeout as sleep } from 'node:timers/promises';
import type { ManagedTransaction, Session } from 'neo4j-driver';
import type { Reading } from '#graph';
import type { Archive } from './archive.ts';
import { unknownText } from './errors.ts';
import { connect, isConnection, unreachable } from './neo4j-connect.ts';
import { dropReading, putReadings, readingHashes, READINGS_BATCH, readingsAfter } from './neo4j-readings.ts';
import { runner } from './neo4j-run.ts';
import { GRAPH, prepareSchema } from './neo4j-schema.ts';
import { Overtaken, writeGraph } from './neo4j-write.ts';
import { revisionOf } from './reading.ts';
import { ROWS_VERSION, rowsOf } from './rows.ts';
import { changeOf, type Outcomes } from './save.ts';
import type { RebuiltStore } from './store.ts';
import { wholeGraph } from './whole.ts';

export interface Neo4jOptions {
  /** The data folder of this machine, if it has one. */
  archive: Archive | null;
  env: Record<string, string | undefined>;
  /** Rows that one transaction may take; see `AT_ONCE`. */
  atOnce?: number;
}

/** What the server says of its graph. */
interface Standing {
  revision: string | null;
  entities: number;
  links: number;
}

/**
 * A Neo4j server as a store. It keeps every reading too, so that any machine can build the graph; several may save at
 * once, and the last to finish leaves the graph of all readings. A graph of more than some 60,000 rows is written in
 * several transactions: a reader may meet it half-way, `revision` changes when it is whole.
 */
export async function openNeo4j(
  address: string,
  { archive, env, atOnce }: Neo4jOptions,
): Promise<RebuiltStore> {
  const connection = await connect(address, env);
  const { driver, database, where } = connection;
  const run = runner(connection);
  let prepared: Promise<void> | null = null;

  /** What the driver throws about the connection becomes a sentence. */
  async function within<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = driver.session(database === null ? {} : { database });
    try {
      return await work(session);
    } catch (error) {
      throw isConnection(error) ? unreachable(where, error) : error;
    } finally {
      await session.close();
    }
  }

  const prepare = (): Promise<void> =>
    (prepared ??= within(() => prepareSchema(connection)).catch((error: unknown) => {
      prepared = null;
      throw error;
    }));

  async function* readings(): AsyncIterable<Reading> {
    let after = '';
    for (;;) {
      const from = after;
      const batch = await within((session) => session.executeRead((tx) => readingsAfter(tx, from)));
      yield* batch;
      const last = batch.at(-1);
      if (!last || batch.length < READINGS_BATCH) return;
      after = last.article.id;
    }
  }

  /** Makes the server's graph that of its readings; again when they changed meanwhile. */
  async function refresh(force = false): Promise<Standing> {
    for (let written = !force; ;) {
      const wanted = await within((session) => session.executeRead(revisionNow));
      const standing = await within((session) => session.executeRead(standingOf));
      if (standing.revision === wanted && written) return standing;
      const graph = await wholeGraph({ readings });
      const [entities, links] = [graph.entities.length, graph.links.length];
      const current = async (tx: ManagedTransaction): Promise<boolean> => (await revisionNow(tx)) === wanted;
      try {
        await within((session) =>
          writeGraph(session, { revision: wanted, rows: rowsOf(graph), entities, links, current }, atOnce),
        );
        written = true;
      } catch (error) {
        if (!(error instanceof Overtaken)) throw error;
        await sleep(100 + Math.random() * 200);
      }
    }
  }

  async function keep(batch: Reading[], outcomes: Outcomes): Promise<void> {
    if (batch.length === 0) return;
    const kept = await within((session) => session.executeWrite((tx) => putReadings(tx, batch)));
    for (const reading of batch) await archive?.keepReading(reading);
    for (const [id, outcome] of kept) {
      if (outcome !== 'unchanged' || !outcomes.has(id)) outcomes.set(id, outcomes.get(id) ?? outcome);
    }
  }

  /** Texts that a file of this machine gave before it was changed. */
  async function dropSuperseded(outcomes: Outcomes): Promise<void> {
    if (!archive) return;
    for (const [old, successor] of await archive.inputs.superseded()) {
      if (!(await archive.reading(successor))) continue;
      if (!(await within((session) => session.executeWrite((tx) => dropReading(tx, old))))) continue;
      await archive.drop(old);
      outcomes.set(old, 'removed');
      if (outcomes.get(successor) === 'added') outcomes.set(successor, 'replaced');
    }
  }

  return {
    name: 'neo4j',
    prepare,
    async save(given, onProgress = () => {}) {
      await prepare();
      const outcomes: Outcomes = new Map();
      let batch = new Map<string, Reading>();
      const flush = async (): Promise<void> => {
        await keep([...batch.values()], outcomes);
        batch = new Map();
      };
      for await (const reading of given) {
        if (batch.has(reading.article.id) || batch.size >= READINGS_BATCH) await flush();
        batch.set(reading.article.id, reading);
        onProgress(reading.article.source.path);
      }
      await flush();
      await dropSuperseded(outcomes);
      return changeOf(outcomes, await refresh());
    },
    async remove(documentId) {
      await prepare();
      await refresh();
      const { rows } = await run(
        'MATCH (d:Document) WHERE d.id = $id OR d.article = $id RETURN d.article AS article',
        { id: documentId },
      );
      const article = rows.map((row) => row['article']).find((each) => typeof each === 'string');
      if (typeof article !== 'string') throw unknownText(where, documentId);
      await within((session) => session.executeWrite((tx) => dropReading(tx, article)));
      await archive?.drop(article, true);
      return { ...changeOf(new Map(), await refresh()), removed: 1 };
    },
    async rebuild() {
      await prepare();
      return changeOf(new Map(), await refresh(true));
    },
    readings,
    run,
    revision: async () => (await within((session) => session.executeRead(standingOf))).revision ?? 'empty',
    close: () => driver.close(),
  };
}

async function standingOf(tx: ManagedTransaction): Promise<Standing> {
  const { records } = await tx.run(
    `MATCH (g:${GRAPH} {id: 'graph'}) WHERE NOT coalesce(g.dirty, false)
     RETURN g.revision AS revision, toFloat(g.entities) AS entities, toFloat(g.links) AS links`,
  );
  const [record] = records;
  if (!record) return { revision: null, entities: 0, links: 0 };
  return record.toObject() as unknown as Standing;
}

const revisionNow = async (tx: ManagedTransaction): Promise<string> =>
  revisionOf(await readingHashes(tx), ROWS_VERSION);
