import type { Query } from '../model/query.ts';
import { limit } from './params.ts';

/** Documents that are cited but were never read: gaps to fill. */
export const missingDocuments: Query = {
  id: 'missing-documents',
  words: { zh: '引而未读', en: 'cited, never read' },
  cypher: `MATCH (d:Document)<-[:CITES|BASED_ON|IMPLEMENTS]-(by:Document) WHERE NOT coalesce(d.ingested, false)
RETURN d.id AS id, d.name AS name, count(DISTINCT coalesce(by.duplicateOf, by.id)) AS citedBy ORDER BY citedBy DESC, id LIMIT $limit`,
  params: [limit(100)],
  columns: ['id', 'name', 'citedBy'],
};
