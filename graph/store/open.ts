import { resolve } from 'node:path';
import { openArchive, type Archive } from './archive.ts';
import { openEmbedded } from './embedded.ts';
import { StoreError } from './errors.ts';
import { loadGrafeo } from './grafeo.ts';
import type { RebuiltStore } from './store.ts';

/** Used when no store is named. */
export const DEFAULT_STORE = './wenmai-data';

const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

export interface OpenOptions {
  /** Makes a missing or empty data folder; without it a missing folder is an error. Default false. */
  create?: boolean;
  /** The data folder of this machine, for original bytes and readings: beside Neo4j, or the store itself where none is named. */
  folder?: string;
  /** Where NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE are looked for. Default `process.env`. */
  env?: Record<string, string | undefined>;
}

/** A store, and the data folder that goes with it on this machine, if any. */
export interface OpenStore extends RebuiltStore {
  readonly archive: Archive | null;
  /** The folder or address, without secrets, for messages. */
  readonly where: string;
}

/**
 * Opens the store at a folder path or a `neo4j://`, `neo4j+s://`, `bolt://` … address. Without `uri` it is NEO4J_URI, or
 * else `folder` or `./wenmai-data`. Throws `StoreError`: where, what, and what to do.
 */
export async function openStore(uri?: string, options: OpenOptions = {}): Promise<OpenStore> {
  const { create = false, env = process.env, folder } = options;
  const address = uri ?? env['NEO4J_URI'] ?? folder ?? DEFAULT_STORE;
  const scheme = /^([a-z][a-z0-9+.-]+:)\/\//iu.exec(address)?.[1]?.toLowerCase();
  if (!scheme) {
    if (
      folder !== undefined &&
      ![address, DEFAULT_STORE].map((each) => resolve(each)).includes(resolve(folder))
    )
      throw new StoreError(
        `${folder}: the data folder ${address} keeps its texts itself`,
        'Give one of them; a second folder goes with a Neo4j address.',
      );
    // Asked for at once: one that is missing is told before anything is read.
    await loadGrafeo();
    const archive = await openArchive(resolve(address), { create });
    return { ...openEmbedded(archive), archive, where: archive.folder };
  }
  if (!NEO4J_SCHEMES.includes(scheme)) {
    throw new StoreError(
      `${address}: no store speaks ${scheme}//`,
      `Give a folder, or an address that begins with ${NEO4J_SCHEMES.map((each) => `${each}//`).join(', ')}.`,
    );
  }
  const archive = folder === undefined ? null : await openArchive(resolve(folder), { create: true });
  const { openNeo4j } = await import('./neo4j.ts');
  const store = await openNeo4j(address, { archive, env });
  return { ...store, archive, where: address.replace(/\/\/[^@/]*@/u, '//') };
}
