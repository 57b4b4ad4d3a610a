import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import type { Plain } from '#graph';
import { QueryError, wordsOf } from './errors.ts';
import { guard } from './guard.ts';
import { limited } from './limits.ts';
import { codeOfDriver, isConnection, unreachable, type Connection } from './neo4j-connect.ts';
import { endsOf, plainNeo4j, toDriver } from './plain-neo4j.ts';
import { cancelled, late } from './readers.ts';
import type { Rows, RunOptions } from './store.ts';

/** Questions whose plan was looked at and only reads; the text alone decides. */
const KNOWN = 500;

type Run = (cypher: string, params?: Record<string, Plain>, options?: RunOptions) => Promise<Rows>;

/** People's Cypher on a Neo4j server: the guard, then the server's own word that it only reads, then READ access. */
export function runner({ driver, database, where }: Connection): Run {
  const reads = new Set<string>();
  const open = () =>
    driver.session({
      defaultAccessMode: neo4j.session.READ,
      fetchSize: 1_000,
      ...(database === null ? {} : { database }),
    });

  return async function run(cypher, params = {}, options = {}) {
    const { timeout = 10_000, limit = 1_000, signal } = options;
    signal?.throwIfAborted();
    const question = limited(guard(cypher), limit + 1);
    const session = open();
    let stopped: QueryError | null = null;
    const stop = (why: QueryError) => () => {
      stopped = why;
      // Closing resets the connection, which ends what runs on it.
      void session.close();
    };
    const timer = setTimeout(stop(late(timeout)), timeout + 500);
    const onAbort = stop(cancelled());
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      const given = toDriver(params) as Record<string, unknown>;
      if (!reads.has(question)) {
        const { summary } = await session.run(`EXPLAIN ${question}`, given, { timeout });
        if (summary.queryType !== 'r')
          throw new QueryError('the question would change the graph', 'Questions only read.');
        if (reads.size >= KNOWN) reads.clear();
        reads.add(question);
      }
      const started = performance.now();
      const result = session.run(question, given, { timeout });
      const columns = await result.keys();
      const records: DriverRecord[] = [];
      for await (const record of result) {
        records.push(record);
        if (records.length > limit) break;
      }
      const time = performance.now() - started;
      const truncated = records.length > limit;
      const values = records.slice(0, limit).map((record) => [...record.values()]);
      const { ends, unknown } = endsOf(values);
      if (unknown.length > 0) await lookUp(session, unknown, ends);
      const rows = values.map((row) =>
        Object.fromEntries(columns.map((column, at) => [String(column), plainNeo4j(row[at], ends)])),
      );
      return { columns: columns.map(String), rows, truncated, time };
    } catch (error) {
      if (stopped) throw stopped;
      throw refused(error, where, timeout);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      await session.close();
    }
  };
}

async function lookUp(session: neo4j.Session, ids: string[], ends: Map<string, Plain>): Promise<void> {
  const { records } = await session.run(
    'UNWIND $ids AS e MATCH (n) WHERE elementId(n) = e RETURN e AS element, n.id AS id',
    { ids },
  );
  for (const record of records) ends.set(String(record.get('element')), plainNeo4j(record.get('id'), ends));
}

function refused(error: unknown, where: string, timeout: number): Error {
  const code = codeOfDriver(error);
  if (error instanceof QueryError) return error;
  if (isConnection(error)) return unreachable(where, error);
  if (/TransactionTimedOut|TransactionTerminated/u.test(code)) return late(timeout);
  if (/MemoryPoolOutOfMemory|OutOfMemory/u.test(code)) {
    return new QueryError(
      'stopped: the question took more memory than the server allows',
      'Ask for less: a LIMIT, a narrower MATCH.',
    );
  }
  const words = wordsOf(error);
  const missing = /Expected parameter\(s\): (.+)/u.exec(words)?.[1];
  const hint = missing
    ? `Give a value for $${missing}.`
    : 'Check the Cypher; CALL db.labels() lists what there is.';
  return new QueryError(words, hint, { cause: error });
}
