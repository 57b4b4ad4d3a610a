import type { Found, Span } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { NUMERALS, VALUES } from './counted.ts';
import { isIdiom } from './weight.ts';

const COUNTED: Search = {
  needs: [...NUMERALS].flatMap((numeral) => [`${numeral}个“`, `${numeral}种“`]),
  pattern: /(?<![第一二三四五六七八九十百\d])(?<numeral>.)[个种]“(?<inside>[\u4e00-\u9fff]{2,8})”/uy,
};
/** Words of an injunction, said again in each part: 不能忘记, 必须坚持. */
const INJUNCTION = /^(?:不|没有|未|必须|务必|决不|绝不|坚决|敢于|善于|勇于|带头|坚持|切实|更加|有利于|事关)/u;
/** 做到三个必须：必须…，必须…，必须…: bare, where the word is one of these, ends a clause and is said again for each part. */
const WORDS =
  '坚持 必须 有利于 不能 不准 决不 决不能 绝不 务必 确保 统筹 严禁 带头 切实 着力 聚焦 更加 提倡 到位 不动摇 不放松 毫不动摇'.split(
    ' ',
  );
const BARE: Search = {
  needs: WORDS.map((word) => `个${word}`),
  pattern: new RegExp(
    `(?<=(?<![第一二三四五六七八九十百\\d])(?<before>(?<numeral>[${NUMERALS}])))个(?<inside>${WORDS.join('|')})(?![\\u4e00-\\u9fff])`,
    'uy',
  ),
};
/** 做到三结合：把…相结合，把…相结合，把…相结合: bare without 个, where a colon opens what says the word again, as often as counted. */
const OPENING =
  '结合 统一 并重 到位 满意 不变 不减 创新 覆盖 公开 过硬 带头 提升 促进 突破 服务 同步 融合 确保 聚焦 优化 强化'.split(
    ' ',
  );
const OPENED: Search = {
  needs: OPENING.map((word) => `${word}：`),
  pattern: new RegExp(
    `(?<=(?<![第一二三四五六七八九十百\\d])(?<before>(?<numeral>[${NUMERALS}])))(?<inside>${OPENING.join('|')})(?=：)`,
    'uy',
  ),
};
/** How far around the count its word may be said again. */
const REACH = 400;

/** 四个“不能忘记”：不能忘记…，不能忘记…: the writer counts what the marks hold; numeral and word are one formula. */
export const ownCounts = (view: View): Found[] => [
  ...seek(view, COUNTED, ({ span, match }) => {
    const { numeral = '', inside = '' } = match.groups ?? {};
    const isFormula =
      view.lexicon.lookup(`${numeral}个${inside}`, 'Slogan').length > 0 ||
      INJUNCTION.test(inside) ||
      isSaidAgain(view.words, span, { numeral, inside });
    return isFormula && !isIdiom(view, { start: span.start + 2, end: span.end }) ? formula(span) : null;
  }),
  ...seek(view, BARE, ({ span, match }) => {
    const { numeral = '', inside = '' } = match.groups ?? {};
    return isSaidAgain(view.words, span, { numeral, inside }) ? formula(span) : null;
  }),
  ...seek(view, OPENED, ({ span, match }) => {
    const { numeral = '', inside = '' } = match.groups ?? {};
    const told = view.words.slice(span.end, span.end + REACH).replace(/[。\n].*/su, '');
    return told.split(inside).length === (VALUES.get(numeral) ?? 2) + 1 ? formula(span) : null;
  }),
];

/** Rule of a word that its writer counts. */
export const OWN_COUNT = 'numeral-own';

const formula = (span: Span): Found => ({ ...span, type: 'Slogan', rule: OWN_COUNT });

/** As often as counted, on one side. */
function isSaidAgain(
  words: string,
  { start, end }: Span,
  { numeral, inside }: { numeral: string; inside: string },
): boolean {
  const times = VALUES.get(numeral) ?? 2;
  const around = [words.slice(Math.max(0, start - REACH), start), words.slice(end, end + REACH)];
  return around.some((part) => part.split(inside).length > times);
}
