import type { Query } from '../model/query.ts';
import { ID } from './params.ts';

/** How many distinct sentences mention an entity: as many as `mentions-of` lists, and as `sentences` of the entity says. */
export const mentionsTotal: Query = {
  id: 'mentions-total',
  words: { zh: '出处数（重复句计一次）', en: 'distinct sentences: how many' },
  cypher: `MATCH (n:Entity {id: $id})<-[:MENTIONS]-(s:Sentence) WHERE s.repeats IS NULL
RETURN count(DISTINCT s) AS total`,
  params: [ID],
  columns: ['total'],
};
