import type { Words } from '../model/query.ts';
import type { EntityType } from './entity-types.ts';

export const LINK_TYPES = [
  'ISSUED_BY',
  'AUTHORED_BY',
  'PUBLISHED_IN',
  'CITES',
  'BASED_ON',
  'IMPLEMENTS',
  'AMENDS',
  'REPEALS',
  'TRANSMITS',
  'ADOPTED_AT',
  'PROPOSED_AT',
  'QUOTES',
  'PROPOSED_BY',
  'HAS_COMPONENT',
  'VARIANT_OF',
  'LAUNCHED_BY',
  'HOLDS',
  'HELD_BY',
  'HELD_IN',
  'PART_OF',
  'LOCATED_IN',
  'DUPLICATE_OF',
  'CO_OCCURS',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** Relationships that carry the text itself, not what it says. */
export const STRUCTURE_TYPES = ['HAS_SECTION', 'HAS_SENTENCE', 'MENTIONS'] as const;
export type StructureType = (typeof STRUCTURE_TYPES)[number];

export interface LinkRule {
  words: Words;
  /** Types its ends may have; null is any. */
  source: readonly EntityType[] | null;
  target: readonly EntityType[] | null;
  /** Counted over the graph, not read from a sentence. */
  derived?: true;
  /** A phrase that says it. */
  example: string;
}

const document = ['Document'] as const;

export const LINK_RULES: Record<LinkType, LinkRule> = {
  ISSUED_BY: {
    words: { zh: '发文机关', en: 'issued by' },
    source: document,
    target: ['Institution'],
    example: '省委办公厅印发《办法》',
  },
  AUTHORED_BY: {
    words: { zh: '作者', en: 'authored by' },
    source: document,
    target: ['Institution', 'Person'],
    example: '中共某某市委组织部（署名）',
  },
  PUBLISHED_IN: {
    words: { zh: '刊于', en: 'published in' },
    source: document,
    target: ['Publication'],
    example: '来源：《党建研究》',
  },
  CITES: {
    words: { zh: '引用', en: 'cites' },
    source: document,
    target: document,
    example: '严格执行《条例》',
  },
  BASED_ON: {
    words: { zh: '依据', en: 'based on' },
    source: ['Document', 'Program'],
    target: document,
    example: '根据《公务员法》，制定本办法',
  },
  IMPLEMENTS: {
    words: { zh: '贯彻', en: 'implements' },
    source: document,
    target: document,
    example: '为贯彻落实《意见》',
  },
  AMENDS: {
    words: { zh: '修订', en: 'amends' },
    source: document,
    target: document,
    example: '对《规定》作出修订',
  },
  REPEALS: {
    words: { zh: '废止', en: 'repeals' },
    source: document,
    target: document,
    example: '《暂行规定》同时废止',
  },
  TRANSMITS: {
    words: { zh: '印发', en: 'transmits' },
    source: document,
    target: document,
    example: '关于印发〈方案〉的通知',
  },
  ADOPTED_AT: {
    words: { zh: '通过于', en: 'adopted at' },
    source: document,
    target: ['Meeting'],
    example: '会议审议通过《方案》',
  },
  PROPOSED_AT: {
    words: { zh: '提出于', en: 'proposed at' },
    source: ['Document', 'Slogan', 'Program'],
    target: ['Meeting'],
    example: '全会提出“两个维护”',
  },
  QUOTES: {
    words: { zh: '引述', en: 'quotes' },
    source: document,
    target: ['Person', 'Document'],
    example: '总书记强调：“…”',
  },
  PROPOSED_BY: {
    words: { zh: '提出者', en: 'proposed by' },
    source: ['Slogan', 'Program'],
    target: ['Institution', 'Person', 'Document', 'Meeting'],
    example: '省委提出的“三个一批”',
  },
  HAS_COMPONENT: {
    words: { zh: '包括', en: 'has component' },
    source: ['Slogan'],
    target: ['Slogan'],
    example: '“三乱”，即乱收费、乱摊派、乱罚款',
  },
  VARIANT_OF: {
    words: { zh: '变体', en: 'variant of' },
    source: ['Slogan'],
    target: ['Slogan'],
    example: '新时代“枫桥经验”',
  },
  LAUNCHED_BY: {
    words: { zh: '发起', en: 'launched by' },
    source: ['Program'],
    target: ['Institution'],
    example: '省委组织部实施干部能力提升计划',
  },
  HOLDS: {
    words: { zh: '任职', en: 'holds a post in' },
    source: ['Person'],
    target: ['Institution'],
    example: '省委书记某某',
  },
  HELD_BY: {
    words: { zh: '召开者', en: 'held by' },
    source: ['Meeting'],
    target: ['Institution'],
    example: '省委召开工作会议',
  },
  HELD_IN: {
    words: { zh: '召开地', en: 'held in' },
    source: ['Meeting'],
    target: ['Place'],
    example: '会议在太原召开',
  },
  PART_OF: {
    words: { zh: '隶属', en: 'part of' },
    source: ['Institution', 'Place'],
    target: ['Institution', 'Place'],
    example: '中共山西省委组织部',
  },
  LOCATED_IN: {
    words: { zh: '位于', en: 'located in' },
    source: ['Institution', 'Place'],
    target: ['Place'],
    example: '中共山西省委',
  },
  DUPLICATE_OF: {
    words: { zh: '转载自', en: 'duplicate of' },
    source: document,
    target: document,
    derived: true,
    example: '同一篇文章的两个网页',
  },
  CO_OCCURS: {
    words: { zh: '共现', en: 'co-occurs with' },
    source: null,
    target: null,
    derived: true,
    example: '同一句里的两个提法',
  },
};
