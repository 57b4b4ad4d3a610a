import type { Found, Span } from '#graph';
import { matches, seek, type Search, type View } from '../recogniser.ts';
import { isExpanded, isSummed, isTold } from './counted.ts';
import { isSpeech } from './quotation.ts';
import { isTopic } from './topics.ts';
import { isIdiom, quotedWeight } from './weight.ts';

const QUOTED = /“(?=[一二两三四五六七八九十百千万零〇双\d])(?<inside>[^“”\n，。；：！？]{2,14})”/gu;
/** 三让三不让, 四论四不唯: numeral and word, the same numeral and 不. */
const DOUBLED: Search = {
  needs: [...'二两三四五六七八九十'].map((numeral) => `${numeral}不`),
  pattern: /(?=(?<numeral>.))(?<=(?<before>\k<numeral>[\u4e00-\u9fff]{1,2})).不[\u4e00-\u9fff]/uy,
};
/** The numeral counts what follows: “十个更大”, “三让三不让”, “1313”, “2+N”. */
const COUNTS =
  /^(?:[二两三四五六七八九]|\d{1,2}[个大项]|十[\u4e00-\u9fff]|双[\u4e00-\u9fff]|\d{3,4}$|\d(?:[+×]\w)+$|[一百千万].{1,4}[一二两三四五六七八九十百千万])/u;
/** One, hundreds and thousands also begin everyday words: “一站式”, “百宝箱”. */
const MAY_COUNT = /^(?:[一百千万零〇十双]|\d)/u;
/** “十四五”, “七五” are periods, “三八” and “七·一” days; “一把手” is a post, “两委” two organs; “12345” a number, “五星牌” a thing, “五连冠” a count. */
const NOT_FORMULA =
  /^(?:[一二三四五六七八九十]{1,2}[·•．・][一二三四五六七八九十]{1,3}$|[一二三四五六七八九]?十[一二三四五六七八九]?[五冬]|一把手|一揽子|两[委院]$|两节$|第一|第二|一线|一些|一个|一种|一样|三峡|九章$|一流|[五七八十]一$|[五七][彩色]|三八$|七七$|九一八$|一切|一条路|千里|一国$|[一五六七八九]五$|[五六七八]一$|五四$|[一二三四五六七八九十]、|\d+$(?<!\d{3,4})|\d{5,}|\d+[·•.]\d|\d+条$|.*(?:kV|小时|分钟|(?<![三四五六七八九]张)牌|杯|奖|表|号|热线|公里|连[冠增降]|联军|句话|皮匠|消费季|购物节|文化节|板斧|真火|打鱼|传手|人转|次方|吨|[a-z]{2})|[一二两三四五六七八九十百千万]+(?:年|月|日|天|国|辈子|阵子|人|元|岁|倍|次|点|多)$)/u;
/** 甲、乙、丙“三位一体”: an idiom that counts all the same. */
const TOGETHER = /^[两二三四五六七八九]位一体$/u;
/** “五个维度”, “10个着力”, “一县一馆”, “3+8+4”: the form alone says that it counts. */
const SURE =
  /^(?:(?:[二两三四五六七八九]|十[一二三四五六七八九]?|\d{1,2})[个大项][\u4e00-\u9fff]{1,6}|一[\u4e00-\u9fff]一[\u4e00-\u9fff]{1,3}|\d+(?:\+[\dNX]+)+)$/u;
/** What must speak for a formula that only may count. */
const LIKELY = 3;
/** What may speak against one whose form is sure. */
const AGAINST = -3;

/** Formulas that count their parts: “十个更大”, “1313”, “2+N”, 四论四不唯. */
export const numerals = (view: View): Found[] => [
  ...matches(view.words, QUOTED, ({ span, match }) => {
    const inside = match.groups?.['inside'] ?? '';
    return MAY_COUNT.test(inside) || COUNTS.test(inside) ? quotedNumeral(view, { ...span, inside }) : null;
  }),
  ...seek(view, DOUBLED, ({ span }) => ({ ...span, type: 'Slogan', rule: 'numeral-doubled' })),
];

function quotedNumeral(
  view: View,
  { start, end, inside }: { start: number; end: number; inside: string },
): Found | null {
  const span = { start, end };
  const sure = SURE.test(inside);
  if (NOT_FORMULA.test(inside) && !/^一[\u4e00-\u9fff]一/u.test(inside)) return null;
  if (
    isExpanded(view.words, end, inside.charAt(0)) ||
    isTold(view.words, end, inside) ||
    isSummed(view.words, start, inside)
  )
    return formula(span);
  if (!sure && (isSpeech(view.words, span) || isTopic(view.words, span))) return null;
  const weight = quotedWeight(view, span);
  const counts = (): boolean => COUNTS.test(inside) && (TOGETHER.test(inside) || !isIdiom(view, span));
  return weight >= (sure ? AGAINST : LIKELY) || (weight >= 0 && counts()) ? formula(span) : null;
}

const formula = (span: Span): Found => ({ ...span, type: 'Slogan', rule: 'numeral-quoted' });
