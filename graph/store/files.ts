import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, StoreError } from './errors.ts';
import { alive } from './lock.ts';

const TEMPORARY = /\.(\d+)(?:-\d+)?\.tmp$/u;
let written = 0;

/**
 * Makes a folder and those above it, and returns its path. Step by step: where the system lets nothing be made (/proc), Node's
 * own way tries for ever. Throws `StoreError`.
 */
export async function makeFolder(path: string): Promise<string> {
  const make = (): Promise<string> => mkdir(path).then(() => path);
  return make().catch(async (error: unknown) => {
    const above = dirname(path);
    if ((await stat(path).catch(() => null))?.isDirectory()) return path;
    if (codeOf(error) === 'ENOENT' && above !== path && !(await stat(above).catch(() => null))) {
      await makeFolder(above);
      return make();
    }
    throw new StoreError(
      `${path}: this folder cannot be made (${codeOf(error)})`,
      'Choose a folder you may write in.',
      { cause: error },
    );
  });
}

/** Writes a file so that it is there whole or not at all: a temporary file beside it, synced, renamed. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  // Numbered, because the same file may be written twice at once.
  const temporary = `${path}.${process.pid}-${(written += 1)}.tmp`;
  await makeFolder(dirname(path));
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

/** True for a file that `writeWhole` had not finished. */
export const isTemporary = (name: string): boolean => TEMPORARY.test(name);

/** Removes what killed processes left half-written in a folder. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await names(folder)) {
    const pid = TEMPORARY.exec(name)?.[1];
    if (pid && !alive(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

/** Names in a folder, sorted; none when there is no such folder. */
export async function names(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}
