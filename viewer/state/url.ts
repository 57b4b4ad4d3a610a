/** State ⇄ query string. A choice that is the usual one is not written; a value that makes no sense is passed over. */
import { ENTITY_TYPES, LINK_TYPES } from '#graph';
import { LANGS, START, TABS, THEMES } from './state.ts';
import type { Picked, ViewerState } from './state.ts';

/** `?focus=…&open=…`, without the question mark; empty for the first view. */
export function toQuery(state: ViewerState): string {
  const query = new URLSearchParams();
  const put = (key: string, value: string | null): void => {
    if (value) query.append(key, value);
  };
  put('focus', state.focus);
  for (const id of state.expanded) put('expand', id);
  for (const id of state.hidden) put('hide', id);
  put(state.picked?.kind === 'edge' ? 'edge' : 'open', state.picked?.id ?? null);
  put('text', state.text);
  if (state.text) put('at', state.sentence);
  put('off', state.off.join(','));
  if (state.least > 1) put('least', String(state.least));
  put('q', state.q);
  if (state.tab !== START.tab) put('tab', state.tab);
  put('cypher', state.cypher);
  put('params', state.params);
  put('lang', state.lang);
  if (state.theme !== START.theme) put('theme', state.theme);
  return query.toString();
}

/** The inverse of `toQuery`, for any string. */
export function fromQuery(search: string): ViewerState {
  const query = new URLSearchParams(search);
  const off = (query.get('off') ?? '').split(',');
  const text = query.get('text') || null;
  const least = Number(query.get('least'));
  return {
    focus: query.get('focus') || null,
    expanded: ids(query, 'expand'),
    hidden: ids(query, 'hide'),
    picked: picked(query),
    text,
    sentence: text && (query.get('at') || null),
    off: ENTITY_TYPES.filter((type) => off.includes(type)),
    least: Number.isSafeInteger(least) && least > 1 ? least : 1,
    q: query.get('q') ?? '',
    tab: one(TABS, query.get('tab')) ?? START.tab,
    cypher: query.get('cypher') ?? '',
    params: query.get('params') ?? '',
    lang: one(LANGS, query.get('lang')),
    theme: one(THEMES, query.get('theme')) ?? START.theme,
  };
}

function picked(query: URLSearchParams): Picked | null {
  const edge = query.get('edge');
  if (edge && LINK_TYPES.some((type) => edge.includes(` ${type} `))) return { kind: 'edge', id: edge };
  const id = query.get('open');
  return id ? { kind: 'entity', id } : null;
}

const ids = (query: URLSearchParams, key: string): string[] => [
  ...new Set(query.getAll(key).filter((id) => id !== '')),
];

const one = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((each) => each === value) ?? null;

/** Whether going back should lead to `before`: typing and sliding are not steps one goes back to. */
export const isNewPlace = (before: ViewerState, after: ViewerState): boolean =>
  PLACES.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));

const PLACES = ['focus', 'expanded', 'hidden', 'picked', 'text', 'sentence', 'off', 'tab'] as const;
