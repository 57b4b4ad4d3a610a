import type { Query } from '../model/query.ts';
import { limit } from './params.ts';

/** Who issues documents together: edge list of 发文机构合作网络. */
export const jointIssuing: Query = {
  id: 'joint-issuing',
  words: { zh: '联合发文', en: 'issued jointly' },
  cypher: `MATCH (a:Institution)<-[:ISSUED_BY]-(d:Document)-[:ISSUED_BY]->(b:Institution) WHERE a.id < b.id
RETURN a.name AS source, b.name AS target, min(d.date) AS firstDate, max(d.date) AS lastDate, count(DISTINCT coalesce(d.duplicateOf, d.id)) AS documents
ORDER BY documents DESC, source, target LIMIT $limit`,
  params: [limit(500)],
  columns: ['source', 'target', 'firstDate', 'lastDate', 'documents'],
};
