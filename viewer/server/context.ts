import type { Store } from '#graph/store';
import { createSearch, type Search } from './search/index.ts';

/** What every route may use. */
export interface Context {
  store: Store;
  /**
   * `compute` once for this graph, whoever asks; again when the graph has changed or it failed. What is kept is of
   * one revision, so a busy server holds no more than the answers of one graph.
   */
  once<T>(name: string, compute: (revision: string) => Promise<T>): Promise<T>;
  search: Search;
}

/** Answers kept for one revision; the oldest goes first. */
const KEPT = 64;

export function createContext(store: Store): Context {
  let of = '';
  let kept = new Map<string, Promise<unknown>>();
  const once = async <T>(name: string, compute: (revision: string) => Promise<T>): Promise<T> => {
    const revision = await store.revision();
    if (revision !== of) [of, kept] = [revision, new Map()];
    const known = kept.get(name) as Promise<T> | undefined;
    if (known) return known;
    const mine = kept;
    const computed = compute(revision);
    mine.set(name, computed);
    if (mine.size > KEPT) mine.delete(mine.keys().next().value ?? '');
    computed.catch(() => mine.delete(name));
    return computed;
  };
  return { store, once, search: createSearch(store) };
}
