import type { Query } from '../model/query.ts';
import { SOURCE, TARGET } from './params.ts';

/** How many distinct sentences name both of two entities: as many as `shared-sentences` lists. */
export const sharedTotal: Query = {
  id: 'shared-total',
  words: { zh: '共现句数（重复句计一次）', en: 'distinct sentences that name both: how many' },
  cypher: `MATCH (a:Entity {id: $source})<-[:MENTIONS]-(s:Sentence)-[:MENTIONS]->(b:Entity {id: $target})
WHERE s.repeats IS NULL
RETURN count(DISTINCT s) AS total`,
  params: [SOURCE, TARGET],
  columns: ['total'],
};
