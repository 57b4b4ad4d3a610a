import type { Words } from '../model/query.ts';

export const ENTITY_TYPES = [
  'Institution',
  'Document',
  'Slogan',
  'Program',
  'Person',
  'Place',
  'Meeting',
  'Publication',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** How a type is named, coloured and drawn, the same in map, chips, legend and exports. */
export interface TypeLook {
  words: Words;
  example: string;
  /** At least 3:1 on both papers (#FBFAF7, #17181A). */
  colour: string;
  /** Told apart by shape too: outline in a 24 × 24 box. */
  path: string;
}

export const TYPE_LOOKS: Record<EntityType, TypeLook> = {
  Institution: {
    words: { zh: '机构', en: 'Institution' },
    example: '中共山西省委组织部',
    colour: '#2F74B5',
    path: 'M3 3h18v18H3z',
  },
  Document: {
    words: { zh: '文件', en: 'Document' },
    example: '《推进领导干部能上能下规定》',
    colour: '#8F6A2A',
    path: 'M5 1h10l6 6v16H5z',
  },
  Slogan: {
    words: { zh: '提法', en: 'Slogan' },
    example: '“两个维护”',
    colour: '#B0479A',
    path: 'M12 1a11 11 0 1 0 0 22a11 11 0 1 0 0-22z',
  },
  Program: {
    words: { zh: '项目', en: 'Program' },
    example: '党史学习教育',
    colour: '#34884F',
    path: 'M12 1.5L23.5 22H.5z',
  },
  Person: {
    words: { zh: '人物', en: 'Person' },
    example: '焦裕禄',
    colour: '#C06318',
    path: 'M12 0l12 12l-12 12L0 12z',
  },
  Place: {
    words: { zh: '地点', en: 'Place' },
    example: '山西省',
    colour: '#178580',
    path: 'M6.2 2h11.6L23.6 12l-5.8 10H6.2L.4 12z',
  },
  Meeting: {
    words: { zh: '会议', en: 'Meeting' },
    example: '党的二十大',
    colour: '#6A60C4',
    path: 'M12 .8l11.4 8.3l-4.4 13.4H5L.6 9.1z',
  },
  Publication: {
    words: { zh: '刊物', en: 'Publication' },
    example: '《党建研究》',
    colour: '#66727F',
    path: 'M8.5 1h7v7.500h7.500v7h-7.500V23h-7v-7.500H1v-7h7.500z',
  },
};
