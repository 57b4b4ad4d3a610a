import type { EntityType } from '../schema/entity-types.ts';

const YEARS = /(?<=(?<!\d)[12]\d{3}年?)[-–－―~～—]{1,2}(?=[12]\d{3}(?!\d))/gu;

/**
 * 规划(2021-2025年), 规划（2021～2025年） → 规划（2021—2025年）: brackets behind Chinese and dashes between years as GB/T 15834—2011
 * writes them.
 */
export const evenMarks = (name: string): string =>
  /[(\d]/u.test(name)
    ? name.replace(/(?<=[\u3400-\u9fff])\(([^()]*)\)/gu, '（$1）').replace(YEARS, '—')
    : name;

const DIGITS = '零一二三四五六七八九';

/** 70 → 七十, 105 → 一百零五 */
function inHan(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor((number % 100) / 10), number % 10];
  const led = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  const ten = tens > 0 ? `${tens > 1 || led ? DIGITS[tens] : ''}十` : led && ones > 0 ? '零' : '';
  return `${led}${ten}${ones > 0 ? DIGITS[ones] : ''}`;
}

const BEFORE = '(?<=[\\p{Script=Han}”》）])';
const BEHIND = '(?=[\\p{Script=Han}“《（])';
const NUMERAL = '[一二三四五六七八九十百]';

/** What two names of one thing may write each in its way, and how an id writes it. The wording itself is no mark. */
const SPELLINGS: readonly (readonly [RegExp, (written: string, digits: string) => string])[] = [
  // 互联网＋ → 互联网+
  [/[\uff05\uff06\uff0b\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu, (wide) => wide.normalize('NFKC')],
  // Inc，Ltd → Inc,Ltd
  [/(?<=[a-z.])，(?=[a-z])/giu, () => ','],
  // 修渠、护渠; 修渠，护渠 → 修渠护渠; 一、二号渠 and 1、2号渠 say which
  [new RegExp(`${BEFORE}[、，,]${BEHIND}(?!(?<=${NUMERAL}.)${NUMERAL})`, 'gu'), () => ''],
  // 山河新貌—水利建设展 → 山河新貌——水利建设展
  [new RegExp(`${BEFORE}[-－–―—]{1,2}${BEHIND}`, 'gu'), () => '——'],
  // 第70届 → 第七十届
  [/(?<=第)([1-9]\d{0,2})(?=[届次批期])/gu, (_, digits) => inHan(Number(digits))],
  // 四0四厂 → 四〇四厂
  [/(?<=[一二三四五六七八九〇])[0○零](?=[一二三四五六七八九〇])/gu, () => '〇'],
];

/** Most names hold nothing that is written in several ways. */
const MARKED = /[《〈“(（\d\s、，,\-－–―—○零\uff05-\uff5a]/u;

/**
 * Readable, deterministic id: type in lower case and the canonical name without enclosing marks, white space and commas between
 * words, its brackets, dashes and ordinals in one spelling: （2021—2025年）. A title within a title stands in 《》 as in a title of
 * its own. `sense` tells two things of one wording apart: `slogan:三个一批@山西`.
 */
export function entityId(type: EntityType, name: string, sense?: string): string {
  const bare = MARKED.test(name) ? spelt(name.replace(/\s+/gu, '')) : name;
  return `${type.toLowerCase()}:${bare}${sense ? `@${sense}` : ''}`;
}

const spelt = (name: string): string =>
  SPELLINGS.reduce(
    (words, [pattern, written]) => words.replace(pattern, written),
    evenMarks(name)
      .replace(/^《((?:[^《》]|《[^《》]*》)+)》$/u, '$1')
      .replace(/^“([^“”]+)”$/u, '$1')
      .replace(/〈([^〈〉]*)〉/gu, '《$1》'),
  );
