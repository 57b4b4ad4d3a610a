import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLexicon } from '#ingest';
import { HOME } from '../helpers/shared.ts';
import { openMixer, readSamples } from '../helpers/recombined.ts';
import { watched, type Run } from './peak.ts';

export interface Many {
  documents: number;
  megabytes: number;
  /** Read by two readers and written out: what reading itself needs. */
  read: Run;
  /** Read, kept, and made into a graph. */
  ingested: Run;
}

const CLI = join(HOME, 'dist/cli.js');

/** Reads and ingests so many texts mixed from the samples, in a folder that is removed afterwards. */
export async function measureMany(documents: number): Promise<Many> {
  const mixed = openMixer(await readSamples(loadLexicon()));
  const folder = mkdtempSync(join(tmpdir(), 'wenmai-bench-'));
  try {
    const texts = join(folder, 'texts');
    mkdirSync(texts);
    let bytes = 0;
    for (let seed = 0; seed < documents; seed += 1) {
      const text = Buffer.from(mixed(seed));
      bytes += text.length;
      writeFileSync(join(texts, `${String(seed).padStart(6, '0')}.txt`), text);
    }
    const read = await watched([CLI, 'read', texts, '--out', join(folder, 'readings'), '--jobs', '2']);
    const ingested = await watched([CLI, 'ingest', texts, '--store', join(folder, 'store'), '--jobs', '2']);
    return { documents, megabytes: bytes / 1_000_000, read, ingested };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
