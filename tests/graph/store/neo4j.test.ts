import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openStore } from '#graph/store';
import { openNeo4j } from '../../../graph/store/neo4j.ts';
import { emptyNeo4j, holdNeo4j } from '../../helpers/neo4j.ts';
import { sampleReadings } from '../../helpers/sample-readings.ts';
import { storeCases } from './cases.ts';
import { dump, dumpOf } from './dump.ts';
import { hostileReading } from './hostile.ts';

const uri = inject('neo4jUri');
let release = async (): Promise<void> => {};
beforeAll(async () => {
  if (uri) release = await holdNeo4j();
});
afterAll(() => release());

const home = await mkdtemp(join(tmpdir(), 'wenmai-neo4j-data-'));
afterAll(() => rm(home, { recursive: true, force: true }));

const place = async (address: string) => {
  const folder = join(await mkdtemp(join(home, 'place-')), 'data');
  return {
    uri: address,
    open: () => openStore(address, { folder }),
    async clear() {
      await emptyNeo4j(address);
      await rm(folder, { recursive: true, force: true });
    },
  };
};

storeCases('neo4j', uri ? () => place(uri) : null, inject('neo4jReason'));

const openSmall = () => openNeo4j(uri!, { archive: null, env: process.env, atOnce: 5 });

describe.skipIf(!uri)(
  `a graph too large for one transaction ${inject('neo4jReason')}`,
  { timeout: 300_000 },
  () => {
    test('two writers take turns, and the graph is that of all', async () => {
      await emptyNeo4j(uri!);
      const stores = [await openSmall(), await openSmall()];
      const [first, second] = stores;
      await Promise.all([first!.save(sampleReadings()), second!.save([hostileReading()])]);
      expect(await dump(first!)).toEqual(dumpOf([...sampleReadings(), hostileReading()]));
      await first!.remove(hostileReading().article.id);
      expect(await dump(second!)).toEqual(dumpOf(sampleReadings()));
      await Promise.all(stores.map((store) => store.close()));
    });

    test('what a dead writer left half-done is done again when its lease is over', async () => {
      const store = await openSmall();
      await store.save(sampleReadings());
      const driver = neo4j.driver(uri!);
      await driver.executeQuery(
        `MATCH (g:WenmaiGraph) SET g.writer = 'dead', g.until = timestamp() + 1000, g.dirty = true
       WITH g MATCH (n:Slogan) DETACH DELETE n`,
      );
      await driver.close();
      await store.save([]);
      expect(await dump(store)).toEqual(dumpOf(sampleReadings()));
      await store.close();
    });
  },
);
