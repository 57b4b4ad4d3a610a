import type { Query } from '../model/query.ts';
import { NODE_COLUMNS, node } from './columns.ts';
import { limit } from './params.ts';
import { ENTITY_TYPES } from '../schema/entity-types.ts';

/** The entities in most texts: the first picture. Its links are `edges` among the ids. */
export const overview: Query = {
  id: 'overview',
  words: { zh: '总览', en: 'overview' },
  cypher: `MATCH (n:Entity) WHERE n.type IN $types AND n.documents >= $minDocuments
RETURN ${node('n')}
ORDER BY n.documents DESC, n.degree DESC, n.id LIMIT $limit`,
  params: [
    { name: 'types', words: { zh: '类型', en: 'types' }, fallback: [...ENTITY_TYPES] },
    { name: 'minDocuments', words: { zh: '至少篇数', en: 'at least this many texts' }, fallback: 0 },
    limit(150),
  ],
  columns: [...NODE_COLUMNS],
};
