import type { Query } from '../model/query.ts';
import { ENTITY_TYPES } from '../schema/entity-types.ts';

/** How many entities `overview` chooses from. */
export const overviewTotal: Query = {
  id: 'overview-total',
  words: { zh: '总览可选数', en: 'overview: how many' },
  cypher: `MATCH (n:Entity) WHERE n.type IN $types AND n.documents >= $minDocuments
RETURN count(n) AS total`,
  params: [
    { name: 'types', words: { zh: '类型', en: 'types' }, fallback: [...ENTITY_TYPES] },
    { name: 'minDocuments', words: { zh: '至少篇数', en: 'at least this many texts' }, fallback: 0 },
  ],
  columns: ['total'],
};
