import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openArchive, openStore, StoreError } from '#graph/store';
import { lock } from '../../../graph/store/lock.ts';
import { sampleReadings } from '../../helpers/sample-readings.ts';

let home: string;
let folder: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'wenmai-folder-'));
  folder = join(home, 'data');
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
});

/** A process number that was given and is free again. */
const gonePid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

async function marked(path: string, content: string): Promise<void> {
  await mkdir(path);
  await writeFile(join(path, 'wenmai.json'), content);
}

describe('a data folder', () => {
  test.each<[name: string, prepare: (path: string) => Promise<unknown>, create: boolean, words: RegExp]>([
    ['missing', async () => {}, false, /data: no such folder/u],
    ['a file', (path) => writeFile(path, ''), true, /a file, not a data folder/u],
    ['another folder', (path) => mkdir(path), false, /not a Wenmai data folder/u],
    [
      'a folder with other files',
      (path) => mkdir(join(path, 'photos'), { recursive: true }),
      true,
      /other files/u,
    ],
    [
      'of a newer version',
      (path) => marked(path, '{"format":2}'),
      true,
      /written by a newer Wenmai \(format 2/u,
    ],
    ['of a much newer version', (path) => marked(path, '{"format":10,"shape":{}}'), false, /newer Wenmai/u],
    ['damaged', (path) => marked(path, '{"form'), true, /damaged/u],
  ])('%s: says where, what and what to do', async (_, prepare, create, words) => {
    await prepare(folder);
    const before = await readdir(home, { recursive: true });
    const refused = await openStore(folder, { create }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreError);
    expect(refused).toMatchObject({
      message: expect.stringMatching(words) as string,
      hint: expect.stringMatching(/\S/u) as string,
    });
    expect((refused as StoreError).message).toContain(folder);
    expect(await readdir(home, { recursive: true })).toEqual(before);
  });

  test('keeps original bytes by their hash, the report, and readings without absolute paths', async () => {
    const archive = await openArchive(folder, { create: true });
    const bytes = Buffer.from('不忘初心', 'utf16le');
    const hash = await archive.keepText(bytes);
    expect(await archive.keepText(bytes)).toBe(hash);
    expect(await archive.text(hash)).toEqual(bytes);
    expect(await archive.text('00')).toBeNull();
    expect(await archive.report()).toBeNull();
    await archive.keepReport({ read: 2 });
    expect(await archive.report()).toEqual({ read: 2 });
    const [reading] = sampleReadings();
    await archive.inputs.keep(join(home, 'in.txt'), reading!.article.id);
    expect(await archive.keepReading(reading!)).toBe('added');
    expect(await archive.keepReading(reading!)).toBe('unchanged');
    expect(await readFile(join(folder, 'readings', `${reading!.article.id}.json`), 'utf8')).not.toContain(
      home,
    );
  });

  test('an input that changes back brings its first text back', async () => {
    const { inputs } = await openArchive(folder, { create: true });
    await inputs.keep('/a', 'old');
    await inputs.keep('/a', 'new');
    expect([...(await inputs.superseded())]).toEqual([['old', 'new']]);
    await inputs.keep('/b', 'old');
    expect([...(await inputs.superseded())]).toEqual([]);
    await inputs.keep('/b', 'other');
    await inputs.keep('/a', 'old');
    expect([...(await inputs.superseded())]).toEqual([['new', 'old']]);
  });

  test('a file may give several texts, and fewer or none of them later', async () => {
    const archive = await openArchive(folder, { create: true });
    const { inputs } = archive;
    const superseded = async (): Promise<[string, string][]> => [...(await inputs.superseded())].sort();
    await inputs.keep('/公报.txt', 'one', '公报.txt', ['two', 'three']);
    expect([...(await inputs.origins()).keys()]).toEqual(['one', 'two', 'three']);
    await inputs.keep('/公报.txt', 'one', '公报.txt', ['two']);
    expect(await superseded()).toEqual([['three', 'one']]);
    await inputs.forget('one');
    expect([...(await inputs.origins()).keys()]).toEqual(['two']);
    await inputs.keep('/公报.txt', 'new', '公报.txt');
    expect(await superseded()).toEqual([
      ['three', 'new'],
      ['two', 'new'],
    ]);
  });

  test('the original of several texts stays until the last of them is taken out', async () => {
    const archive = await openArchive(folder, { create: true });
    const [first, second] = sampleReadings();
    const hash = await archive.keepText(Buffer.from('公报'));
    for (const { article, ...parts } of [first!, second!])
      await archive.keepReading({
        article: { ...article, source: { ...article.source, sha256: hash } },
        ...parts,
      });
    await archive.drop(first!.article.id, true);
    expect(await archive.text(hash)).not.toBeNull();
    await archive.drop(second!.article.id, true);
    expect(await archive.text(hash)).toBeNull();
  });

  test('a reading names a file that still gives it, when the one it was found in is gone or changed', async () => {
    const store = await openStore(folder, { create: true });
    const [reading, other] = sampleReadings();
    const read = async (name: string, found = reading!): Promise<void> => {
      const { id, source } = found.article;
      await store.archive!.inputs.keep(join(home, name), id, `texts/${name}`);
      const article = { ...found.article, source: { ...source, path: `texts/${name}` } };
      await store.save([{ ...found, article }]);
    };
    const path = async (): Promise<string | undefined> =>
      (await store.archive!.reading(reading!.article.id))?.article.source.path;
    for (const name of ['a.txt', 'b.txt']) await writeFile(join(home, name), '');
    await read('a.txt');
    await read('b.txt');
    expect(await path()).toBe('texts/a.txt');
    // Changed: it gives another text now.
    await read('a.txt', other);
    expect(await path()).toBe('texts/b.txt');
    await rename(join(home, 'b.txt'), join(home, 'c.txt'));
    await read('c.txt');
    expect(await path()).toBe('texts/c.txt');
    await store.close();
  });

  test('what a killed process left is not read, and is cleared away', async () => {
    const store = await openStore(folder, { create: true });
    await store.save(sampleReadings().slice(0, 1));
    const left = [
      join('readings', `0123456789abcdef.json.${gonePid()}.tmp`),
      join('graph', 'half-written.grafeo'),
      join('inputs', `x.json.${gonePid()}.tmp`),
    ];
    await mkdir(join(folder, 'inputs'), { recursive: true });
    for (const name of left) await writeFile(join(folder, name), '{"half');
    expect(await store.archive!.articles()).toHaveLength(1);
    await store.prepare();
    const names = await readdir(folder, { recursive: true });
    for (const name of left) expect(names).not.toContain(name);
    await store.close();
  });

  test('a damaged reading is left out, named, and mended by reading its text again', async () => {
    const words = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const store = await openStore(folder, { create: true });
    const readings = sampleReadings();
    await store.save(readings);
    const revision = await store.revision();
    const file = join(folder, 'readings', `${readings[0]!.article.id}.json`);
    await writeFile(file, '{"article":');
    await store.prepare();
    expect(words.mock.calls.join()).toContain(`${file}: damaged`);
    expect(await store.save(readings)).toMatchObject({ replaced: 1, unchanged: readings.length - 1 });
    expect(await store.revision()).toBe(revision);
    await store.close();
  });

  test('a graph that does not open is built again from the readings, with a message', async () => {
    const words = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const store = await openStore(folder, { create: true });
    await store.save(sampleReadings());
    const count = 'MATCH (n:Entity) RETURN count(n) AS n';
    const before = await store.run(count);
    await store.close();
    const [graph] = (await readdir(join(folder, 'graph'))).filter((name) => name.endsWith('.grafeo'));
    await writeFile(join(folder, 'graph', graph!), 'not a graph');
    const again = await openStore(folder);
    expect((await again.run(count)).rows).toEqual(before.rows);
    expect(words.mock.calls.join()).toContain('building it again from the readings');
    await rm(join(folder, 'graph'), { recursive: true });
    expect((await again.run(count)).rows).toEqual(before.rows);
    await again.close();
  });

  test('a reader follows what another process publishes', async () => {
    const [writer, reader] = [await openStore(folder, { create: true }), await openStore(folder)];
    await writer.save(sampleReadings().slice(0, 1));
    const count = 'MATCH (n:Document {ingested: true}) RETURN count(n) AS n';
    expect((await reader.run(count)).rows).toEqual([{ n: 1 }]);
    const revision = await reader.revision();
    await writer.save(sampleReadings());
    expect((await reader.run(count)).rows).toEqual([{ n: sampleReadings().length }]);
    expect(await reader.revision()).not.toBe(revision);
    await Promise.all([writer.close(), reader.close()]);
  });

  test('a question that takes too much memory is stopped, and says so', async () => {
    const { openEmbedded } = await import('../../../graph/store/embedded.ts');
    const store = openEmbedded(await openArchive(folder, { create: true }), { memory: 64 });
    const hungry = 'UNWIND range(1, 100000000) AS x RETURN collect(toString(x) + "提法") AS all';
    await expect(store.run(hungry, {}, { timeout: 30_000 })).rejects.toMatchObject({
      name: 'QueryError',
      message: expect.stringContaining('more than 64 MB') as string,
    });
    expect((await store.run('RETURN 1 AS x')).rows).toEqual([{ x: 1 }]);
    await store.close();
  });

  test('a reader leaves nothing in the folder for temporary files', async () => {
    vi.stubEnv('TMPDIR', await mkdtemp(join(home, 'temporary-')));
    const store = await openStore(folder, { create: true });
    await store.save(sampleReadings().slice(0, 1));
    await store.run('MATCH (n) RETURN count(n) AS n');
    expect(await readdir(tmpdir())).toEqual([expect.stringMatching(/^wenmai-/u)]);
    await store.close();
    expect(await readdir(tmpdir())).toEqual([]);
  });
});

describe('the lock', () => {
  test('lets one in, and the next when it is released', async () => {
    const path = join(home, 'a.lock');
    const release = await lock(path);
    await expect(lock(path, 0)).rejects.toThrow(`process ${process.pid}`);
    await release();
    await (
      await lock(path, 0)
    )();
    expect(await readdir(home)).toEqual([]);
  });

  test.each([
    ['of a process that is gone', { pid: gonePid(), host: hostname(), born: '1' }],
    ['of a process whose number another has now', { pid: process.pid, host: hostname(), born: 'before' }],
  ])('%s is taken over', async (_, holder) => {
    const path = join(home, 'a.lock');
    await writeFile(path, JSON.stringify(holder));
    await utimes(path, 0, 0);
    await (
      await lock(path, 0)
    )();
    expect(await readdir(home)).toEqual([]);
  });

  test('of another machine is respected', async () => {
    const path = join(home, 'a.lock');
    await writeFile(path, JSON.stringify({ pid: gonePid(), host: 'elsewhere', born: '' }));
    await expect(lock(path, 0)).rejects.toThrow('on elsewhere');
  });
});
