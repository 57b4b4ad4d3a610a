import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ENGINE } from '../../ingest/engine.ts';

export interface Speed {
  pages: number;
  /** Of the texts that were read, UTF-8. */
  megabytes: number;
  /** Megabytes of text a second of processor: pages read; their texts read as plain text; their texts tagged. */
  pagesRead: number;
  textsRead: number;
  tagged: number;
}

/** Pages, and the same texts tagged, by turns in one process whose engine is set as a reader's: see `one-thread-process.ts`. */
export function measureSpeed(folder: string): Speed {
  const program = fileURLToPath(new URL('./one-thread-process.js', import.meta.url));
  return JSON.parse(
    execFileSync(process.execPath, [...ENGINE, program, folder], { encoding: 'utf8' }),
  ) as Speed;
}
