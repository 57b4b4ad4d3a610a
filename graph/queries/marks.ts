import type { Query } from '../model/query.ts';
import { SENTENCES } from './params.ts';

/** All that is named in some sentences, in text order: what is highlighted. */
export const marks: Query = {
  id: 'marks',
  words: { zh: '句中标记', en: 'what sentences name' },
  cypher: `UNWIND $ids AS wanted MATCH (s:Sentence {id: wanted})-[m:MENTIONS]->(n:Entity)
RETURN s.id AS sentence, m.start AS start, m.end AS until, n.id AS entity, n.type AS type, n.name AS name, m.rule AS rule
ORDER BY s.document, start, until`,
  params: [SENTENCES],
  columns: ['sentence', 'start', 'until', 'entity', 'type', 'name', 'rule'],
};
