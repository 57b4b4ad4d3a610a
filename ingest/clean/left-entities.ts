import { replaceAll, type Step } from './edit.ts';

const MARKS: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  lt: '<',
  gt: '>',
};
const ENTITY = new RegExp(`&(${Object.keys(MARKS).join('|')});`, 'gu');

/** 种好树&ldquo;三大行动&rdquo; → 种好树“三大行动”: a page that wrote its marks twice over. */
export const leftEntities: Step = {
  reason: 'left-entity',
  record: 'sample',
  find: (text) =>
    text.includes('&') ? replaceAll(text, ENTITY, (match) => MARKS[match[1] ?? ''] ?? '') : [],
};
