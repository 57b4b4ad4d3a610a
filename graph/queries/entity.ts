import type { Query } from '../model/query.ts';
import { NODE_COLUMNS, node } from './columns.ts';
import { ID } from './params.ts';

/** One entity with all that is known of it. */
export const entity: Query = {
  id: 'entity',
  words: { zh: '实体详情', en: 'one entity' },
  cypher: `MATCH (n:Entity {id: $id})
RETURN ${node('n')}, n.aliases AS aliases, properties(n) AS properties`,
  params: [ID],
  columns: [...NODE_COLUMNS, 'aliases', 'properties'],
};
