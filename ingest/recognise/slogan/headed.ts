import { seek, type Search, type View } from '../recogniser.ts';
import type { Found } from '#graph';

const SIDE = '[\\u4e00-\\u9fff]{1,4}(?:主义|阶级)';
/** 甲主义和乙主义|两条道路: two sides, told by what they end in. */
const OPPOSED: Search = {
  needs: ['两个阶级', '两条道路', '两条路线'],
  pattern: new RegExp(
    `(?<=${SIDE}(?:和|同|与)${SIDE}(?:这|的)?)(?<before>)两(?:个阶级|条道路|条路线)(?!的?人民|司令部)`,
    'uy',
  ),
};
/** 八字方针, 二十八字要求; behind “甲、乙”的 it only says what stands in the marks. */
const LETTERS: Search = {
  needs: ['字方针', '字要求'],
  pattern:
    /(?<=(?<![”的〇零一二三四五六七八九十百千万\d])(?<before>[二四六八十][二四六八十]{0,2}|[1-9]?\d))字(?:方针|要求)/uy,
};

/** Formulas in no marks that their numeral and their head tell: 八字方针, 甲主义和乙主义两条道路. */
export const headedNumerals = (view: View): Found[] =>
  [OPPOSED, LETTERS].flatMap((search) =>
    seek(view, search, ({ span }) => ({ ...span, type: 'Slogan', rule: 'numeral-headed' })),
  );
