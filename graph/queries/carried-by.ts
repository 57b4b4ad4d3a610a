import type { Query } from '../model/query.ts';
import { ID, limit } from './params.ts';

/** Who carries a wording into which kind of text. */
export const carriedBy: Query = {
  id: 'carried-by',
  words: { zh: '何种文件采用', en: 'kinds of text that use it' },
  cypher: `MATCH (f:Entity {id: $id})<-[:MENTIONS]-(s:Sentence)
MATCH (d:Document {id: s.document})-[:ISSUED_BY]->(o:Institution)
RETURN coalesce(d.subtype, d.docType) AS kind, o.name AS issuer, min(coalesce(d.date, d.publishedAt)) AS firstDate,
  count(DISTINCT coalesce(d.duplicateOf, d.id)) AS documents, count(DISTINCT coalesce(s.repeats, s.id)) AS sentences
ORDER BY documents DESC, sentences DESC, issuer, coalesce(kind, '') LIMIT $limit`,
  params: [ID, limit(50)],
  columns: ['kind', 'issuer', 'firstDate', 'documents', 'sentences'],
};
