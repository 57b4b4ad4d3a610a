import type { Query } from '../model/query.ts';

/** Where names first appear in this corpus: date, source, and the first sentence of each source of that day. */
export const firstAppearance: Query = {
  id: 'first-appearance',
  words: { zh: '首次出现', en: 'first appearance' },
  cypher: `UNWIND $names AS wanted
MATCH (f:Entity {name: wanted})<-[:MENTIONS]-(s:Sentence)
MATCH (d:Document {id: s.document})
WITH DISTINCT f, s, d, coalesce(d.date, d.publishedAt) AS day WHERE day IS NOT NULL
WITH f.id AS id, f.name AS name, min(day) AS firstSeen,
  collect({day: day, source: d.id, title: d.title, url: d.url, text: s.text, sentence: s.id, start: s.start}) AS all
UNWIND all AS one
WITH id, name, firstSeen, one WHERE one.day = firstSeen
WITH id, name, firstSeen, one.source AS source, min(one.start) AS start, collect(one) AS some
UNWIND some AS one
WITH id, name, firstSeen, one, start WHERE one.start = start
RETURN id, name, firstSeen, one.title AS title, one.url AS url, one.text AS text, one.sentence AS sentence, start
ORDER BY name, id, title, start, sentence`,
  params: [{ name: 'names', words: { zh: '名称（多个）', en: 'names' }, many: true }],
  columns: ['id', 'name', 'firstSeen', 'title', 'url', 'text', 'sentence', 'start'],
};
