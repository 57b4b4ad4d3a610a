import { han, N } from './meeting-number.ts';

const PARTY = '^(?:党的|中共|中国共产党)?';
/** Who meets, at the head of a meeting's name, in full. */
const HEADS: readonly (readonly [RegExp, (...match: string[]) => string, string])[] = [
  [
    new RegExp(`${PARTY}第?${N}届${N}中全会(?=第)`, 'u'),
    (_, term, plenum) => `中国共产党第${han(term)}届中央委员会第${han(plenum)}次全体会议`,
    '十八届四中全会第二次全体会议',
  ],
  [
    new RegExp(`${PARTY}${N}大(?=预备会议|主席团|开幕|闭幕)`, 'u'),
    (_, congress) => `中国共产党第${han(congress)}次全国代表大会`,
    '党的七大预备会议',
  ],
  [
    new RegExp(`${PARTY}第?${N}届中央政治局`, 'u'),
    (_, term) => `中国共产党第${han(term)}届中央委员会政治局`,
    '十八届中央政治局民主生活会',
  ],
  [/^(?:中共)?中央政治局/u, () => '中国共产党中央委员会政治局', '中央政治局民主生活会'],
  [/^(?:中共)?中央军委/u, () => '中央军事委员会', '中央军委扩大会议'],
  [/^中共中央(?!委员会)/u, () => '中国共产党中央委员会', '中共中央工作会议'],
  [/^中共(?=第)/u, () => '中国共产党', '中共第八届中央委员会第一次会议'],
  [/(?<=^中国共产党第[一二三四五六七八九十]{1,3}届中央委员会)的/u, () => '', '中央委员会的第七次全体会议'],
  [
    /(?<=政治局|委员会)常委会?(?=(?:[（(]?扩大[）)]?)?会议|民主生活会)/u,
    () => '常务委员会',
    '政治局常委会议',
  ],
  [/(?<=政治局)常务委员(?=会议$)/u, () => '常务委员会', '中央政治局常务委员会议'],
];

/** 中央军委扩大会议 → 中央军事委员会扩大会议 */
export const headInFull = (name: string): string =>
  HEADS.reduce((full, [head, whole]) => full.replace(head, whole), name);
