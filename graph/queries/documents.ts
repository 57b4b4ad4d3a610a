import type { Query } from '../model/query.ts';
import { SOURCE_COLUMNS, source } from './columns.ts';
import { SKIP, limit } from './params.ts';

/** The texts that were read, latest first. */
export const documents: Query = {
  id: 'documents',
  words: { zh: '读过的文献', en: 'texts that were read' },
  cypher: `MATCH (d:Document) WHERE d.ingested
RETURN ${source('d')}, d.path AS path
ORDER BY coalesce(d.date, d.publishedAt, '') DESC, d.id SKIP $skip LIMIT $limit`,
  params: [SKIP, limit(200)],
  columns: [...SOURCE_COLUMNS, 'path'],
};
