import { matches, type Recogniser } from './recogniser.ts';
import { isSpeech } from './quotation.ts';

const NUMERAL = /^(?:[一二两三四五六七八九十百千万双零〇]|\d)/u;
/** “十四五”, “七五” are periods; “一把手” is a post; “12345” a number, “五星牌” a thing. */
const NOT_FORMULA =
  /^(?:[一二三四五六七八九]?十[一二三四五六七八九]?五|一把手|第一|第二|一线|一些|一个|一种|一样|三峡|一流|[五七八十]一$|千篇一律|一切|一条路|千里|一国$|一个|[一五六七八九]五$|[五六七八]一$|五四$|[一二三四五六七八九十]、|\d+$(?<!\d{4})|\d{5,}|\d+[·.]\d|\d+条$|.*(?:kV|小时|分钟|牌|杯|奖|表|号|热线|公里))/u;
const QUOTED = /“(?<inside>[^“”\n，。；：！？]{2,14})”/gu;
/** 三让三不让, 四论四不唯: numeral and word, the same numeral and 不. */
const DOUBLED = /([二两三四五六七八九十])[\u4e00-\u9fff]{1,2}\1不[\u4e00-\u9fff]/gu;

/** Formulas that count their parts: “十个更大”, “1313”, “2+N”, 四论四不唯. */
export const numerals: Recogniser = {
  name: 'numerals',
  example: '落实“三让三不让”“四论四不唯”要求',
  find: ({ words }) => [
    ...matches(words, QUOTED, ({ span, match }) => {
      const inside = match.groups?.['inside'] ?? '';
      const formula = NUMERAL.test(inside) && !NOT_FORMULA.test(inside) && !isSpeech(words, span);
      return formula ? { ...span, type: 'Slogan', rule: 'numeral-quoted' } : null;
    }),
    ...matches(words, DOUBLED, ({ span }) => ({ ...span, type: 'Slogan', rule: 'numeral-doubled' })),
  ],
};
