import type { Query } from '../model/query.ts';
import { EDGE_COLUMNS, edge } from './columns.ts';
import { ID, SKIP, limit } from './params.ts';
import { LINK_TYPES } from '../schema/link-types.ts';

/** The links of an entity with their other ends, strongest first in each group. */
export const linksOf: Query = {
  id: 'links-of',
  words: { zh: '相关关系', en: 'links of an entity' },
  cypher: `MATCH (n:Entity {id: $id})-[r]-(o:Entity) WHERE type(r) IN $types
WITH r, o, CASE WHEN startNode(r).id = $id THEN 'out' ELSE 'in' END AS direction
RETURN ${edge('r')}, direction,
  o.id AS other, o.type AS otherType, o.name AS otherName, o.x AS otherX, o.y AS otherY, o.documents AS otherDocuments,
  o.sentences AS otherSentences, o.degree AS otherDegree, o.community AS otherCommunity
ORDER BY type, direction DESC, documents DESC, coalesce(npmi, 0) DESC, id SKIP $skip LIMIT $limit`,
  params: [
    ID,
    { name: 'types', words: { zh: '关系类型', en: 'link types' }, fallback: [...LINK_TYPES] },
    SKIP,
    limit(1000),
  ],
  columns: [
    ...EDGE_COLUMNS,
    'direction',
    'other',
    'otherType',
    'otherName',
    'otherX',
    'otherY',
    'otherDocuments',
    'otherSentences',
    'otherDegree',
    'otherCommunity',
  ],
};
