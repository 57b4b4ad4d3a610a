import type grafeo from '@grafeo-db/js';
import { StoreError, wordsOf } from './errors.ts';

/**
 * The embedded engine. It is one binary a platform and loaded when first asked for: to read a text, or to keep a graph in Neo4j,
 * takes none. Throws `StoreError` where the binary is missing.
 */
export async function loadGrafeo(): Promise<typeof grafeo> {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (cause) {
    const machine = `${process.platform} ${process.arch}`;
    throw new StoreError(
      `@grafeo-db/js: the embedded engine does not load on this machine (${machine}): ${firstLine(cause)}`,
      'Run npm install again; if there is no build for this machine, keep the graph in Neo4j: --store bolt://…',
      { cause },
    );
  }
}

const firstLine = (error: unknown): string => wordsOf(error).split('\n')[0] ?? '';
