/** What the server answers and the site asks: one shape each, shared by both. Ids travel as query parameters. */
import type { Attribute, EntityType, LinkType, Plain, Query, Row } from '#graph';

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

/** Offsets into the passage's own `text`; marks never overlap. In an entity's passages the entity itself is `source`. */
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
  /** Behind an edge: the relation rules that read it here. Empty when only mentions are shown. */
  rules: string[];
}

/** `/api/passages?id=&skip=`: more sentences of an entity, or of an edge. */
export interface Passages {
  passages: Passage[];
  total: number;
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

/** `/api/links?id=&type=&direction=&skip=`: more links of one group, strongest first. */
export interface Links {
  items: LinkGroup['items'];
  total: number;
}

/** `/api/edge?id=`. */
export interface EdgeCard {
  edge: ViewEdge;
  source: ViewNode;
  target: ViewNode;
  /** Every post of somebody in an organ, as 副书记；书记. */
  post: string | null;
  /** Of what kind it is, as 设在 of PART_OF. */
  kind: string | null;
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
  /** `gap` + `text` of all of them, and `tail`, rejoin to the text as it was read. */
  sentences: {
    id: string;
    start: number;
    gap: string;
    text: string;
    section: string | null;
    marks: Mark[];
  }[];
  tail: string;
}

/** `/api/documents`: texts that were read, latest first. */
export interface Documents {
  documents: (Source & { path: string })[];
  total: number;
}

/** `/api/queries`: the shipped questions that people ask. */
export interface Questions {
  questions: Query[];
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
  /** Rows, up to 10,000; default 1,000. */
  limit?: number;
  /** Milliseconds, up to 60,000; default 10,000. */
  timeout?: number;
}

/** What can go wrong, by names that stay: the site says each in its own words. */
export const FAILURE_CODES = [
  /** Nothing is kept under the id or address. */
  'not-found',
  /** A parameter is missing or not of its kind. */
  'bad-parameter',
  /** The query is not Cypher the engine reads, or would write. */
  'refused-query',
  /** The query did not end in its time. */
  'timeout',
  /** The query took more memory, or the request more bytes, than it may. */
  'too-large',
  /** The server or the database behind it does not answer. */
  'lost',
  /** Asked from where it may not be asked. */
  'forbidden',
  /** The site has not been built. */
  'not-built',
  /** What nobody foresaw. */
  'fault',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Every answer that is not one of the above, with status 4xx or 5xx: where, what, what to do. */
export interface Failure {
  error: string;
  hint: string | null;
  code?: FailureCode;
}
