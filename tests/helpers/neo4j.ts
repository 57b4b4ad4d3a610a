import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startNeo4j, StoreError } from '#graph/store';

/** What the tests are told of Neo4j: an address to open stores at, or why there is none. */
export interface Neo4jForTests {
  uri: string | null;
  /** In words, when `uri` is null. */
  reason: string;
  stop(): Promise<void>;
}

/**
 * One Neo4j for a whole test run: the one NEO4J_URI names, else one started on a free port with data of its own, from
 * jars that are fetched once. With CI=true a Neo4j that cannot be had is an error, not a skip.
 */
export async function neo4jForTests(): Promise<Neo4jForTests> {
  const given = process.env['NEO4J_URI'];
  if (given) return { uri: given, reason: '', stop: async () => {} };
  const home = mkdtempSync(join(tmpdir(), 'wenmai-neo4j-'));
  const clear = (): void => rmSync(home, { recursive: true, force: true });
  try {
    const server = await startNeo4j({ home, jars: resolve('.neo4j') });
    return { uri: server.uri, reason: '', stop: () => server.stop(0).finally(clear) };
  } catch (error) {
    clear();
    if (process.env['CI'] === 'true' || !(error instanceof StoreError)) throw error;
    return { uri: null, reason: `(skipped: ${error.message}. ${error.hint})`, stop: async () => {} };
  }
}
