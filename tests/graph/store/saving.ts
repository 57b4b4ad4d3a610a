import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Reading } from '#graph';
import type { OpenStore } from '#graph/store';
import { makeReading } from '../../helpers/reading.ts';
import { sampleReadings } from '../../helpers/sample-readings.ts';
import type { Place } from './cases.ts';
import { dump, dumpOf } from './dump.ts';
import { HOSTILE, hostileReading } from './hostile.ts';

const SAVER = fileURLToPath(new URL('./saver.mjs', import.meta.url));

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

const notice = (number: string, id = 'a'): Reading =>
  makeReading({
    id: id.repeat(16),
    title: '《通知》',
    number,
    sentences: [[`关于${number}的“四个意识”。`, [['“四个意识”', 'Slogan', 'slogan:四个意识']]]],
  });

/** A server that has just started on a busy machine is slow; no case fails on a time. */
const PATIENCE = 300_000;

/** What saving and removing must do. */
export function savingCases(at: () => Promise<Place>): void {
  describe('saving', { timeout: PATIENCE }, () => {
    let place: Place;
    let store: OpenStore;
    let folder: string;
    beforeAll(async () => {
      place = await at();
      folder = await mkdtemp(join(tmpdir(), 'wenmai-saver-'));
    });
    afterAll(() => rm(folder, { recursive: true }));
    beforeEach(async () => {
      await place.clear();
      store = await place.open();
    });
    afterEach(() => store.close());

    /** Saves in a process of its own, which may be killed on the way. */
    async function saver(readings: Reading[], ...kill: string[]): Promise<string | null> {
      const file = join(folder, `${Math.random().toString(36).slice(2)}.json`);
      await writeFile(file, JSON.stringify(readings));
      const child = spawn(process.execPath, [SAVER, place.uri, file, ...kill], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      return new Promise((done) => child.on('exit', (code, signal) => done(signal ?? String(code))));
    }

    test('an empty store answers, and has no texts', async () => {
      await store.prepare();
      await store.prepare();
      expect((await store.run('MATCH (n:Entity) RETURN count(n) AS n')).rows).toEqual([{ n: 0 }]);
      expect(await collect(store.readings())).toEqual([]);
    });

    test('holds the rows of the graph, whatever the order of saving', async () => {
      const readings = sampleReadings();
      const change = await store.save(readings.slice(2).toReversed());
      expect(change).toMatchObject({ added: 2, replaced: 0, unchanged: 0, removed: 0 });
      const rest = await store.save(readings.slice(0, 2));
      expect(rest.added).toBe(2);
      expect(await dump(store)).toEqual(dumpOf(readings));
      const kept = await collect(store.readings());
      expect(kept).toEqual([...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1)));
      expect({ ...rest, added: 0 }).toMatchObject({
        entities: dumpOf(readings).filter((line) => line.includes('"Entity"')).length,
      });
    });

    test('the same again changes nothing', async () => {
      const first = await store.save(sampleReadings());
      const revision = await store.revision();
      const again = await store.save(sampleReadings().toReversed());
      expect(again).toEqual({ ...first, added: 0, unchanged: first.added });
      expect(await store.revision()).toBe(revision);
      await store.prepare();
      expect(await store.revision()).toBe(revision);
    });

    test('the graph is made again from the readings', async () => {
      await store.save(sampleReadings());
      const revision = await store.revision();
      expect(await store.rebuild()).toMatchObject({ added: 0, replaced: 0, unchanged: 0, removed: 0 });
      expect(await store.revision()).toBe(revision);
      expect(await dump(store)).toEqual(dumpOf(sampleReadings()));
    });

    test('the same text under two paths is one, whichever came first', async () => {
      const [a, b] = [notice('国发〔2023〕1号'), notice('国发〔2023〕1号')];
      b.article.source.path = 'another/path.txt';
      await store.save([a, b]);
      const revision = await store.revision();
      expect(await store.save([b, a])).toMatchObject({ added: 0, replaced: 0, unchanged: 1 });
      await store.save([a]);
      expect(await store.revision()).toBe(revision);
    });

    test('a reading of the same text read anew replaces the old one', async () => {
      await store.save([notice('国发〔2023〕1号'), ...sampleReadings()]);
      const revision = await store.revision();
      expect(await store.save([notice('国发〔2023〕2号')])).toMatchObject({
        added: 0,
        replaced: 1,
        unchanged: 0,
      });
      expect(await store.revision()).not.toBe(revision);
      expect(await dump(store)).toEqual(dumpOf([notice('国发〔2023〕2号'), ...sampleReadings()]));
    });

    test('a changed file at the same place replaces its old text', async () => {
      const readings = sampleReadings();
      const { archive } = store;
      const path = '/somewhere/notice.txt';
      const [old, next] = [notice('国发〔2023〕1号'), notice('国发〔2023〕2号', 'b')];
      await archive!.inputs.keep(path, old.article.id);
      await store.save([old, ...readings]);
      await archive!.inputs.keep(path, next.article.id);
      const change = await store.save([next, ...readings]);
      expect(change).toMatchObject({ added: 0, replaced: 1, removed: 0, unchanged: readings.length });
      expect(await dump(store)).toEqual(dumpOf([next, ...readings]));
    });

    test('takes a text out with what only it supported', async () => {
      const readings = sampleReadings();
      await store.save([...readings, notice('国发〔2023〕1号')]);
      const change = await store.remove(notice('').article.entity);
      expect(change).toMatchObject({ removed: 1, added: 0 });
      expect(await dump(store)).toEqual(dumpOf(readings));
      await store.remove(readings[0]!.article.id);
      expect(await dump(store)).toEqual(dumpOf(readings.slice(1)));
    });

    test('says what to do when there is no text to take out', async () => {
      await expect(store.remove('document:没有')).rejects.toMatchObject({
        name: 'StoreError',
        message: expect.stringContaining('document:没有') as string,
        hint: expect.stringContaining('wenmai query documents') as string,
      });
    });

    test('any character comes back as it was', async () => {
      const reading = hostileReading();
      await store.save([reading]);
      expect(await dump(store)).toEqual(dumpOf([reading]));
      for (const name of HOSTILE) {
        const { rows } = await store.run('MATCH (n {id: $id}) RETURN n.id AS id', { id: `slogan:${name}` });
        expect(rows).toEqual([{ id: `slogan:${name}` }]);
      }
    });

    test.each([
      ['after', '2'],
      ['ms', '0'],
      ['ms', '5'],
      ['ms', '40'],
    ])('killed %s %s and run again: the same', async (...kill) => {
      const readings = sampleReadings();
      await store.save(readings.slice(0, 1));
      await saver([...readings, hostileReading()], ...kill);
      // A reader meets a whole graph: the old one or the new one.
      const met = await dump(store);
      expect([dumpOf(readings.slice(0, 1)), dumpOf([...readings, hostileReading()])]).toContainEqual(met);
      expect(await saver([...readings, hostileReading()])).toBe('0');
      expect(await dump(store)).toEqual(dumpOf([...readings, hostileReading()]));
    });

    test('several processes at once: the graph of all', async () => {
      const readings = [...sampleReadings(), hostileReading(), notice('国发〔2023〕1号')];
      const parts = [readings.slice(0, 3), readings.slice(2, 5), readings.slice(4)];
      expect(await Promise.all(parts.map((part) => saver(part)))).toEqual(['0', '0', '0']);
      expect(await dump(store)).toEqual(dumpOf(readings));
      expect(await store.save(readings)).toMatchObject({ added: 0, replaced: 0, unchanged: readings.length });
    });
  });
}
