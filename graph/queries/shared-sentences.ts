import type { Query } from '../model/query.ts';
import { SOURCE_COLUMNS, inTime, source } from './columns.ts';
import { SOURCE, TARGET, SKIP, limit } from './params.ts';

/** The distinct sentences that name both of two entities, where they were first said: what stands behind CO_OCCURS. */
export const sharedSentences: Query = {
  id: 'shared-sentences',
  words: { zh: '共现句', en: 'sentences that name both' },
  cypher: `MATCH (a:Entity {id: $source})<-[:MENTIONS]-(s:Sentence)-[:MENTIONS]->(b:Entity {id: $target}) WHERE s.repeats IS NULL
WITH DISTINCT s
MATCH (d:Document {id: s.document})
WITH s, d ORDER BY ${inTime('d', 's')} SKIP $skip LIMIT $limit
MATCH (s)<-[:HAS_SENTENCE]-(h)
RETURN s.id AS sentence, s.text AS text, s.start AS start, h.heading AS section, s.again AS again, ${source('d')}
ORDER BY ${inTime('d', 's')}`,
  params: [SOURCE, TARGET, SKIP, limit(20)],
  columns: ['sentence', 'text', 'start', 'section', 'again', ...SOURCE_COLUMNS],
};
