import { setImmediate as turn } from 'node:timers/promises';
import type { EntityType, Row } from '#graph';
import type { Store } from '#graph/store';
import type { Hit } from '../../data/api.ts';
import { ask } from '../ask.ts';
import { number, text, texts } from '../cards/cell.ts';
import { createNames, type Names } from './names.ts';

/** Best first. The first question after the graph has changed waits for its index. */
export type Search = (query: string, limit: number) => Promise<Hit[]>;

/** Entities indexed before others get their turn: a few milliseconds. */
const BATCH = 100;
const MOST_ENTITIES = 5_000_000;

/** A search over the names in a store, made when first asked for and again when the graph has changed. */
export function createSearch(store: Store): Search {
  let of: string | null = null;
  let made: Promise<Names> | null = null;
  return async (query, limit) => {
    const revision = await store.revision();
    if (!made || of !== revision) {
      const making = read(store);
      [of, made] = [revision, making];
      making.catch(() => {
        if (made === making) [of, made] = [null, null];
      });
    }
    return (await made).find(query, limit);
  };
}

async function read(store: Store): Promise<Names> {
  const names = createNames();
  const rows = await ask(store, 'search-index', {}, { limit: MOST_ENTITIES, timeout: 120_000 });
  for (let at = 0; at < rows.length; at += BATCH) {
    names.add(rows.slice(at, at + BATCH).map(namedOf));
    await turn();
  }
  return names;
}

const namedOf = (row: Row) => ({
  id: text(row, 'id'),
  type: text(row, 'type') as EntityType,
  name: text(row, 'name'),
  aliases: texts(row, 'aliases'),
  documents: number(row, 'documents'),
});
