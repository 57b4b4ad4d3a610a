import type { Query } from '../model/query.ts';

/** Every entity by its names: what a search index is made of. */
export const searchIndex: Query = {
  id: 'search-index',
  words: { zh: '检索用名称', en: 'names for search' },
  cypher: `MATCH (n:Entity)
RETURN n.id AS id, n.type AS type, n.name AS name, n.aliases AS aliases, n.documents AS documents
ORDER BY n.documents DESC, n.id`,
  params: [],
  columns: ['id', 'type', 'name', 'aliases', 'documents'],
};
