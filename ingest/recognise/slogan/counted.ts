import { seek, type Search, type View } from '../recogniser.ts';
import type { Found } from '#graph';

/** Numerals that begin a formula. */
export const NUMERALS = '二两三四五六七八九十';
/** How many parts a numeral counts. */
export const VALUES: ReadonlyMap<string, number> = new Map(
  [...NUMERALS].map((numeral, index) => [numeral, Math.max(2, index + 1)]),
);

const PARTS = /^[（(](?:即|指的?是?)?(?<parts>[^（）()“”\n]{3,120})[）)]/u;
const LONGEST = 124;

/** “三赛”|（赛干劲、赛作风、赛进步）: the brackets behind it hold as many parts as the formula counts. */
export function isExpanded(words: string, end: number, numeral: string): boolean {
  const parts = PARTS.exec(words.slice(end, end + LONGEST))?.groups?.['parts'];
  return parts !== undefined && parts.split(/[、，；]/u).length === VALUES.get(numeral);
}

const TOLD =
  /^(?:：|，?(?:就是|也就是|即|是?指(?:的是)?))(?<parts>[\u4e00-\u9fff、]{5,80})(?=[。；，！\n]|$)/u;

/** 所谓“三清”|，就是清田、清路、清渠: so does what it is said to be, and each part says what the formula counts. */
export function isTold(words: string, end: number, formula: string): boolean {
  const parts = TOLD.exec(words.slice(end, end + LONGEST))?.groups?.['parts'];
  return eachSays(parts, formula);
}

/** As many parts as the formula counts, and in each the word. */
function eachSays(list: string | undefined, formula: string): boolean {
  const parts = list?.split('、') ?? [];
  const said = formula.slice(1);
  return (
    said !== '' &&
    parts.length === VALUES.get(formula.charAt(0)) &&
    parts.every((part) => part.includes(said))
  );
}

const CALLED =
  /(?<parts>[\u4e00-\u9fff、]{5,80})(?:[，（](?:以下|下文)?[简统合]称为?|[统并合]称为?|(?:叫作|叫做|称作|称为|称之为)|，?(?:高度|形象地)?(?:概括|归纳|总结|提炼)(?:为|成))$/u;

/** 修渠、修路、修桥，简称|“三修”: so do the words before it, and each says what the formula counts. */
export function isSummed(words: string, start: number, formula: string): boolean {
  return eachSays(CALLED.exec(words.slice(Math.max(0, start - LONGEST), start))?.groups?.['parts'], formula);
}

const BARE: Search = {
  needs: ['（'],
  pattern: new RegExp(
    `(?<=(?<![第一二三四五六七八九十百\\d、])(?<name>(?<numeral>[${NUMERALS}])(?<said>[\\u4e00-\\u9fff]{1,2})))（(?<parts>[\\u4e00-\\u9fff、]{5,80})）`,
    'duy',
  ),
};

/** 三赛（赛干劲、赛作风、赛进步）: without marks each part must say the word again. */
export const expandedNumerals = (view: View): Found[] =>
  seek(view, BARE, ({ span, match }) => {
    const { numeral = '', said = '', parts = '' } = match.groups ?? {};
    const each = parts.split('、');
    return each.length === VALUES.get(numeral) &&
      each.every((part) => part.length > said.length && (part.startsWith(said) || part.endsWith(said)))
      ? { ...span, type: 'Slogan', rule: 'numeral-expanded' }
      : null;
  });
