import type { Query } from '../model/query.ts';
import { ID } from './params.ts';

/** The headed parts of a read text, in order. */
export const textSections: Query = {
  id: 'text-sections',
  words: { zh: '章节', en: 'sections of a text' },
  cypher: `MATCH (d:Document {id: $id})-[:HAS_SECTION*1..6]->(h:Section)
RETURN h.id AS id, h.level AS level, h.heading AS heading, h.start AS start, h.end AS until
ORDER BY start, level`,
  params: [ID],
  columns: ['id', 'level', 'heading', 'start', 'until'],
};
