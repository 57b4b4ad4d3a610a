import type { LinkType } from '../schema/link-types.ts';
import type { Article } from './article.ts';
import type { Attribute, Entity } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Mention } from './mention.ts';
import type { Section } from './section.ts';
import type { Sentence } from './sentence.ts';

/** What is measured of an entity over the whole graph. Reprints count once. */
export interface Measures {
  /** Independent texts that mention it. */
  documents: number;
  /** Distinct sentences that mention it: the same words again count once. */
  sentences: number;
  /** Neighbours over extracted and derived links. */
  degree: number;
  /** Louvain community, 0 the largest. */
  community: number;
  /** Seeded layout, so that a node is where it was. */
  x: number;
  y: number;
}

export interface GraphEntity extends Entity, Measures {
  /** Document only: id of the article when its text was read, null when it was only cited. */
  article: string | null;
}

/** One relation over the whole graph. */
export interface GraphLink {
  /** `SOURCE TYPE TARGET`. */
  id: string;
  type: LinkType;
  source: string;
  target: string;
  confidence: number;
  /** Independent texts that say so: after `analyse` a text and its reprints are one. */
  documents: number;
  /** ISO dates of the first and last of them, where known. */
  first: string | null;
  last: string | null;
  /** Sorted by text date, article id, position. Empty only for derived links (CO_OCCURS, DUPLICATE_OF). */
  evidence: Evidence[];
  /** npmi, sentences and documents of CO_OCCURS; similarity and contained of DUPLICATE_OF; else as in `Link`. */
  attributes?: Record<string, Attribute>;
}

/** Readings merged: sorted and deterministic. Every list is in id or text order. */
export interface PolicyGraph {
  articles: Article[];
  sections: (Section & { article: string })[];
  sentences: (Sentence & {
    article: string;
    text: string;
    /** The text between the previous sentence and this one. */
    gap: string;
    /** On the last sentence of a text, and only when there is some: what stands after it. */
    tail?: string;
    /** Set by `analyse` when the same was said before: id of the sentence that said it first, and names all that this one does. */
    repeats?: string;
    /** Set by `analyse` on such a first: how many sentences say it again. */
    again?: number;
  })[];
  mentions: (Mention & { article: string })[];
  entities: GraphEntity[];
  links: GraphLink[];
}
