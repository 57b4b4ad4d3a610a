import type { Span } from '#graph';
import type { View } from '../recogniser.ts';
import { rowAround } from './row.ts';
import type { Sign } from './sign.ts';
import { SIGNS } from './signs.ts';
import { isA } from '../hits.ts';

/** How far to the left signs stand, and to the right. */
const BEFORE = 20;
const AFTER = 8;
/** What a whole row is called may be longer: 等特色文旅消费品牌. */
const TAIL = 14;

/** What a formula must weigh. */
export const EMITTED = 2;

/** Signs that stand in a quotation, around it, or around its row. */
export function signsOf(words: string, span: Span): Sign[] {
  const row = rowAround(words, span);
  const before = words.slice(Math.max(0, span.start - BEFORE), span.start);
  const inside = words.slice(span.start + 1, span.end - 1);
  const after = words.slice(span.end, span.end + AFTER);
  const lead = words.slice(Math.max(0, row.start - BEFORE), row.start);
  const tail = words.slice(row.end, row.end + TAIL);
  const all = words.slice(row.start, row.end);
  return SIGNS.filter(
    (sign) =>
      (sign.before?.test(before) ?? true) &&
      (sign.inside?.test(inside) ?? true) &&
      (sign.after?.test(after) ?? true) &&
      (sign.lead?.test(lead) ?? true) &&
      (sign.tail?.test(tail) ?? true) &&
      (sign.row?.test(all) ?? true),
  );
}

/** 坚持“守正创新”, “枫桥经验”精神, “爱民”“亲民”等观点: a verb or a word beside it or beside its row says that it is a formula. */
export function isFramed(words: string, span: Span): boolean {
  const row = rowAround(words, span);
  const lead = words.slice(Math.max(0, row.start - BEFORE), row.start);
  const tail = words.slice(row.end, row.end + AFTER).replace(/^等/u, '');
  const beside = (sign: Sign): boolean =>
    (sign.before ?? sign.after) !== undefined &&
    (sign.before?.test(lead) ?? true) &&
    (sign.after?.test(tail) ?? true);
  return (
    SIGNS.some((sign) => sign.weight > 1 && sign.inside === undefined && beside(sign)) ||
    signsOf(words, span).some(({ weight, before, after }) => weight > 1 && (before ?? after) !== undefined)
  );
}

/** How much speaks for a quotation as a political formula: `EMITTED` and more is one. */
export function quotedWeight(view: View, span: Span): number {
  const { words } = view;
  const sum = signsOf(words, span).reduce((total, { weight }) => total + weight, 0);
  const company = standsByKnown(view, span) ? 2 : 0;
  return sum + company + (namesPlace(view, span) ? 2 : 0) - (isAlone(words, span) ? 2 : 0);
}

/** “补短板”、|“填空白”: in a row with a formula that the tables know. */
function standsByKnown({ words, lexicon }: View, span: Span): boolean {
  const row = rowAround(words, span);
  if (row.quotations === 1) return false;
  const inside = words.slice(span.start + 1, span.end - 1);
  return [...words.slice(row.start, row.end).matchAll(/“([^“”]{2,16})”/gu)].some(
    ([, other = '']) => other !== inside && lexicon.lookup(other, 'Slogan').length > 0,
  );
}

/** “平安浙江”, “绿色湖州”: two characters and a place. */
const namesPlace = ({ hitsByEnd }: View, span: Span): boolean =>
  (hitsByEnd.get(span.end - 1) ?? []).some((hit) => hit.start === span.start + 3 && isA(hit, 'Place'));

/** A line that holds nothing else: a saying as a heading. */
const isAlone = (words: string, span: Span): boolean =>
  /(?:^|\n)[ 　★●◆■]{0,3}$/u.test(words.slice(Math.max(0, span.start - 4), span.start)) &&
  /^(?:\n|$)/u.test(words.slice(span.end, span.end + 1));

/** “一诺千金”, “小心翼翼”: the dictionary knows the whole as an idiom or a set phrase. */
export function isIdiom({ tokens }: View, span: Span): boolean {
  const [first, second] = tokens.within(span.start + 1, span.end - 1);
  return (
    first !== undefined && second === undefined && /^[il]$/u.test(first.tag) && first.end === span.end - 1
  );
}

/** First person: an interview or a memoir. 我国, 我省 and 我们党 are not. */
const FIRST_PERSON = /我(?!国|省|市|县|区|党|军|部|局|委|们党|们国家|们要|们必须)/gu;
const PER_THOUSAND = 4;

/** A notice on forms, permits and applications quotes the names of boxes to fill. */
const FORMS = /申报|许可证|填报|填写|报送/gu;
/** Whether forms are spoken of again and again. */
export const isNotice = (words: string): boolean =>
  [...words.matchAll(FORMS)].length * 1000 > 2 * Math.max(words.length, 1000);

/** Whether someone tells a story, where words are quoted for colour. */
export const isNarrative = (words: string): boolean =>
  /采访组|采访对象|采 访 组/u.test(words) ||
  [...words.matchAll(FIRST_PERSON)].length * 1000 > PER_THOUSAND * Math.max(words.length, 1000);

/** Where many formulas of the tables stand close together, what is quoted is more often one too. */
const MANY = 8;
const DENSE = 4;
export function isPolitical({ words, hitsOf }: View): boolean {
  // 打招呼, which is a formula in marks only, is an everyday word without them.
  const formulas = hitsOf.Slogan.filter(
    ({ start, entries }) =>
      words[start - 1] === '“' || entries.some(({ attributes }) => attributes['only'] !== 'quoted'),
  ).length;
  return formulas >= MANY && formulas * 1000 > DENSE * words.length;
}
