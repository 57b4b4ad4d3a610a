import type { Query } from '../model/query.ts';
import { NODE_COLUMNS, node } from './columns.ts';
import { MIN_DOCUMENTS, TYPES, limit } from './params.ts';

/** The entities in most texts: the first picture. Its links are `edges` among the ids. */
export const overview: Query = {
  id: 'overview',
  words: { zh: '总览', en: 'overview' },
  cypher: `MATCH (n:Entity) WHERE n.type IN $types AND n.documents >= $minDocuments
RETURN ${node('n')}
ORDER BY n.documents DESC, n.degree DESC, n.id LIMIT $limit`,
  params: [TYPES, MIN_DOCUMENTS, limit(150)],
  columns: [...NODE_COLUMNS],
};
