import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test, vi } from 'vitest';
import { ownFolder, start, wenmai } from './wenmai.ts';

// Each step starts a program; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const samples = join(import.meta.dirname, '../../ingest/samples');
const { folder, remove } = ownFolder();
afterAll(remove);

const kept = (store: string): number => {
  try {
    return readdirSync(join(store, 'readings')).filter((name) => name.endsWith('.json')).length;
  } catch {
    return 0;
  }
};

test('killed half-way and run again, the export is the same, byte for byte', async () => {
  const [whole, killed] = [join(folder, 'whole'), join(folder, 'killed')];
  await wenmai(['ingest', `${samples}/201*`, '--store', whole]);
  const child = start(['ingest', `${samples}/201*`, '--store', killed, '--jobs', '1']);
  const ended = new Promise((resolve) => child.once('close', resolve));
  while (kept(killed) < 3 && child.exitCode === null) await sleep(5);
  child.kill('SIGKILL');
  await ended;
  expect(kept(killed)).toBeGreaterThanOrEqual(3);
  expect((await wenmai(['ingest', `${samples}/201*`, '--store', killed])).code).toBe(0);
  const exports = await Promise.all(
    [whole, killed].map((store) => wenmai(['export', 'json', '--store', store])),
  );
  expect(exports[1]?.stdout).toBe(exports[0]?.stdout);
});
