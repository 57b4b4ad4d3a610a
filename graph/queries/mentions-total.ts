import type { Query } from '../model/query.ts';
import { ID } from './params.ts';

/** How many sentences mention an entity, repeated ones too. */
export const mentionsTotal: Query = {
  id: 'mentions-total',
  words: { zh: '出处数', en: 'sentences: how many' },
  cypher: `MATCH (n:Entity {id: $id})<-[:MENTIONS]-(s:Sentence)
RETURN count(DISTINCT s) AS total`,
  params: [ID],
  columns: ['total'],
};
