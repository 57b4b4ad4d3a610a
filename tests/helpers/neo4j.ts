import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import neo4j from 'neo4j-driver';
import { startNeo4j, StoreError } from '#graph/store';
import { lock } from '../../graph/store/lock.ts';

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

/** The test run's Neo4j for one test file alone: others wait. Returns the release. */
export const holdNeo4j = (): Promise<() => Promise<void>> =>
  lock(join(tmpdir(), `wenmai-tests-${process.ppid}.lock`));

/** Empties the server. One that NEO4J_URI names is emptied only of what Wenmai's tests put there: it must begin empty. */
export async function emptyNeo4j(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, credentials());
  try {
    const foreign = process.env['NEO4J_URI'] && !emptied.has(uri);
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS n');
    if (foreign && Number(records[0]?.get('n')) > 0) {
      throw new Error(
        `${uri} has data in it: tests empty the server they use. Name an empty one in NEO4J_URI, or none.`,
      );
    }
    emptied.add(uri);
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
  } finally {
    await driver.close();
  }
}

const emptied = new Set<string>();

const credentials = () =>
  process.env['NEO4J_PASSWORD'] === undefined
    ? undefined
    : neo4j.auth.basic(process.env['NEO4J_USERNAME'] ?? 'neo4j', process.env['NEO4J_PASSWORD']);
