import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findInputs, readFiles, type Outcome } from '#ingest';

const program = join(import.meta.dirname, '../fixtures/batch/fragile-reader.mjs');
let folder = '';
let name = '';

function put(path: string, words = '省委印发通知。'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), words);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenmai-'));
  name = basename(folder);
  for (const path of [
    'texts/b.txt',
    'texts/a.html',
    'texts/deep/c.md',
    'texts/.hidden.txt',
    'texts/data.csv',
  ])
    put(path);
  put('none/picture.png');
  put('huge/long.txt');
  truncateSync(join(folder, 'huge/long.txt'), 200 * 1024 * 1024);
  symlinkSync('nowhere.txt', join(folder, 'texts/dangling.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const outcomes = async (paths: string[], options = {}): Promise<Outcome[]> => {
  const { inputs } = await findInputs(paths);
  const all: Outcome[] = [];
  for await (const outcome of readFiles(inputs, { program, ...options })) all.push(outcome);
  return all;
};

describe('findInputs', () => {
  test('a folder gives its texts, sorted, by paths that begin with its own name', async () => {
    const { inputs } = await findInputs([join(folder, 'texts')]);
    expect(inputs.map(({ path, kind }) => [path, kind])).toEqual([
      ['texts/a.html', 'html'],
      ['texts/b.txt', 'txt'],
      ['texts/deep/c.md', 'md'],
    ]);
  });

  test('what it leaves out is named, with the reason', async () => {
    const { unread } = await findInputs([join(folder, 'texts')]);
    expect(unread.map(({ path, status }) => [path, status])).toEqual([
      ['texts/.hidden.txt', 'skipped'],
      ['texts/dangling.txt', 'failed'],
      ['texts/data.csv', 'skipped'],
    ]);
    expect(unread.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('hidden'),
      expect.stringContaining('does not exist'),
      expect.stringContaining('known kinds are html, txt, md, mhtml, docx, pdf, zip'),
    ]);
  });

  test('a glob gives paths from what stands before the first wildcard', async () => {
    const { inputs } = await findInputs([`${folder}/texts/**/*.{txt,md}`]);
    expect(inputs.map(({ path }) => path)).toEqual(['texts/b.txt', 'texts/deep/c.md']);
  });

  test('the same file asked for twice is read once', async () => {
    const { inputs } = await findInputs([join(folder, 'texts/b.txt'), join(folder, 'texts')]);
    expect(inputs.map(({ origin }) => basename(origin)).sort()).toEqual(['a.html', 'b.txt', 'c.md']);
  });

  test.each([
    ['gone.txt', 'does not exist'],
    ['none', 'holds no text'],
    ['*.pdf', 'matches no file'],
  ])('%s: %s', async (path, reason) => {
    const { inputs, unread } = await findInputs([join(folder, path)]);
    expect(inputs).toEqual([]);
    expect(unread.find(({ status }) => status === 'failed')?.reason).toContain(reason);
  });

  test('an address is an input, shown without its scheme; other schemes are not', async () => {
    const { inputs, unread } = await findInputs(['https://example.org/a/b.htm?c=1', 'ftp://example.org/a']);
    expect(inputs).toEqual([
      { path: 'example.org/a/b.htm', origin: 'https://example.org/a/b.htm?c=1', kind: 'html' },
    ]);
    expect(unread).toMatchObject([{ status: 'failed', reason: 'only http and https are fetched' }]);
  });
});

describe('readFiles', () => {
  test('outcomes stand in the order of the inputs whatever the number of readers', async () => {
    for (let at = 0; at < 30; at += 1) put(`many/${String(at).padStart(2, '0')}.txt`, `第${at}篇`);
    const [one, three] = await Promise.all([1, 3].map((jobs) => outcomes([join(folder, 'many')], { jobs })));
    expect(one?.map(({ path }) => path)).toEqual(
      Array.from({ length: 30 }, (_, at) => `many/${String(at).padStart(2, '0')}.txt`),
    );
    expect(three).toEqual(one);
  });

  test('a reader that aborts or never ends costs its file and nothing else', async () => {
    for (const each of ['1', '2-abort', '3', '4-endless', '5', '6', '7-hungry', '8'])
      put(`mixed/${each}.txt`);
    const all = await outcomes([join(folder, 'mixed')], { jobs: 1, deadline: 2_000 });
    expect(all.map(({ path, status }) => [path, status])).toEqual([
      ['mixed/1.txt', 'read'],
      ['mixed/2-abort.txt', 'failed'],
      ['mixed/3.txt', 'read'],
      ['mixed/4-endless.txt', 'failed'],
      ['mixed/5.txt', 'read'],
      ['mixed/6.txt', 'read'],
      ['mixed/7-hungry.txt', 'failed'],
      ['mixed/8.txt', 'read'],
    ]);
    expect(all.flatMap((each) => (each.status === 'read' ? [] : [each.reason]))).toEqual([
      expect.stringContaining('ended its reader (SIGABRT)'),
      expect.stringContaining('took longer than 2 s'),
      expect.stringContaining('needed more memory than one text may take'),
    ]);
  });

  test('a long text is read in a process of its own, though it is the only one', async () => {
    put('alone/1-abort.txt', '省委印发通知。\n'.repeat(50_000));
    const [alone] = await outcomes([join(folder, 'alone')]);
    expect(alone).toMatchObject({ status: 'failed', reason: expect.stringContaining('SIGABRT') });
  });

  test('a flag that the engine does not know is left out', async () => {
    put('flag/1.txt');
    put('flag/2.txt');
    const all = await outcomes([join(folder, 'flag')], { engine: ['--no-such-flag-of-any-engine'] });
    expect(all.map(({ status }) => status)).toEqual(['read', 'read']);
  });

  test('200 MB are not read, and a path never begins at the root of the disk', async () => {
    const [long] = await outcomes([join(folder, 'huge')]);
    expect(long).toEqual({
      path: 'huge/long.txt',
      status: 'failed',
      reason: 'is 200 MB: more than 12 MB is not read, split it',
    });
    const { inputs } = await findInputs([folder]);
    expect(inputs.every(({ path }) => path.startsWith(`${name}/`))).toBe(true);
  });
});
