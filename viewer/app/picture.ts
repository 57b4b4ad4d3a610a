import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { View } from '../data/api.ts';
import type { ApiError } from '../data/client.ts';
import type { Answers, Kind } from '../panels/index.ts';
import { edgeEnds, typesShown, visible } from '../state/index.ts';
import type { Part, Shown, ViewerState } from '../state/index.ts';
import type { Revision } from './revision.ts';
import type { ViewerStore } from './store.ts';

/** What the map shows of what has been loaded. */
export interface Picture {
  /** The overview or the neighbourhood at the base of the map; null until it is there. */
  base: View | null;
  shown: Shown | null;
  error: ApiError | null;
}

interface Wanted {
  kind: Extract<Kind, 'overview' | 'focus' | 'neighbours' | 'near'>;
  what: string;
  of: string | null;
}

/** Keeps the picture in step with the state, the answers and the revision of the graph; returns its undo. */
export function bindPicture(
  state: ViewerStore,
  revision: StoreApi<Revision>,
  answers: Answers,
): { store: StoreApi<Picture>; undo: () => void } {
  const store = createStore<Picture>(() => ({ base: null, shown: null, error: null }));
  let parts: Part[] = [];
  let seen: ViewerState | null = null;

  const step = (): void => {
    const chosen = state.getState();
    const of = revision.getState().totals?.revision;
    if (of === undefined) return;
    const first = wantedParts(chosen);
    const wanted = [...first, ...strangers(chosen, loaded(first))];
    for (const { kind, what } of wanted) answers.ask(kind, what, of);
    const kept = wanted.map(({ kind, what }) => answers.get(kind, what));
    const error = kept.find((each) => each?.error)?.error ?? null;
    if (error !== store.getState().error) store.setState({ error });
    // The map stays as it was while its next base is on the way.
    if (!kept[0]?.data) return;
    const next = loaded(wanted);
    const sameParts = next.length === parts.length && next.every(({ view }, at) => view === parts[at]?.view);
    if (sameParts && seen && !redraws(seen, chosen)) return;
    parts = next;
    seen = chosen;
    store.setState({ base: kept[0].data, shown: visible(parts, chosen) });
  };
  const loaded = (wanted: readonly Wanted[]): Part[] =>
    wanted.flatMap(({ kind, what, of }) => {
      const view = answers.get(kind, what)?.data;
      return view ? [{ of, view }] : [];
    });
  const undos = [state.subscribe(step), revision.subscribe(step), answers.subscribe(step)];
  step();
  return {
    store,
    undo: () => {
      for (const undo of undos) undo();
    },
  };
}

const SHAPING = ['focus', 'expanded', 'hidden', 'off', 'least', 'picked'] as const;

const redraws = (before: ViewerState, after: ViewerState): boolean =>
  SHAPING.some((key) => before[key] !== after[key]);

/** The overview by its filters, or one neighbourhood; then what was opened. */
function wantedParts(state: ViewerState): Wanted[] {
  const { focus, expanded, off, least } = state;
  const filter = { ...(off.length > 0 && { types: typesShown(state) }), ...(least > 1 && { min: least }) };
  const base: Wanted = focus
    ? { kind: 'focus', what: focus, of: null }
    : { kind: 'overview', what: JSON.stringify(filter), of: null };
  return [base, ...expanded.map((id): Wanted => ({ kind: 'neighbours', what: id, of: id }))];
}

/** What is picked and not on the map yet comes with its nearest neighbours. */
function strangers({ picked }: ViewerState, parts: readonly Part[]): Wanted[] {
  if (parts.length === 0) return [];
  const there = new Set(parts.flatMap(({ view }) => view.nodes.map((node) => node.id)));
  const ids = picked?.kind === 'edge' ? edgeEnds(picked.id) : picked ? [picked.id] : [];
  return ids.filter((id) => !there.has(id)).map((id) => ({ kind: 'near', what: id, of: id }));
}
