import { useEffect, useMemo, useState } from 'react';
import type { View } from '../data/api.ts';
import type { ApiError, Client } from '../data/client.ts';
import { asApiError } from '../panels/answer.ts';
import { edgeEnds, typesShown } from '../state/index.ts';
import type { Part, ViewerState } from '../state/index.ts';

export interface Parts {
  /** The base of the map, then each opened neighbourhood; null until the base is there. */
  parts: Part[] | null;
  error: ApiError | null;
  retry: () => void;
}

const NEIGHBOURS = 40;
const FOCUSED = 120;
const NEAR = 12;

interface Wanted {
  key: string;
  of: string | null;
  load: (client: Client, signal: AbortSignal) => Promise<View>;
}

/** Loads what the state shows: what is there already is not asked for again until the graph itself changes. */
export function useParts(client: Client, state: ViewerState, revision: string): Parts {
  const [views, setViews] = useState<ReadonlyMap<string, View>>(new Map());
  const [error, setError] = useState<ApiError | null>(null);
  const [turn, setTurn] = useState(0);
  const asked = wantedParts(state);
  const loaded = asked.map(({ key }) => views.get(`${key} ${revision}`));
  const wanted = loaded[0] ? [...asked, ...strangers(state, loaded)] : asked;
  const keys = wanted.map(({ key }) => `${key} ${revision}`).join('\n');
  useEffect(() => {
    // Until the server has said which graph it has, nothing is asked: it would be asked twice.
    if (!revision) return undefined;
    const controller = new AbortController();
    const missing = wanted.filter(({ key }) => !views.has(`${key} ${revision}`));
    for (const { key, load } of missing) {
      load(client, controller.signal)
        .then((view) => {
          setError(null);
          setViews((before) => new Map([...before, [`${key} ${revision}`, view]]));
        })
        .catch((thrown: unknown) => {
          if (!controller.signal.aborted) setError(asApiError(thrown));
        });
    }
    return () => controller.abort();
    // `wanted` is a new list each time; `keys` says what it asks.
  }, [keys, turn]);
  const parts = useMemo(() => {
    const there = wanted.flatMap(({ key, of }) => {
      const view = views.get(`${key} ${revision}`);
      return view ? [{ of, view }] : [];
    });
    const base = wanted[0] && views.has(`${wanted[0].key} ${revision}`);
    return base ? there : null;
  }, [keys, views]);
  const shownParts = useLast(parts);
  return { parts: shownParts, error, retry: () => setTurn((n) => n + 1) };
}

/** The map stays as it was while its next base is on the way. */
function useLast(parts: Part[] | null): Part[] | null {
  const [last, setLast] = useState(parts);
  useEffect(() => {
    if (parts) setLast(parts);
  }, [parts]);
  return parts ?? last;
}

/** The overview by its filters, or one neighbourhood; then what was opened. */
function wantedParts(state: ViewerState): Wanted[] {
  const { focus, expanded } = state;
  const types = typesShown(state);
  const filter = {
    ...(state.off.length > 0 ? { types } : {}),
    ...(state.least > 1 ? { min: state.least } : {}),
  };
  const base: Wanted = focus
    ? {
        key: `focus ${focus}`,
        of: null,
        load: (client, signal) => client.neighbours(focus, { limit: FOCUSED }, signal),
      }
    : {
        key: `overview ${JSON.stringify(filter)}`,
        of: null,
        load: (client, signal) => client.overview(filter, signal),
      };
  const opened = expanded.map((id): Wanted => ({
    key: `neighbours ${id}`,
    of: id,
    load: (client, signal) => client.neighbours(id, { limit: NEIGHBOURS }, signal),
  }));
  return [base, ...opened];
}

/** What is picked and not on the map yet comes with its nearest neighbours. */
function strangers({ picked }: ViewerState, loaded: readonly (View | undefined)[]): Wanted[] {
  const there = new Set(loaded.flatMap((view) => view?.nodes.map((node) => node.id) ?? []));
  const ids = picked?.kind === 'edge' ? edgeEnds(picked.id) : picked ? [picked.id] : [];
  return ids
    .filter((id) => !there.has(id))
    .map((id) => ({
      key: `near ${id}`,
      of: id,
      load: (client, signal) => client.neighbours(id, { limit: NEAR }, signal),
    }));
}
