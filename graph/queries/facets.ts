import type { Query } from '../model/query.ts';

/** Who issued, wrote and published the texts that were read. */
export const facets: Query = {
  id: 'facets',
  words: { zh: '发文、作者与刊物', en: 'who issued and published' },
  cypher: `MATCH (d:Document)-[r:ISSUED_BY|AUTHORED_BY|PUBLISHED_IN]->(o:Entity) WHERE d.ingested
RETURN type(r) AS facet, o.id AS id, o.type AS type, o.name AS name, count(DISTINCT coalesce(d.duplicateOf, d.id)) AS documents
ORDER BY facet, documents DESC, id`,
  params: [],
  columns: ['facet', 'id', 'type', 'name', 'documents'],
};
