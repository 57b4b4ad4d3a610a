import type { Query } from '../model/query.ts';
import { ID } from './params.ts';

/** All that a read text names, in text order. */
export const textMarks: Query = {
  id: 'text-marks',
  words: { zh: '全文标记', en: 'what a text names' },
  cypher: `MATCH (d:Document {id: $id})-[:HAS_SECTION*0..6]->()-[:HAS_SENTENCE]->(s:Sentence)-[m:MENTIONS]->(n:Entity)
RETURN s.id AS sentence, m.start AS start, m.end AS until, n.id AS entity, n.type AS type, n.name AS name, m.rule AS rule
ORDER BY start, until`,
  params: [ID],
  columns: ['sentence', 'start', 'until', 'entity', 'type', 'name', 'rule'],
};
