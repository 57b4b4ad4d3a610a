import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '#graph/store';
import { storeCases } from './cases.ts';

const home = await mkdtemp(join(tmpdir(), 'wenmai-embedded-'));
afterAll(() => rm(home, { recursive: true, force: true }));

storeCases('embedded', async () => {
  const uri = join(await mkdtemp(join(home, 'place-')), 'data');
  return {
    uri,
    open: () => openStore(uri, { create: true }),
    clear: () => rm(uri, { recursive: true, force: true }),
  };
});
