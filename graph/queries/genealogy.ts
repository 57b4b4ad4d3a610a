import type { Query } from '../model/query.ts';
import { EDGE_COLUMNS, edge } from './columns.ts';
import { ID } from './params.ts';

/** What a document rests on, five steps back, and what rests on it. */
export const genealogy: Query = {
  id: 'genealogy',
  words: { zh: '文件谱系', en: 'genealogy of a document' },
  cypher: `MATCH path = (:Document {id: $id})-[:BASED_ON|IMPLEMENTS|AMENDS|REPEALS*1..5]-(:Document)
UNWIND relationships(path) AS r
WITH DISTINCT r
RETURN ${edge('r')} ORDER BY id`,
  params: [ID],
  columns: [...EDGE_COLUMNS],
};
