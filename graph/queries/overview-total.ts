import type { Query } from '../model/query.ts';
import { MIN_DOCUMENTS, TYPES } from './params.ts';

/** How many entities `overview` chooses from. */
export const overviewTotal: Query = {
  id: 'overview-total',
  words: { zh: '总览可选数', en: 'overview: how many' },
  cypher: `MATCH (n:Entity) WHERE n.type IN $types AND n.documents >= $minDocuments
RETURN count(n) AS total`,
  params: [TYPES, MIN_DOCUMENTS],
  columns: ['total'],
};
