import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Reading } from '#graph';
import { ownFolder, start, wenmai } from './wenmai.ts';

// Each step starts a program; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const samples = join(import.meta.dirname, '../../ingest/samples');
const { folder, remove } = ownFolder();
const store = join(folder, 'store');
const on = (...args: string[]): ReturnType<typeof wenmai> => wenmai([...args, '--store', store]);

beforeAll(async () => {
  const { code, stderr } = await on('ingest', `${samples}/20*`);
  expect([code, stderr]).toEqual([0, expect.stringContaining('Read 15 texts')]);
});
afterAll(remove);

describe('wenmai', () => {
  test('the same texts again change nothing', async () => {
    const before = (await on('export', 'json')).stdout;
    const { code, stdout } = await on('ingest', `${samples}/20*`, '--json', '--jobs', '2');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { read: 15, failed: 0 },
      change: { added: 0, replaced: 0, removed: 0, unchanged: 15 },
    });
    expect((await on('export', 'json')).stdout).toBe(before);
  });

  test('the report stands in the data folder, with what was cut and what was named but not read', () => {
    const report = JSON.parse(readFileSync(join(store, 'report.json'), 'utf8'));
    expect(report.files).toHaveLength(15);
    expect(report.files[0]).toMatchObject({ path: 'samples/2013-eight-rules.txt', status: 'read' });
    expect(report.unresolved.length).toBeGreaterThan(10);
    expect(Object.keys(report.repaired).length).toBeGreaterThan(0);
  });

  test('check finds nothing wrong', async () => {
    expect(await on('check', '--json')).toMatchObject({ code: 0, stdout: '[]\n' });
  });

  test('the map of the samples is rich', async () => {
    const { stdout } = await on('export', 'json');
    const { entities, links } = JSON.parse(stdout);
    expect(entities.length).toBeGreaterThanOrEqual(120);
    expect(links.length).toBeGreaterThanOrEqual(250);
  });

  test('query prints rows and nothing else on stdout, in three forms', async () => {
    const asked = [
      'query',
      'MATCH (s:Slogan {name: $name}) RETURN s.id AS id, s.name AS name',
      '--param',
      'name=三个区分开来',
    ];
    const id = 'slogan:三个区分开来';
    expect((await on(...asked)).stdout).toBe(
      `id                   name\n───────────────────  ────────────\n${id}  三个区分开来\n`,
    );
    expect(JSON.parse((await on(...asked, '--format', 'json')).stdout)).toEqual([
      { id, name: '三个区分开来' },
    ]);
    expect((await on(...asked, '--format', 'csv')).stdout).toBe(`id,name\r\n${id},三个区分开来\n`);
  });

  test('query asks a shipped question by its id', async () => {
    const { code, stdout } = await on('query', 'totals', '--format', 'json');
    expect([code, JSON.parse(stdout)]).toEqual([0, [expect.objectContaining({ read: 15 })]]);
  });

  test('export around one entity holds that entity and is smaller', async () => {
    const part = JSON.parse((await on('export', 'json', '--focus', 'slogan:三个区分开来')).stdout);
    expect(part.entities.map(({ id }: { id: string }) => id)).toContain('slogan:三个区分开来');
    expect(part.entities.length).toBeLessThan(
      JSON.parse((await on('export', 'json')).stdout).entities.length,
    );
  });

  test('read prints a reading whose offsets are those of its text; - is stdin', async () => {
    const input = '2023年10月，中共中央印发《干部教育培训工作条例》。';
    const { code, stdout } = await wenmai(['read', '-'], { input });
    const { article, mentions } = JSON.parse(stdout) as Reading;
    expect([code, article.text]).toEqual([0, input]);
    expect(mentions.map(({ start: from, end }) => article.text.slice(from, end))).toEqual([
      '中共中央',
      '《干部教育培训工作条例》',
    ]);
  });

  test('read --out writes one file a text', async () => {
    const out = join(folder, 'readings');
    expect(await wenmai(['read', `${samples}/2014*`, `${samples}/2017*`, '--out', out])).toMatchObject({
      code: 0,
      stdout: '',
    });
    expect(readdirSync(out)).toEqual(['2014-good-cadre.json', '2017-two-studies.json']);
  });

  test('serve --samples reads them into an empty store and prints its address alone', async () => {
    const child = start(['serve', '--samples', '--port', '0', '--store', join(folder, 'first')]);
    const ended = new Promise((resolve) => child.once('close', resolve));
    const line = await new Promise<string>((resolve) =>
      child.stdout?.once('data', (data) => resolve(String(data))),
    );
    const url = /^Wenmai is at (http:\/\/127\.0\.0\.1:\d+) /u.exec(line)?.[1] ?? '';
    const totals = await (await fetch(`${url}/api/overview`)).json();
    child.kill('SIGTERM');
    await ended;
    expect(totals).toMatchObject({ totals: { read: 15 } });
    expect(existsSync(join(folder, 'first/report.json'))).toBe(true);
  });

  test('remove takes a text out, and the graph is that of the others', async () => {
    const rest = join(folder, 'rest');
    await wenmai(['ingest', `${samples}/20{13,14}*`, '--store', rest]);
    const { stdout: wanted } = await wenmai(['export', 'json', '--store', rest]);
    await wenmai(['ingest', `${samples}/2017*`, '--store', rest]);
    const { stdout } = await wenmai([
      'query',
      "MATCH (d:Document {ingested: true}) WHERE d.title CONTAINS '两学一做' RETURN d.id AS id",
      '--format',
      'json',
      '--store',
      rest,
    ]);
    const [{ id }] = JSON.parse(stdout) as [{ id: string }];
    expect(await wenmai(['remove', id, '--store', rest])).toMatchObject({ code: 0, stdout: '' });
    expect((await wenmai(['export', 'json', '--store', rest])).stdout).toBe(wanted);
  });
});
