import { ENTITY_TYPES } from '#graph';
import type { EntityType } from '#graph';

export const TABS = ['map', 'table', 'cypher'] as const;
export type Tab = (typeof TABS)[number];

export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** An entity by its id, or an edge by `SOURCE TYPE TARGET`. */
export interface Picked {
  kind: 'entity' | 'edge';
  id: string;
}

/** Everything the reader has chosen. All of it stands in the URL; nothing else decides what is seen. */
export interface ViewerState {
  /** The entity whose neighbourhood is the map; null is the overview. */
  focus: string | null;
  /** Entities whose neighbours are shown as well, in the order they were opened. */
  expanded: string[];
  hidden: string[];
  picked: Picked | null;
  /** Document id of the text being read, and the sentence it opens at. */
  text: string | null;
  sentence: string | null;
  /** Types the legend has switched off. */
  off: EntityType[];
  /** An entity or link is shown when at least so many texts say it. */
  least: number;
  /** What stands in the search box. */
  q: string;
  tab: Tab;
  cypher: string;
  /** Parameters of the Cypher query, as JSON text. */
  params: string;
  /** null follows the browser. */
  lang: Lang | null;
  theme: Theme;
}

export const START: ViewerState = {
  focus: null,
  expanded: [],
  hidden: [],
  picked: null,
  text: null,
  sentence: null,
  off: [],
  least: 1,
  q: '',
  tab: 'map',
  cypher: '',
  params: '',
  lang: null,
  theme: 'auto',
};

/** The types still shown, in the order of the legend. */
export const typesShown = (state: ViewerState): EntityType[] =>
  ENTITY_TYPES.filter((type) => !state.off.includes(type));
