import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore, StoreError } from '#graph/store';
import { unreachable } from '../../../graph/store/neo4j-connect.ts';

describe('an address', () => {
  test.each([
    ['http://localhost:7474', /no store speaks http:\/\//u, /neo4j:\/\//u],
    ['mysql://localhost', /no store speaks mysql:\/\//u, /folder/u],
    ['bolt://', /bolt:\/\/: not an address/u, /bolt:\/\/host:7687/u],
    ['bolt://127.0.0.1:1', /bolt:\/\/127\.0\.0\.1:1: no Neo4j answers there/u, /npm run neo4j/u],
    ['bolt://someone:secret@127.0.0.1:1', /bolt:\/\/127\.0\.0\.1:1: no Neo4j answers there/u, /NEO4J_URI/u],
  ])('%s: says where, what and what to do', async (address, message, hint) => {
    const refused = await openStore(address, { env: {} }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreError);
    expect(refused).toMatchObject({
      message: expect.stringMatching(message) as string,
      hint: expect.stringMatching(hint) as string,
    });
    expect((refused as StoreError).message).not.toContain('secret');
  });

  test('NEO4J_URI is taken when none is given', async () => {
    await expect(openStore(undefined, { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } })).rejects.toThrow(
      '127.0.0.1:1',
    );
  });

  test('a data folder is the store where no other is named; two folders are refused', async () => {
    const home = await mkdtemp(join(tmpdir(), 'wenmai-open-'));
    const folder = join(home, 'data');
    const store = await openStore(undefined, { folder, create: true, env: {} });
    expect(store.where).toBe(folder);
    await store.close();
    await expect(openStore('elsewhere', { folder, env: {} })).rejects.toThrow(
      'elsewhere keeps its texts itself',
    );
    await rm(home, { recursive: true });
  });

  test.each([
    ['Neo.ClientError.Security.Unauthorized', 'x', /name and password/u, /NEO4J_PASSWORD/u],
    ['Neo.ClientError.Database.DatabaseNotFound', 'Database x not found', /Database x/u, /NEO4J_DATABASE/u],
    ['SessionExpired', 'gone', /no Neo4j answers/u, /npm run neo4j/u],
    ['Neo.TransientError.General.Unknown', 'odd\nmore', /^bolt:\/\/h: odd$/u, /log/u],
  ])('%s becomes a sentence', (code, said, message, hint) => {
    const error = unreachable('bolt://h', Object.assign(new Error(said), { code }));
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });
});
