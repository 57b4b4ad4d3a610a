import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { ownFolder, wenmai } from './wenmai.ts';

// Each step starts a program; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const { folder, remove } = ownFolder();
afterAll(remove);
const at = (path: string): string => join(folder, path);

mkdirSync(at('bad'));
mkdirSync(at('no-texts'));
writeFileSync(at('no-texts/table.csv'), 'a,b\n');
writeFileSync(at('bad/empty.txt'), '');
writeFileSync(at('bad/picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
writeFileSync(
  at('bad/noise.txt'),
  Buffer.from(Array.from({ length: 4_000 }, (_, byte) => (byte * 7_919) % 32)),
);
writeFileSync(at('bad/long.txt'), '');
truncateSync(at('bad/long.txt'), 200 * 1024 * 1024);
writeFileSync(
  at('good.txt'),
  '关于干部教育培训的通知\n\n2023年10月，中共中央印发《干部教育培训工作条例》。\n',
);

describe('bad input says where, what and what to do', () => {
  test.each([
    ['bad/empty.txt', /empty\.txt: the file is empty: save/u],
    ['bad/picture.txt', /picture\.txt: this is a PNG image, not a text: save/u],
    ['bad/noise.txt', /noise\.txt: these bytes are no text: save/u],
    ['bad/long.txt', /long\.txt: is 200 MB: more than 12 MB is not read, split it/u],
    ['bad/gone.txt', /gone\.txt: does not exist: check the path/u],
    ['no-texts', /no-texts: holds no text that can be read; known kinds are/u],
  ])('ingest %s', async (path, said) => {
    const { code, stdout, stderr } = await wenmai(['ingest', at(path), '--store', at('store-of-nothing')]);
    expect(stderr).toMatch(said);
    expect([code, stdout]).toEqual([1, '']);
  });

  test('the batch goes on: what is good is read, exit code 2', async () => {
    const { code, stderr } = await wenmai(['ingest', at('bad'), at('good.txt'), '--store', at('store')]);
    expect(code).toBe(2);
    expect(stderr).toContain('Read 1 text:');
    expect(stderr).toContain('Could not read 4 inputs:');
    const { stdout } = await wenmai([
      'query',
      'MATCH (d:Document {ingested: true}) RETURN d.title AS title',
      '--format',
      'json',
      '--store',
      at('store'),
    ]);
    expect(JSON.parse(stdout)).toEqual([{ title: '关于干部教育培训的通知' }]);
  });

  test('a store that no engine speaks', async () => {
    const { code, stderr } = await wenmai(['query', 'RETURN 1', '--store', 'mysql://localhost']);
    expect(stderr).toMatch(/mysql.*\n.*neo4j:\/\//u);
    expect(code).toBe(1);
  });

  test('a Neo4j that is not there', async () => {
    const { code, stderr } = await wenmai([
      'query',
      'RETURN 1',
      '--store',
      'bolt://127.0.0.1:9',
      '--data',
      at('data'),
    ]);
    expect(stderr).toContain('127.0.0.1:9');
    expect(code).toBe(1);
  });

  test('a store that is not there yet', async () => {
    const { code, stderr } = await wenmai(['check', '--store', at('nowhere')]);
    expect(stderr).toMatch(/nowhere: no such folder\n.*wenmai ingest/u);
    expect(code).toBe(1);
  });

  test('a store written by a newer version is left as it is', async () => {
    mkdirSync(at('newer'));
    writeFileSync(at('newer/wenmai.json'), '{"format":99}');
    const { code, stderr } = await wenmai(['ingest', at('good.txt'), '--store', at('newer')]);
    expect(stderr).toMatch(/written by a newer Wenmai \(format 99.*\n.*Update Wenmai/u);
    expect(code).toBe(1);
  });

  test.each([
    [['score', at('nowhere')], /nowhere does not exist: give a folder of annotated texts/u],
    [['read', at('good.txt'), '--out', at('good.txt/out')], /out: this folder cannot be made.*\n.*write in/u],
    // Where nothing can be made, Node itself tries for ever.
    [
      ['ingest', at('good.txt'), '--store', '/proc/nope/store'],
      /nope.*: this folder cannot be made.*\n.*write in/u,
    ],
  ])('a folder that is not there: %j', async (args, said) => {
    const { code, stderr } = await wenmai(args);
    expect(stderr).toMatch(said);
    expect(code).toBe(1);
  });

  test('a busy port that was asked for', async () => {
    await wenmai(['ingest', at('good.txt'), '--store', at('served')]);
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, stdout, stderr } = await wenmai(['serve', '--store', at('served'), '--port', String(port)]);
    server.close();
    expect(stderr).toMatch(new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is busy\\n.*--port`, 'u'));
    expect([code, stdout]).toEqual([1, '']);
  });

  test.each([
    [['export', 'docx'], /No format is called docx\n.*json/u],
    [['query', 'CREATE (n)'], /./u],
    [['query', 'documents', '--limit', 'many'], /whole number/u],
    [['query', 'RETURN $a', '--param', 'a'], /name=value/u],
    [['query', 'consists-of', '--param', 'id=没有这个'], /No text or section .*没有这个\n.*query documents/u],
    [['remove', 'document:没有这个'], /document:没有这个/u],
    [['export', 'json', '--focus', 'slogan:没有'], /slogan:没有/u],
    [['levitate'], /unknown command/u],
    [
      ['export', 'json', '--out', at('good.txt/graph.json')],
      /good\.txt: this folder cannot be made.*\n.*write in/u,
    ],
  ])('wenmai %s', async (args, said) => {
    const { code, stderr } = await wenmai(args[0] === 'levitate' ? args : [...args, '--store', at('store')]);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/^ {4}at /mu);
    expect(code).toBe(1);
  });
});
