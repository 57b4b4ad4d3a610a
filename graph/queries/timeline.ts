import type { Query } from '../model/query.ts';
import { ID } from './params.ts';

/**
 * Independent texts and distinct sentences that mention an entity, by month; a reprint counts in the month of its
 * original. Undated texts are left out.
 */
export const timeline: Query = {
  id: 'timeline',
  words: { zh: '逐月出现', en: 'by month' },
  cypher: `MATCH (n:Entity {id: $id})<-[:MENTIONS]-(s:Sentence)
MATCH (c:Document {id: s.document})
MATCH (d:Document {id: coalesce(c.duplicateOf, c.id)})
WITH left(coalesce(d.date, d.publishedAt), 7) AS month, s, d WHERE month IS NOT NULL
RETURN month, count(DISTINCT d) AS documents, count(DISTINCT coalesce(s.repeats, s.id)) AS sentences ORDER BY month`,
  params: [ID],
  columns: ['month', 'documents', 'sentences'],
};
