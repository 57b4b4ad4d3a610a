import type { Query } from '../model/query.ts';
import { ID } from './params.ts';

/** The links of an entity by type and direction, counted. */
export const linkGroups: Query = {
  id: 'link-groups',
  words: { zh: '关系分组', en: 'links, grouped' },
  cypher: `MATCH (n:Entity {id: $id})-[r]-(o:Entity)
WITH type(r) AS type, CASE WHEN startNode(r).id = $id THEN 'out' ELSE 'in' END AS direction, r
RETURN type, direction, count(DISTINCT r) AS total ORDER BY type, direction DESC`,
  params: [ID],
  columns: ['type', 'direction', 'total'],
};
