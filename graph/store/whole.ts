import { analyse, openBuilder, type PolicyGraph } from '#graph';
import type { Store } from './store.ts';

/** The graph of all readings of a store, measured: what is published, exported and checked. */
export async function wholeGraph(store: Pick<Store, 'readings'>): Promise<PolicyGraph> {
  const builder = openBuilder();
  for await (const reading of store.readings()) builder.add(reading);
  return analyse(builder.graph());
}

/** True where a store holds no text yet. */
export const isEmpty = async (store: Store): Promise<boolean> =>
  (await store.readings()[Symbol.asyncIterator]().next()).done === true;
