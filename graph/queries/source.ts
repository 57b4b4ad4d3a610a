import type { Query } from '../model/query.ts';
import { SOURCE_COLUMNS, source } from './columns.ts';
import { ID } from './params.ts';

/** A read text as one cites it. */
export const sourceCard: Query = {
  id: 'source',
  words: { zh: '文献信息', en: 'a text, as one cites it' },
  cypher: `MATCH (d:Document {id: $id}) WHERE d.ingested
RETURN ${source('d')}, d.path AS path, d.article AS article`,
  params: [ID],
  columns: [...SOURCE_COLUMNS, 'path', 'article'],
};
