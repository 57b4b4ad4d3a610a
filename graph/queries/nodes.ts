import type { Query } from '../model/query.ts';
import { NODE_COLUMNS, node } from './columns.ts';
import { IDS } from './params.ts';

/** Entities by id. */
export const nodes: Query = {
  id: 'nodes',
  words: { zh: '实体', en: 'entities by id' },
  cypher: `UNWIND $ids AS wanted MATCH (n:Entity {id: wanted})
RETURN ${node('n')} ORDER BY n.id`,
  params: [IDS],
  columns: [...NODE_COLUMNS],
};
