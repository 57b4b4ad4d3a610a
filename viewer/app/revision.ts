import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Totals } from '../data/api.ts';
import type { Client } from '../data/client.ts';

export interface Revision {
  totals: Totals | null;
  /** The server did not answer the last time it was asked. */
  lost: boolean;
}

export interface Followed {
  store: StoreApi<Revision>;
  /** Asks now. */
  retry: () => void;
  undo: () => void;
}

const EVERY = 15_000;
const WHEN_LOST = 4_000;

/** Follows the graph: texts read while the page is open show up by themselves, a lost server comes back. */
export function followRevision(client: Pick<Client, 'totals'>): Followed {
  const store = createStore<Revision>(() => ({ totals: null, lost: false }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = new AbortController();
  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const totals = await client.totals(signal);
      store.setState((before) => ({
        totals: same(before.totals, totals) ? before.totals : totals,
        lost: false,
      }));
      timer = setTimeout(() => void ask(), totals.read === 0 ? WHEN_LOST : EVERY);
    } catch {
      if (signal.aborted) return;
      store.setState({ lost: true });
      timer = setTimeout(() => void ask(), WHEN_LOST);
    }
  };
  void ask();
  return {
    store,
    retry: () => void ask(),
    undo: () => {
      clearTimeout(timer);
      asking.abort();
    },
  };
}

const same = (a: Totals | null, b: Totals): boolean => a?.revision === b.revision && a.read === b.read;
