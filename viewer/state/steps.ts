/** What a reader can do, each a pure step from one state to the next. */
import { ENTITY_TYPES } from '#graph';
import type { EntityType } from '#graph';
import type { Lang, Tab, Theme, ViewerState } from './state.ts';

export type Step = (state: ViewerState) => ViewerState;

const add = (list: string[], id: string): string[] => (list.includes(id) ? list : [...list, id]);
const drop = (list: string[], id: string): string[] =>
  list.includes(id) ? list.filter((other) => other !== id) : list;

/** Opens the card of an entity. */
export const pickEntity =
  (id: string): Step =>
  (state) => ({
    ...state,
    picked: { kind: 'entity', id },
    text: null,
    sentence: null,
    hidden: drop(state.hidden, id),
  });

/** Opens the sentences behind an edge. */
export const pickEdge =
  (id: string): Step =>
  (state) => ({ ...state, picked: { kind: 'edge', id }, text: null, sentence: null });

/** Opens a text, at a sentence when one is named; what was picked stays beneath it. */
export const read =
  (text: string, sentence: string | null = null): Step =>
  (state) => ({ ...state, text, sentence });

/** Closes the uppermost thing: the text, then what was picked, then the search. */
export const close: Step = (state) => {
  if (state.text) return { ...state, text: null, sentence: null };
  if (state.picked) return { ...state, picked: null };
  return state.q ? { ...state, q: '' } : state;
};

/** Shows an entity's neighbours as well. */
export const expand =
  (id: string): Step =>
  (state) => ({
    ...state,
    expanded: add(state.expanded, id),
    hidden: drop(state.hidden, id),
    tab: onMap(state.tab),
  });

export const collapse =
  (id: string): Step =>
  (state) => ({ ...state, expanded: drop(state.expanded, id) });

/** Takes an entity off the map; its card closes when it was open. */
export const hide =
  (id: string): Step =>
  (state) => ({
    ...state,
    hidden: add(state.hidden, id),
    expanded: drop(state.expanded, id),
    picked: state.picked?.id === id ? null : state.picked,
  });

export const unhide =
  (id: string): Step =>
  (state) => ({ ...state, hidden: drop(state.hidden, id) });

/** Draws one entity and its neighbourhood alone. */
export const focusOn =
  (id: string): Step =>
  (state) => ({
    ...state,
    focus: id,
    expanded: [],
    hidden: [],
    picked: { kind: 'entity', id },
    tab: onMap(state.tab),
  });

/** Back to the map of the whole corpus. */
export const overview: Step = (state) => ({ ...state, focus: null, expanded: [], hidden: [] });

export const toggleType =
  (type: EntityType): Step =>
  (state) => ({
    ...state,
    off: ENTITY_TYPES.filter((each) => state.off.includes(each) !== (each === type)),
  });

/** Shows one type alone; done twice, all of them again. */
export const onlyType =
  (type: EntityType): Step =>
  (state) => {
    const others = ENTITY_TYPES.filter((each) => each !== type);
    const alone = state.off.length === others.length && !state.off.includes(type);
    return { ...state, off: alone ? [] : others };
  };

export const allTypes: Step = (state) => ({ ...state, off: [] });

export const setLeast =
  (least: number): Step =>
  (state) => ({ ...state, least: Math.max(1, Math.round(least)) });

export const search =
  (q: string): Step =>
  (state) => ({ ...state, q });

export const openTab =
  (tab: Tab): Step =>
  (state) => ({ ...state, tab });

export const ask =
  (cypher: string, params: string): Step =>
  (state) => ({ ...state, cypher, params, tab: 'cypher' });

export const speak =
  (lang: Lang): Step =>
  (state) => ({ ...state, lang });

export const wear =
  (theme: Theme): Step =>
  (state) => ({ ...state, theme });

/** The Cypher tab has no map of the corpus: a step that changes the map leads back to it. */
const onMap = (tab: Tab): Tab => (tab === 'cypher' ? 'map' : tab);
