import type { Query } from '../model/query.ts';

/** How many entities of each type; a type nobody met has no row. */
export const types: Query = {
  id: 'types',
  words: { zh: '各类实体数', en: 'entities by type' },
  cypher: `MATCH (n:Entity)
RETURN n.type AS type, count(n) AS entities ORDER BY type`,
  params: [],
  columns: ['type', 'entities'],
};
