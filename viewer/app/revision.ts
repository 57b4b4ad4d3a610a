import { useEffect, useState } from 'react';
import type { Totals } from '../data/api.ts';
import type { Client } from '../data/client.ts';

export interface Revision {
  totals: Totals | null;
  /** The server did not answer the last time it was asked. */
  lost: boolean;
  retry: () => void;
}

const EVERY = 15_000;
const WHEN_LOST = 4_000;

/** Follows the graph: texts read while the page is open show up by themselves, a lost server comes back. */
export function useRevision(client: Client): Revision {
  const [totals, setTotals] = useState<Totals | null>(null);
  const [lost, setLost] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const again = (pause: number): void => {
      timer = setTimeout(() => void ask(), pause);
    };
    const ask = async (): Promise<void> => {
      try {
        const next = await client.totals(controller.signal);
        setTotals((before) => (before && sameTotals(before, next) ? before : next));
        setLost(false);
        again(next.read === 0 ? WHEN_LOST : EVERY);
      } catch {
        if (controller.signal.aborted) return;
        setLost(true);
        again(WHEN_LOST);
      }
    };
    void ask();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [client, turn]);
  return { totals, lost, retry: () => setTurn((n) => n + 1) };
}

const sameTotals = (a: Totals, b: Totals): boolean => a.revision === b.revision && a.read === b.read;
