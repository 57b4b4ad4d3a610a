import type { Query } from '../model/query.ts';
import { SOURCE_COLUMNS, inTime, source } from './columns.ts';
import { ID, SKIP, limit } from './params.ts';

/**
 * The distinct sentences that mention an entity, where they were first said, earliest text first; `again` is how often
 * they are said again. `starts` and `ends` are offsets in the text.
 */
export const mentionsOf: Query = {
  id: 'mentions-of',
  words: { zh: '出处', en: 'sentences that mention it' },
  cypher: `MATCH (n:Entity {id: $id})<-[:MENTIONS]-(s:Sentence) WHERE s.repeats IS NULL
MATCH (d:Document {id: s.document})
WITH DISTINCT s, d
ORDER BY ${inTime('d', 's')} SKIP $skip LIMIT $limit
MATCH (s)-[m:MENTIONS]->(:Entity {id: $id})
WITH s, d, m ORDER BY m.start
WITH s, d, collect(m.start) AS starts, collect(m.end) AS ends
MATCH (s)<-[:HAS_SENTENCE]-(h)
RETURN s.id AS sentence, s.text AS text, s.start AS start, starts, ends, h.heading AS section, s.again AS again,
  ${source('d')}
ORDER BY ${inTime('d', 's')}`,
  params: [ID, SKIP, limit(20)],
  columns: ['sentence', 'text', 'start', 'starts', 'ends', 'section', 'again', ...SOURCE_COLUMNS],
};
