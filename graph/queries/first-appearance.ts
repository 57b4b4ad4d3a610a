import type { Query } from '../model/query.ts';

/** Where names first appear in this corpus: date, source, sentence. */
export const firstAppearance: Query = {
  id: 'first-appearance',
  words: { zh: '首次出现', en: 'first appearance' },
  cypher: `MATCH (f:Entity)<-[:MENTIONS]-(s:Sentence) WHERE f.name IN $names
MATCH (d:Document {id: s.document})
WITH f, min(coalesce(d.date, d.publishedAt)) AS firstSeen WHERE firstSeen IS NOT NULL
MATCH (f)<-[:MENTIONS]-(s:Sentence)
MATCH (d:Document {id: s.document}) WHERE coalesce(d.date, d.publishedAt) = firstSeen
RETURN DISTINCT f.name AS name, firstSeen, d.title AS title, d.url AS url, s.text AS text, s.id AS sentence, s.start AS start
ORDER BY name, title, start`,
  params: [{ name: 'names', words: { zh: '名称（多个）', en: 'names' } }],
  columns: ['name', 'firstSeen', 'title', 'url', 'text', 'sentence', 'start'],
};
