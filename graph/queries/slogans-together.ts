import type { Query } from '../model/query.ts';
import { ID, limit } from './params.ts';

/** Slogans that share a sentence with an entity, a slogan or another such as 八八战略: distinct sentences, and independent texts, a text and its reprints being one. */
export const slogansTogether: Query = {
  id: 'slogans-together',
  words: { zh: '同句提法', en: 'slogans in the same sentence' },
  cypher: `MATCH (f:Entity {id: $id})<-[:MENTIONS]-(s:Sentence)-[:MENTIONS]->(g:Slogan) WHERE g.id <> f.id
MATCH (d:Document {id: s.document})
RETURN g.id AS id, g.name AS slogan, count(DISTINCT coalesce(s.repeats, s.id)) AS sentences,
  count(DISTINCT coalesce(d.duplicateOf, d.id)) AS documents
ORDER BY documents DESC, sentences DESC, id LIMIT $limit`,
  params: [ID, limit(50)],
  columns: ['id', 'slogan', 'sentences', 'documents'],
};
