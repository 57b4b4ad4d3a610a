import type { Query } from '../model/query.ts';
import { SOURCE, TARGET, limit } from './params.ts';
import { LINK_TYPES } from '../schema/link-types.ts';

/** The shortest ways between two entities over whatever links them. */
export const paths: Query = {
  id: 'paths',
  words: { zh: '两者如何相连', en: 'how two are connected' },
  cypher: `MATCH (a:Entity {id: $source}), (b:Entity {id: $target}) WHERE a.id <> b.id
MATCH path = allShortestPaths((a)-[:${LINK_TYPES.join('|')}*..6]-(b))
WITH [n IN nodes(path) | n.id] AS nodes, [r IN relationships(path) | r.id] AS links
RETURN nodes, links ORDER BY links LIMIT $limit`,
  params: [SOURCE, TARGET, limit(5)],
  columns: ['nodes', 'links'],
};
