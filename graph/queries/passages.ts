import type { Query } from '../model/query.ts';
import { SOURCE_COLUMNS, inTime, source } from './columns.ts';
import { SENTENCES } from './params.ts';

/** Sentences by id with the text they stand in, earliest text first. */
export const passages: Query = {
  id: 'passages',
  words: { zh: '原句', en: 'sentences by id' },
  cypher: `UNWIND $ids AS wanted MATCH (s:Sentence {id: wanted})
MATCH (d:Document {id: s.document})
MATCH (s)<-[:HAS_SENTENCE]-(h)
RETURN s.id AS sentence, s.text AS text, s.start AS start, h.heading AS section, ${source('d')}
ORDER BY ${inTime('d', 's')}`,
  params: [SENTENCES],
  columns: ['sentence', 'text', 'start', 'section', ...SOURCE_COLUMNS],
};
