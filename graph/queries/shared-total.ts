import type { Query } from '../model/query.ts';
import { SOURCE, TARGET } from './params.ts';

/** How many sentences name both of two entities, repeated ones too. */
export const sharedTotal: Query = {
  id: 'shared-total',
  words: { zh: '共现句数', en: 'sentences that name both: how many' },
  cypher: `MATCH (a:Entity {id: $source})<-[:MENTIONS]-(s:Sentence)-[:MENTIONS]->(b:Entity {id: $target})
RETURN count(DISTINCT s) AS total`,
  params: [SOURCE, TARGET],
  columns: ['total'],
};
