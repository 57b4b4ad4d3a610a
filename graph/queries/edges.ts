import type { Query } from '../model/query.ts';
import { EDGE_COLUMNS, edge } from './columns.ts';
import { IDS } from './params.ts';

/** The links among some entities. */
export const edges: Query = {
  id: 'edges',
  words: { zh: '其间的关系', en: 'links among entities' },
  cypher: `UNWIND $ids AS wanted MATCH (a:Entity {id: wanted})-[r]->(b:Entity) WHERE b.id IN $ids
RETURN ${edge('r')} ORDER BY r.id`,
  params: [IDS],
  columns: [...EDGE_COLUMNS],
};
