/** Columns that mean the same in every question. `name` is the variable they are read from. */

/** What it takes to draw an entity. */
export const node = (name: string): string =>
  ['id', 'type', 'name', 'x', 'y', 'documents', 'sentences', 'degree', 'community']
    .map((key) => `${name}.${key} AS ${key}`)
    .join(', ');
export const NODE_COLUMNS = ['id', 'type', 'name', 'x', 'y', 'documents', 'sentences', 'degree', 'community'];

/** What it takes to draw a link. A counted link (CO_OCCURS) is certain, and only it has an npmi. */
export const edge = (name: string): string =>
  [
    `${name}.id AS id`,
    `type(${name}) AS type`,
    `startNode(${name}).id AS source`,
    `endNode(${name}).id AS target`,
    `${name}.documents AS documents`,
    `coalesce(${name}.confidence, 1.0) AS confidence`,
    `${name}.npmi AS npmi`,
  ].join(', ');
export const EDGE_COLUMNS = ['id', 'type', 'source', 'target', 'documents', 'confidence', 'npmi'];

/** A read text as one cites it. */
export const source = (name: string): string =>
  [
    `${name}.id AS document`,
    ...['title', 'number', 'date', 'publishedAt', 'publication', 'issue', 'byline', 'url'].map(
      (key) => `${name}.${key} AS ${key}`,
    ),
  ].join(', ');
export const SOURCE_COLUMNS = [
  'document',
  'title',
  'number',
  'date',
  'publishedAt',
  'publication',
  'issue',
  'byline',
  'url',
];

/** Earliest text first, undated last: a total order over sentences. */
export const inTime = (document: string, sentence: string): string =>
  `coalesce(${document}.date, ${document}.publishedAt, '9999'), ${document}.id, ${sentence}.start`;
