import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { names, writeWhole } from './files.ts';
import { ROWS_VERSION } from './rows.ts';

/** Which graph file readers open. The pointer is replaced by rename: a reader sees the old graph or the new one. */
export interface Published {
  /** Of the readings the graph was built from. */
  revision: string;
  /** Name of the graph file beside the pointer. */
  file: string;
  entities: number;
  links: number;
  /** `ROWS_VERSION` it was written with. */
  version: number;
}

const pointerOf = (folder: string): string => join(folder, 'graph', 'published.json');

/** Path of the published graph file. */
export const graphFile = (folder: string, { file }: Published): string => join(folder, 'graph', file);

/** What is published in a data folder; null when nothing is, or only what an older version wrote. */
export async function readPublished(folder: string): Promise<Published | null> {
  try {
    const published = JSON.parse(await readFile(pointerOf(folder), 'utf8')) as Published;
    return published.version === ROWS_VERSION ? published : null;
  } catch {
    return null;
  }
}

/** Points readers to a finished graph file, then takes away the older ones: open readers keep what they have open. */
export async function publish(folder: string, published: Published): Promise<void> {
  await writeWhole(pointerOf(folder), JSON.stringify(published));
  await sweepGraphs(folder, published.file);
}

/** Takes away every graph file but the published one: older ones, and what a killed writer left. */
export async function sweepGraphs(folder: string, keep: string | undefined): Promise<void> {
  for (const name of await names(join(folder, 'graph'))) {
    if (name === 'published.json' || name === keep) continue;
    // Windows does not delete what a reader has open: the next writer will.
    await rm(join(folder, 'graph', name), { recursive: true, force: true }).catch(() => {});
  }
}
