import type { Archive } from './archive.ts';
import { StoreError } from './errors.ts';
import type { Store } from './store.ts';

export interface Neo4jOptions {
  archive: Archive | null;
  env: Record<string, string | undefined>;
}

/** Opens a Neo4j server as a store. */
export async function openNeo4j(address: string, _options: Neo4jOptions): Promise<Store> {
  throw new StoreError(`${address}: Neo4j is not connected yet`, 'Use a folder.');
}
