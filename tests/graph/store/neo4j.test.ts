import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { openStore } from '#graph/store';
import { emptyNeo4j, holdNeo4j } from '../../helpers/neo4j.ts';
import { storeCases } from './cases.ts';

const uri = inject('neo4jUri');
let release = async (): Promise<void> => {};
beforeAll(async () => {
  if (uri) release = await holdNeo4j();
});
afterAll(() => release());

const place = async (address: string) => {
  const folder = join(await mkdtemp(join(tmpdir(), 'wenmai-neo4j-data-')), 'data');
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
