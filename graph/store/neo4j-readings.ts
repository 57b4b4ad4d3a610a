import type { ManagedTransaction } from 'neo4j-driver';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Reading } from '#graph';
import { READING } from './neo4j-schema.ts';
import { sha256, type Outcome } from './reading.ts';

/** Readings sent or fetched at a time. */
export const READINGS_BATCH = 50;

const pack = (text: string): Int8Array => new Int8Array(gzipSync(text));

const unpack = (bytes: Int8Array): Reading =>
  JSON.parse(
    gunzipSync(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString('utf8'),
  ) as Reading;

/** Keeps readings in the server, each as it is preferred to one that is there (see `prefer`). All or none. */
export async function putReadings(
  tx: ManagedTransaction,
  readings: Reading[],
): Promise<Map<string, Outcome>> {
  const given = new Map(readings.map((reading) => [reading.article.id, reading]));
  // Locked in one order, so that two machines with the same texts wait for each other and do not deadlock.
  const ids = [...given.keys()].sort();
  const kept = await tx.run(
    `UNWIND $ids AS id MERGE (r:${READING} {id: id}) SET r.touched = timestamp()
     RETURN id, r.hash AS hash, r.path AS path`,
    { ids },
  );
  const outcomes = new Map<string, Outcome>();
  const rows = [];
  for (const record of kept.records) {
    const id = String(record.get('id'));
    const reading = given.get(id)!;
    const text = JSON.stringify(reading);
    const row = { id, hash: sha256(text), path: reading.article.source.path };
    const [hash, path] = [record.get('hash') as string | null, record.get('path') as string | null];
    const same =
      hash === row.hash || (path !== null && path < row.path && hash === sha256(moved(reading, path)));
    outcomes.set(id, same ? 'unchanged' : hash === null ? 'added' : 'replaced');
    if (!same) rows.push({ ...row, reading: pack(text) });
  }
  await tx.run(`UNWIND $rows AS row MATCH (r:${READING} {id: row.id}) SET r += row`, { rows });
  return outcomes;
}

/** The reading as it would be had it been found under the other path. */
const moved = (reading: Reading, path: string): string =>
  JSON.stringify({
    ...reading,
    article: { ...reading.article, source: { ...reading.article.source, path } },
  });

/** Article id → hash of its reading. */
export async function readingHashes(tx: ManagedTransaction): Promise<Map<string, string>> {
  const { records } = await tx.run(
    `MATCH (r:${READING}) WHERE r.hash IS NOT NULL RETURN r.id AS id, r.hash AS hash`,
  );
  return new Map(records.map((record) => [String(record.get('id')), String(record.get('hash'))]));
}

/** The next readings after an article id, in id order. */
export async function readingsAfter(tx: ManagedTransaction, after: string): Promise<Reading[]> {
  const { records } = await tx.run(
    `MATCH (r:${READING}) WHERE r.id > $after AND r.hash IS NOT NULL
     RETURN r.reading AS reading ORDER BY r.id LIMIT ${READINGS_BATCH}`,
    { after },
  );
  return records.map((record) => unpack(record.get('reading') as Int8Array));
}

/** Takes a reading out; false when there was none. */
export async function dropReading(tx: ManagedTransaction, article: string): Promise<boolean> {
  const { records } = await tx.run(`MATCH (r:${READING} {id: $article}) DELETE r RETURN 1`, { article });
  return records.length > 0;
}
