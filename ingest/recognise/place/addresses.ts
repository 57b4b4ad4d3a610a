import type { Found } from '#graph';
import { byPatterns, type PatternRow, type View } from '../recogniser.ts';

/** What every address ends in. */
const needs = ['号'];
/** What goes on behind the number: 27号|院8号楼, 3号楼211室. */
const HOUSE =
  '(?:甲|乙)?\\d{1,5}号(?:院?(?:[东西南北]?\\d{1,3}(?:号?楼|[幢栋]))?(?:\\d{1,2}(?:单元|层))?(?:[A-Z]?\\d{2,4}室)?|院)';
/** 62号|金茂大厦6层612室, 13号|世纪广场B座 */
const BUILDING =
  '(?:(?![的在和与及至到])[\\u4e00-\\u9fff]{2,8}(?:大厦|大楼|广场|写字楼|公寓)(?:[A-Z]座)?(?:\\d{1,2}[层楼])?(?:[A-Z]?\\d{2,4}[A-Z]?室?(?![\\d年月]))?)?';
const STREET = '(?:路|街|大街|大道|胡同|巷)';
/** What a stretch of land, a village or a quarter ends in, where no number follows. */
const QUARTER = '(?:[镇乡村庄街道路巷里坊园湾坪口桥]|[新旧老南北东西]区|厂区|工业园区?|开发区|街道办)';
/** How addresses are written. */
export const ADDRESSES: readonly PatternRow[] = [
  {
    rule: 'address-labelled',
    needs: ['住所：', '地址：'],
    example: '单位住所：陕西省某某市城关镇北坊; 注册地址：江苏省某某市青年东路418号2幢',
    pattern: new RegExp(
      `(?:住所|注册地址|项目地址|单位地址|经营地址|企业地址|公司地址)：[ \\u3000]*(?<name>(?!\\d)(?:[\\u4e00-\\u9fff]{2,8}(?:省|自治区|市)|[\\u4e00-\\u9fff]{2,6}[州盟县])(?:[\\u4e00-\\u9fff\\d]{2,32}${HOUSE}|[\\u4e00-\\u9fff]{1,28}${QUARTER})(?:[A-Z]?\\d{1,4}[幢栋层室]){0,3})(?=[ \\u3000]*(?:$|[\\n，。；（(]))`,
      'dgu',
    ),
  },
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
export const addresses: (view: View) => Found[] = byPatterns('Place', ADDRESSES);
