import type { Query } from '../model/query.ts';
import { ID } from './params.ts';
import { ENTITY_TYPES } from '../schema/entity-types.ts';

/** How many entities `neighbours` chooses from. */
export const neighboursTotal: Query = {
  id: 'neighbours-total',
  words: { zh: '邻居数', en: 'neighbours: how many' },
  cypher: `MATCH (n:Entity {id: $id})-[]-(o:Entity) WHERE o.id <> $id AND o.type IN $types AND o.documents >= $minDocuments
RETURN count(DISTINCT o) AS total`,
  params: [
    ID,
    { name: 'types', words: { zh: '类型', en: 'types' }, fallback: [...ENTITY_TYPES] },
    { name: 'minDocuments', words: { zh: '至少篇数', en: 'at least this many texts' }, fallback: 0 },
  ],
  columns: ['total'],
};
