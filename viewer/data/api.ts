/** What the server answers and the site asks: one shape each, shared by both. Ids travel as query parameters. */
import type { Attribute, EntityType, LinkType, Plain, Row } from '#graph';

export interface ViewNode {
  id: string;
  type: EntityType;
  name: string;
  x: number;
  y: number;
  documents: number;
  sentences: number;
  degree: number;
  community: number;
}

export interface ViewEdge {
  /** `SOURCE TYPE TARGET`. */
  id: string;
  type: LinkType;
  source: string;
  target: string;
  documents: number;
  confidence: number;
  npmi: number | null;
}

/** A part of the graph to draw: `/api/overview`, `/api/neighbours?id=`. */
export interface View {
  nodes: ViewNode[];
  edges: ViewEdge[];
  /** How many nodes match beyond those given: never cut in silence. */
  more: number;
  totals: Totals;
}

export interface Totals {
  documents: number;
  read: number;
  sentences: number;
  entities: number;
  links: number;
  byType: Record<EntityType, number>;
  revision: string;
}

/** What the marked words of a passage are. */
export const MARK_KINDS = ['source', 'target', 'trigger', 'mention'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Offsets into the passage's own `text`. */
export interface Mark {
  start: number;
  end: number;
  kind: MarkKind;
  type: EntityType | null;
  entity: string | null;
  name: string | null;
}

/** A sentence, where it stands, and what is marked in it. */
export interface Passage {
  sentence: string;
  text: string;
  marks: Mark[];
  /** The Document it stands in. */
  document: Source;
  section: string | null;
}

/** A read text as one cites it. */
export interface Source {
  id: string;
  title: string;
  number: string | null;
  date: string | null;
  publishedAt: string | null;
  publication: string | null;
  issue: string | null;
  byline: string | null;
  url: string | null;
}

/** `/api/search?q=`: best first. */
export interface Hit {
  id: string;
  type: EntityType;
  name: string;
  /** The alias that matched, when it was not the name. */
  alias: string | null;
  documents: number;
}

/** `/api/entity?id=`. */
export interface EntityCard {
  node: ViewNode;
  aliases: string[];
  attributes: Record<string, Attribute>;
  /** Set when the entity is a text that was read. */
  source: Source | null;
  links: LinkGroup[];
  passages: Passage[];
  /** Sentences in all; `passages` holds the first of them. */
  total: number;
}

export interface LinkGroup {
  type: LinkType;
  direction: 'out' | 'in';
  total: number;
  items: { edge: ViewEdge; other: ViewNode }[];
}

/** `/api/edge?id=`. */
export interface EdgeCard {
  edge: ViewEdge;
  source: ViewNode;
  target: ViewNode;
  rules: string[];
  first: string | null;
  last: string | null;
  passages: Passage[];
  total: number;
}

/** `/api/text?id=`: a read text from the first word to the last. */
export interface TextPage {
  source: Source;
  path: string;
  sections: { id: string; level: number; heading: string; start: number; end: number }[];
  /** `gap` + `text` of all of them rejoin to the text as it was read. */
  sentences: {
    id: string;
    start: number;
    gap: string;
    text: string;
    section: string | null;
    marks: Mark[];
  }[];
}

/** `POST /api/cypher {query, params}` and `/api/query?id=`. */
export interface Answer {
  columns: string[];
  rows: Row[];
  truncated: boolean;
  time: number;
}

export interface CypherAsk {
  query: string;
  params?: Record<string, Plain>;
}

/** Every answer that is not one of the above, with status 4xx or 5xx: where, what, what to do. */
export interface Failure {
  error: string;
  hint: string | null;
}
