import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#graph/store';
import { storeCases } from './cases.ts';

storeCases('embedded', async () => {
  const uri = join(await mkdtemp(join(tmpdir(), 'wenmai-embedded-')), 'data');
  return {
    uri,
    open: () => openStore(uri, { create: true }),
    clear: () => rm(uri, { recursive: true, force: true }),
  };
});
