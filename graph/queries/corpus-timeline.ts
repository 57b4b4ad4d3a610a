import type { Query } from '../model/query.ts';

/** Independent texts read, by month: the denominator beside every trend. Reprints are left out. */
export const corpusTimeline: Query = {
  id: 'corpus-timeline',
  words: { zh: '逐月文献数', en: 'texts by month' },
  cypher: `MATCH (d:Document) WHERE d.ingested AND d.duplicateOf IS NULL
RETURN left(coalesce(d.date, d.publishedAt, ''), 7) AS month, count(d) AS documents ORDER BY month`,
  params: [],
  columns: ['month', 'documents'],
};
