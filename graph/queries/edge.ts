import type { Query } from '../model/query.ts';
import { EDGE_COLUMNS, edge } from './columns.ts';
import { SOURCE, TARGET } from './params.ts';

/** One link with its evidence: `evidence`, `marks` and `rules` are parallel; see `parseMarks`. */
export const edgeCard: Query = {
  id: 'edge',
  words: { zh: '关系详情', en: 'one link' },
  cypher: `MATCH (a:Entity {id: $source})-[r]->(b:Entity {id: $target}) WHERE type(r) = $type
RETURN ${edge('r')}, r.first AS firstDate, r.last AS lastDate, r.rule AS rule, r.quote AS quote, r.evidence AS evidence,
  r.marks AS marks, r.rules AS rules, r.sentences AS sentences, properties(r) AS properties`,
  params: [SOURCE, { name: 'type', words: { zh: '关系类型', en: 'link type' } }, TARGET],
  columns: [
    ...EDGE_COLUMNS,
    'firstDate',
    'lastDate',
    'rule',
    'quote',
    'evidence',
    'marks',
    'rules',
    'sentences',
    'properties',
  ],
};
