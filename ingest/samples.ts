import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The shipped short articles: beside this file in the source, two floors up from the build. */
const FOLDER = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './samples' : '../../ingest/samples', import.meta.url),
);

/** Paths of the shipped samples, sorted. Their README is for people and is not one of them. */
export async function samples(): Promise<string[]> {
  const names = await readdir(FOLDER);
  return names
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => join(FOLDER, name));
}
