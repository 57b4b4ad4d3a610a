import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, StoreError } from './errors.ts';
import { names, writeWhole } from './files.ts';

/** Written into every data folder; a folder of a higher number was made by a newer Wenmai. */
export const FORMAT = 1;

/**
 * Makes sure that `folder` is a data folder this version can read. With `create` a missing or empty folder becomes one.
 * Throws `StoreError`: missing, a file, something else's folder, damaged, or written by a newer version.
 */
export async function checkFolder(folder: string, create: boolean): Promise<void> {
  const kind = await stat(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw new StoreError(
      `${folder}: ${codeOf(error) || 'cannot be read'}`,
      'Choose a folder you may read and write.',
      {
        cause: error,
      },
    );
  });
  if (kind && !kind.isDirectory()) {
    throw new StoreError(
      `${folder}: a file, not a data folder`,
      'Give --store a folder, or a neo4j:// address.',
    );
  }
  const marker = join(folder, 'wenmai.json');
  const text = await readFile(marker, 'utf8').catch(() => null);
  if (text !== null) return checkFormat(marker, text);
  if (!create) {
    throw new StoreError(
      `${folder}: ${kind ? 'not a Wenmai data folder (no wenmai.json in it)' : 'no such folder'}`,
      'Read texts into it first: wenmai ingest <path> --store ' + folder,
    );
  }
  if ((await names(folder)).some((name) => !/^\.|^wenmai\.json/u.test(name))) {
    throw new StoreError(
      `${folder}: has other files in it and is not a Wenmai data folder`,
      'Choose an empty or a new folder for --store.',
    );
  }
  await writeWhole(marker, `${JSON.stringify({ format: FORMAT })}\n`);
}

function checkFormat(marker: string, text: string): void {
  const format = /"format"\s*:\s*(\d+)/u.exec(text)?.[1];
  if (!format) {
    throw new StoreError(`${marker}: damaged, it names no format`, `Put {"format":${FORMAT}} into it.`);
  }
  if (Number(format) > FORMAT) {
    throw new StoreError(
      `${marker}: written by a newer Wenmai (format ${format}; this one reads up to ${FORMAT})`,
      'Update Wenmai, or choose another folder for --store. Nothing was changed.',
    );
  }
}
