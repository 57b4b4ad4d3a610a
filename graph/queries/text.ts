import type { Query } from '../model/query.ts';
import { ID } from './params.ts';

/** A read text: gap and text of its sentences, and the tail of the last, rejoin to the text as it was read. */
export const text: Query = {
  id: 'text',
  words: { zh: '全文', en: 'a text, sentence by sentence' },
  cypher: `MATCH (d:Document {id: $id})-[:HAS_SECTION*0..6]->(h)-[:HAS_SENTENCE]->(s:Sentence)
RETURN s.id AS sentence, s.start AS start, s.gap AS gap, s.text AS text, s.tail AS tail, 
  CASE WHEN h.heading IS NULL THEN null ELSE h.id END AS section
ORDER BY start`,
  params: [ID],
  columns: ['sentence', 'start', 'gap', 'text', 'tail', 'section'],
};
