import { analyse, build, type PolicyGraph, type Reading } from '#graph';
import type { Store } from './store.ts';

/** The graph of all readings of a store, measured: what is exported and checked. */
export async function wholeGraph(store: Store): Promise<PolicyGraph> {
  const readings: Reading[] = [];
  for await (const reading of store.readings()) readings.push(reading);
  return analyse(build(readings));
}

/** True where a store holds no text yet. */
export const isEmpty = async (store: Store): Promise<boolean> =>
  (await store.readings()[Symbol.asyncIterator]().next()).done === true;
