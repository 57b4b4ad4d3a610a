import { mainland } from '../../lexicon/provinces.ts';

/** Number of a congress, a term or a session: 第一百二十三次. */
export const N = '[一二三四五六七八九十百〇零\\d]{1,6}';
/** Number of a plenum. */
export const DIGIT = '[一二三四五六七八九]';
/** A province by its short name. */
export const PLACE = mainland.map(({ short }) => short).join('|');
/** One character of Chinese. */
export const HAN = '[\\u4e00-\\u9fff]';
