import type { Query } from '../model/query.ts';

/**
 * What does this system consist of? Of a read text, or of one of its headed parts by its section id: every part in
 * text order with its own words (those of its parts stand in their rows), one row for each thing it names, and who
 * asks for that: who proposed, issued, adopted or launched it by the words of this text. A part that names nothing has
 * one row.
 */
export const consistsOf: Query = {
  id: 'consists-of',
  words: {
    zh: '体系构成：各部分的举措、文件、提法与提出者',
    en: 'what a text or one of its parts consists of',
  },
  cypher: `OPTIONAL MATCH (d:Document {id: $id})
OPTIONAL MATCH (p:Section {id: $id})
WITH coalesce(d, p) AS top
MATCH (top)-[:HAS_SECTION*0..6]->(h:Section)
MATCH (over)-[:HAS_SECTION]->(h)
MATCH (h)-[:HAS_SENTENCE]->(s:Sentence)
WITH h, over, s ORDER BY s.start
WITH h, over, collect(s.text) AS texts
OPTIONAL MATCH (h)-[:HAS_SENTENCE]->(:Sentence)-[m:MENTIONS]->(n:Entity) WHERE n.type IN $types
WITH h, over, texts, n, count(m) AS times, min(m.start) AS place
OPTIONAL MATCH (n)-[r:PROPOSED_BY|ISSUED_BY|LAUNCHED_BY|ADOPTED_AT|PROPOSED_AT]->(o:Entity)
  WHERE any(said IN r.evidence WHERE split(said, '#')[0] = split(h.id, '#')[0])
WITH h, over, texts, n, times, place, o ORDER BY o.name
WITH h, over, texts, n, times, place, collect(DISTINCT o.name) AS askedBy
RETURN h.id AS part, over.id AS within, h.level AS level, h.heading AS heading, h.start AS start, h.end AS until, texts,
  n.id AS id, n.type AS type, n.name AS name, times, askedBy
ORDER BY start, level, place, id`,
  params: [
    {
      name: 'id',
      words: { zh: '文献或部分', en: 'text or section id' },
      of: {
        cypher: `OPTIONAL MATCH (d:Document {id: $value}) WHERE d.ingested
OPTIONAL MATCH (p:Section {id: $value})
WITH coalesce(d, p) AS known WHERE known IS NOT NULL
RETURN known.id AS id`,
        noun: 'text or section',
        hint: 'Take the id of a text from: wenmai query documents; that of a section from the column part of the answer for its text.',
      },
    },
    {
      name: 'types',
      words: { zh: '类型', en: 'types' },
      fallback: ['Document', 'Slogan', 'Program', 'Institution', 'Meeting'],
    },
  ],
  columns: [
    'part',
    'within',
    'level',
    'heading',
    'start',
    'until',
    'texts',
    'id',
    'type',
    'name',
    'times',
    'askedBy',
  ],
};
