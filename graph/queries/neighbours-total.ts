import type { Query } from '../model/query.ts';
import { ID, MIN_DOCUMENTS, TYPES } from './params.ts';

/** How many entities `neighbours` chooses from. */
export const neighboursTotal: Query = {
  id: 'neighbours-total',
  words: { zh: '邻居数', en: 'neighbours: how many' },
  cypher: `MATCH (n:Entity {id: $id})-[]-(o:Entity) WHERE o.id <> $id AND o.type IN $types AND o.documents >= $minDocuments
RETURN count(DISTINCT o) AS total`,
  params: [ID, TYPES, MIN_DOCUMENTS],
  columns: ['total'],
};
