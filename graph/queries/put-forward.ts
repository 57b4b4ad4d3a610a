import type { Query } from '../model/query.ts';
import { limit } from './params.ts';

/** Slogans of a level of government (`all`: of every one), by whom they were put forward, when first, and the words that say so. */
export const putForward: Query = {
  id: 'put-forward',
  words: { zh: '谁提出的提法', en: 'slogans by who put them forward' },
  cypher: `MATCH (f:Slogan)-[r:PROPOSED_BY|PROPOSED_AT]->(o:Entity)
WHERE f.level = $level OR ($level = 'all' AND f.level IS NOT NULL)
RETURN f.id AS id, f.name AS name, f.level AS level, o.name AS proposer, r.first AS firstDate, r.quote AS quote
ORDER BY coalesce(firstDate, ''), name, proposer LIMIT $limit`,
  params: [
    { name: 'level', words: { zh: '层级（all 为全部）', en: 'level, or all' }, fallback: 'provincial' },
    limit(50),
  ],
  columns: ['id', 'name', 'level', 'proposer', 'firstDate', 'quote'],
};
