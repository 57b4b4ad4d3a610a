import { mainland } from '../../lexicon/provinces.ts';
import type { PatternRow } from '../recogniser.ts';

/** Companies of the grid by the names they go by: 国网 and a place, 供电公司 or 电力. */
export const GRID: PatternRow = {
  rule: 'grid-company',
  example: '国网金昌供电公司, 国网福建电力',
  needs: ['国网'],
  pattern: new RegExp(
    `国网(?:(?:(?![的与和及在等])[\\u4e00-\\u9fff]){2,10}?供电(?:分)?公司|(?:${mainland.map(({ short }) => short).join('|')}|冀北)[省市]?电力(?:有限公司|公司)?)`,
    'uy',
  ),
};
