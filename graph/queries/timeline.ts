import type { Query } from '../model/query.ts';
import { ID } from './params.ts';

/** Texts and sentences that mention an entity, by month; undated texts are left out. */
export const timeline: Query = {
  id: 'timeline',
  words: { zh: '逐月出现', en: 'by month' },
  cypher: `MATCH (n:Entity {id: $id})<-[:MENTIONS]-(s:Sentence)
MATCH (d:Document {id: s.document})
WITH left(coalesce(d.date, d.publishedAt), 7) AS month, s, d WHERE month IS NOT NULL
RETURN month, count(DISTINCT d) AS documents, count(DISTINCT s) AS sentences ORDER BY month`,
  params: [ID],
  columns: ['month', 'documents', 'sentences'],
};
