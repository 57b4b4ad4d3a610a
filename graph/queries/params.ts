import type { Known, Param } from '../model/query.ts';
import { ENTITY_TYPES } from '../schema/entity-types.ts';

const ENTITY: Known = {
  cypher: 'MATCH (n:Entity {id: $value}) RETURN n.id AS id',
  noun: 'entity',
  hint: 'Take an id from: wenmai query search-index',
};

/** Parameters that mean the same in every question. */
export const ID: Param = { name: 'id', words: { zh: '实体', en: 'entity id' }, of: ENTITY };
export const IDS: Param = { name: 'ids', words: { zh: '实体（多个）', en: 'ids' }, many: true };
export const SOURCE: Param = { name: 'source', words: { zh: '起点', en: 'source id' }, of: ENTITY };
export const TARGET: Param = { name: 'target', words: { zh: '终点', en: 'target id' }, of: ENTITY };

/** How many rows at most; whoever shows fewer than there are says so. */
export const limit = (fallback: number): Param => ({
  name: 'limit',
  words: { zh: '最多', en: 'at most' },
  fallback,
});

export const SKIP: Param = { name: 'skip', words: { zh: '跳过', en: 'skip' }, fallback: 0 };

/** Entity types that are let through. */
export const TYPES: Param = {
  name: 'types',
  words: { zh: '类型', en: 'types' },
  fallback: [...ENTITY_TYPES],
};

/** Entities that fewer texts mention are left out; `…-total` counts by the same measure. */
export const MIN_DOCUMENTS: Param = {
  name: 'minDocuments',
  words: { zh: '至少篇数', en: 'at least this many texts' },
  fallback: 0,
};

/** Ids of sentences. */
export const SENTENCES: Param = { name: 'ids', words: { zh: '句子', en: 'sentence ids' }, many: true };
