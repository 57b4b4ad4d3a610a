import type { EntityType, LinkType, Row } from '#graph';
import type { Source, ViewEdge, ViewNode } from '../../data/api.ts';
import { number, numberOrNull, text, textOrNull } from './cell.ts';

/** A row with the columns of `node` of `graph/queries/columns.ts`. */
export const nodeOf = (row: Row): ViewNode => ({
  id: text(row, 'id'),
  type: text(row, 'type') as EntityType,
  name: text(row, 'name'),
  x: number(row, 'x'),
  y: number(row, 'y'),
  documents: number(row, 'documents'),
  sentences: number(row, 'sentences'),
  degree: number(row, 'degree'),
  community: number(row, 'community'),
});

/** A row with the columns of `edge`. */
export const edgeOf = (row: Row): ViewEdge => ({
  id: text(row, 'id'),
  type: text(row, 'type') as LinkType,
  source: text(row, 'source'),
  target: text(row, 'target'),
  documents: number(row, 'documents'),
  confidence: number(row, 'confidence'),
  npmi: numberOrNull(row, 'npmi'),
});

/** The other end of a row of `links-of`: `other`, `otherType`, … */
export const otherOf = (row: Row): ViewNode => ({
  id: text(row, 'other'),
  type: text(row, 'otherType') as EntityType,
  name: text(row, 'otherName'),
  x: number(row, 'otherX'),
  y: number(row, 'otherY'),
  documents: number(row, 'otherDocuments'),
  sentences: number(row, 'otherSentences'),
  degree: number(row, 'otherDegree'),
  community: number(row, 'otherCommunity'),
});

/** A row with the columns of `source`. */
export const sourceOf = (row: Row): Source => ({
  id: text(row, 'document'),
  title: text(row, 'title'),
  number: textOrNull(row, 'number'),
  date: textOrNull(row, 'date'),
  publishedAt: textOrNull(row, 'publishedAt'),
  publication: textOrNull(row, 'publication'),
  issue: textOrNull(row, 'issue'),
  byline: textOrNull(row, 'byline'),
  url: textOrNull(row, 'url'),
});
