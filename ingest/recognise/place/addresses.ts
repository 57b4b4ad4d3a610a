import type { Found } from '#graph';
import { byPatterns, type PatternRow, type View } from '../recogniser.ts';

/** What every address ends in. */
const needs = ['号'];
const ROWS: readonly PatternRow[] = [
  {
    rule: 'address',
    needs,
    example: '北京市朝阳区京顺路7号',
    pattern:
      /[至在到于址送寄]?(?<name>(?:中国)?(?![至在到于址送寄省市])[\u4e00-\u9fff]{2,3}[省市](?:[\u4e00-\u9fff]{2,4}[市区县]){0,2}[\u4e00-\u9fff]{2,8}(?:路|街|大街|大道|胡同|巷)(?:甲|乙)?\d{1,5}号)/dgu,
  },
  {
    rule: 'address',
    needs,
    example: '中国北京西长安街13号',
    pattern: /中国[\u4e00-\u9fff]{2}[\u4e00-\u9fff]{2,8}(?:路|街|大街|大道)\d{1,5}号/gu,
  },
  {
    rule: 'street',
    needs,
    example: '维扬路101号',
    pattern: /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,5}(?:路|街|大街|大道|胡同|巷)(?:甲|乙)?\d{1,5}号/gu,
  },
];

/** Places by street and number. */
export const addresses: (view: View) => Found[] = byPatterns('Place', ROWS);
