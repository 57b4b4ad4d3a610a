import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ownFolder, wenmai } from './wenmai.ts';

// Each step starts a program; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const samples = join(import.meta.dirname, '../../ingest/samples');
const { folder, remove } = ownFolder();
const store = join(folder, 'store');
const graphs = join(store, 'graph');
const published = (): string[] => readdirSync(graphs).filter((name) => name.endsWith('.grafeo'));
const on = (...args: string[]): ReturnType<typeof wenmai> => wenmai([...args, '--store', store]);
const ASKED = ['query', 'MATCH (n:Slogan) RETURN n.id AS id ORDER BY id', '--format', 'json'];
let before = '';

beforeAll(async () => {
  await on('ingest', `${samples}/2013*`, `${samples}/2014*`);
  before = (await on(...ASKED)).stdout;
  expect(JSON.parse(before).length).toBeGreaterThan(2);
});
afterAll(remove);

test('a graph that was deleted is made again from the readings', async () => {
  rmSync(graphs, { recursive: true });
  const { code, stderr } = await on('rebuild');
  expect([code, stderr]).toEqual([0, expect.stringMatching(/The graph has \d+ entities and \d+ links/u)]);
  expect(published()).toHaveLength(1);
  expect((await on(...ASKED)).stdout).toBe(before);
});

test('what is gone or damaged in the folder is a problem that says what to do', async () => {
  const [first = '', second = ''] = readdirSync(join(store, 'readings'));
  const texts = readdirSync(join(store, 'texts'));
  rmSync(join(store, 'readings', first));
  writeFileSync(join(store, 'readings', second), '{"article":{}}');
  const readings = await on('check', '--json');
  expect(readings.code).toBe(1);
  expect(JSON.parse(readings.stdout)).toMatchObject([
    { where: join(store, 'readings', first), what: 'is not there', hint: expect.stringContaining(samples) },
    { where: join(store, 'readings', second), what: 'is damaged', hint: expect.stringContaining(samples) },
  ]);
  await on('ingest', `${samples}/2013*`, `${samples}/2014*`);
  expect((await on('check')).code).toBe(0);
  rmSync(join(store, 'texts', texts[0] ?? ''));
  const bytes = readFileSync(join(store, 'texts', texts[1] ?? ''));
  writeFileSync(join(store, 'texts', texts[1] ?? ''), bytes.fill(0x20, 0, 10));
  expect(await on('check')).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/ is not there\. read it again.*\n.* is damaged\. read it again/u),
    stderr: expect.stringContaining('Problems: 2.'),
  });
  await on('ingest', `${samples}/2013*`, `${samples}/2014*`);
  expect((await on('check')).code).toBe(0);
});

test('a graph is made again although no reading changed', async () => {
  const [file = ''] = published();
  writeFileSync(join(graphs, file), 'not a graph');
  expect((await on('rebuild')).code).toBe(0);
  expect(published()).not.toContain(file);
  // Nothing is told to be mended: the question finds a graph that opens.
  expect(await on(...ASKED)).toMatchObject({
    stdout: before,
    stderr: expect.not.stringContaining('does not open'),
  });
});

test('texts that a run read before it was ended, and that the graph lacks, are a problem', async () => {
  const earlier = join(folder, 'earlier');
  cpSync(graphs, earlier, { recursive: true });
  await on('ingest', `${samples}/2015*`);
  rmSync(graphs, { recursive: true });
  cpSync(earlier, graphs, { recursive: true });
  expect(await on('check')).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/: \d+ of \d+ texts that were read are not in the graph.*wenmai rebuild/u),
  });
  await on('rebuild');
  expect((await on('check')).code).toBe(0);
});
