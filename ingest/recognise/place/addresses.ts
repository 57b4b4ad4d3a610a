import type { Found } from '#graph';
import { byPatterns, type PatternRow, type View } from '../recogniser.ts';

/** What every address ends in. */
const needs = ['号'];
/** What goes on behind the number: 27号|院8号楼, 3号楼211室. */
const HOUSE =
  '(?:甲|乙)?\\d{1,5}号(?:院?(?:[东西南北]?\\d{1,3}号?楼)?(?:\\d{1,2}(?:单元|层))?(?:[A-Z]?\\d{2,4}室)?|院)';
/** 62号|金茂大厦6层612室, 13号|世纪广场B座 */
const BUILDING =
  '(?:(?![的在和与及至到])[\\u4e00-\\u9fff]{2,8}(?:大厦|大楼|广场|写字楼|公寓)(?:[A-Z]座)?(?:\\d{1,2}[层楼])?(?:[A-Z]?\\d{2,4}[A-Z]?室?(?![\\d年月]))?)?';
const STREET = '(?:路|街|大街|大道|胡同|巷)';
const ROWS: readonly PatternRow[] = [
  {
    rule: 'address',
    needs,
    example: '北京市朝阳区京顺路7号, 北京市海淀区万寿路27号院8号楼, 北京市西城区复兴门外大街1号国贸大厦6层',
    pattern: new RegExp(
      `[至在到于址送寄往邮]?(?<name>(?:中国)?(?![至在到于址送寄往邮省市])[\\u4e00-\\u9fff]{2,3}[省市](?:[\\u4e00-\\u9fff]{2,4}[市区县]){0,2}[\\u4e00-\\u9fff]{2,8}${STREET}${HOUSE}${BUILDING})`,
      'dgu',
    ),
  },
  {
    rule: 'address',
    needs,
    example: '中国北京西长安街13号',
    pattern: new RegExp(`中国[\\u4e00-\\u9fff]{2}[\\u4e00-\\u9fff]{2,8}(?:路|街|大街|大道)${HOUSE}`, 'gu'),
  },
  {
    rule: 'street',
    needs,
    example: '维扬路101号',
    pattern: new RegExp(`(?<![\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{2,5}${STREET}${HOUSE}`, 'gu'),
  },
];

/** Places by street and number. */
export const addresses: (view: View) => Found[] = byPatterns('Place', ROWS);
