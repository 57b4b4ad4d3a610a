import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { isIdiom } from './weight.ts';

const NUMERALS = '二两三四五六七八九十';
const VALUES = new Map([...NUMERALS].map((numeral, index) => [numeral, Math.max(2, index + 1)]));
const COUNTED: Search = {
  needs: [...NUMERALS].flatMap((numeral) => [`${numeral}个“`, `${numeral}种“`]),
  pattern: /(?<![第一二三四五六七八九十百\d])(?<numeral>.)[个种]“(?<inside>[\u4e00-\u9fff]{2,8})”/uy,
};
/** Words of an injunction, said again in each part: 不能忘记, 必须坚持. */
const INJUNCTION = /^(?:不|没有|未|必须|务必|决不|绝不|坚决|敢于|善于|勇于|带头|坚持|切实|更加|有利于|事关)/u;
/** How far around the count its word may be said again. */
const REACH = 400;

/** 四个“不能忘记”：不能忘记…，不能忘记…: the writer counts what the marks hold; numeral and word are one formula. */
export const ownCounts = (view: View): Found[] =>
  seek(view, COUNTED, ({ span, match }) => {
    const inside = match.groups?.['inside'] ?? '';
    const times = VALUES.get(match.groups?.['numeral'] ?? '') ?? 2;
    const isKnown = view.lexicon.lookup(`${match.groups?.['numeral'] ?? ''}个${inside}`, 'Slogan').length > 0;
    const isFormula = isKnown || INJUNCTION.test(inside) || isSaidAgain(view.words, span, inside, times);
    return isFormula && !isIdiom(view, { start: span.start + 2, end: span.end })
      ? { ...span, type: 'Slogan', rule: 'numeral-own' }
      : null;
  });

function isSaidAgain(
  words: string,
  { start, end }: Pick<Found, 'start' | 'end'>,
  inside: string,
  times: number,
): boolean {
  const around = [words.slice(Math.max(0, start - REACH), start), words.slice(end, end + REACH)];
  return around.some((part) => part.split(inside).length > times);
}
