import type { Query } from '../model/query.ts';
import { NODE_COLUMNS, node } from './columns.ts';
import { ID, MIN_DOCUMENTS, TYPES, limit } from './params.ts';

/** Who is linked to an entity: by texts that say so, then by sentences shared. */
export const neighbours: Query = {
  id: 'neighbours',
  words: { zh: '邻居', en: 'neighbours' },
  cypher: `MATCH (n:Entity {id: $id})-[r]-(o:Entity) WHERE o.id <> $id AND o.type IN $types AND o.documents >= $minDocuments
WITH o, sum(CASE WHEN type(r) = 'CO_OCCURS' THEN 0 ELSE r.documents END) AS said,
  sum(CASE WHEN type(r) = 'CO_OCCURS' THEN r.sentences ELSE 0 END) AS together
RETURN ${node('o')}, said, together
ORDER BY said DESC, together DESC, id LIMIT $limit`,
  params: [ID, TYPES, MIN_DOCUMENTS, limit(40)],
  columns: [...NODE_COLUMNS, 'said', 'together'],
};
