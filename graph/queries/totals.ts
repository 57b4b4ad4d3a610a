import type { Query } from '../model/query.ts';

/** How large the graph is: one row. */
export const totals: Query = {
  id: 'totals',
  words: { zh: '总数', en: 'totals' },
  cypher: `MATCH (n:Entity) WITH count(n) AS entities
OPTIONAL MATCH (s:Sentence) WITH entities, count(s) AS sentences
OPTIONAL MATCH (:Entity)-[r]->(:Entity) WITH entities, sentences, count(r) AS links
OPTIONAL MATCH (d:Document)
RETURN count(d) AS documents, sum(CASE WHEN d.ingested THEN 1 ELSE 0 END) AS read, sentences, entities, links`,
  params: [],
  columns: ['documents', 'read', 'sentences', 'entities', 'links'],
};
