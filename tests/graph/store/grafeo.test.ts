import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('@grafeo-db/js');
  vi.resetModules();
});

test('a machine without the embedded engine is told so before anything is read', async () => {
  vi.resetModules();
  vi.doMock('@grafeo-db/js', () => {
    throw new Error('Cannot find native binding.');
  });
  const { openStore, StoreError } = await import('#graph/store');
  const folder = await mkdtemp(join(tmpdir(), 'wenmai-'));
  const failure = await openStore(folder, { create: true, env: {} }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StoreError);
  expect(failure).toMatchObject({
    message: expect.stringContaining(`does not load on this machine (${process.platform} ${process.arch})`),
    hint: expect.stringContaining('bolt://'),
  });
});
