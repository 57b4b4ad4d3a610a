import { hanNumber } from '../../han-number.ts';
import { yearOfAssemblyIn } from '../assemblies.ts';
import { bare } from '../bare.ts';
import type { Context, Namer, Naming, Surface } from '../naming.ts';

const PLACE = '(?:[\\u4e00-\\u9fff]县(?!区)|[\\u4e00-\\u9fff]{2,8}?(?:省|自治区|市|县|区|镇|乡|街道))';
/** 1978年国务院政府工作报告, 2026年四川省人民政府工作报告, 陕西省2026年政府工作报告, 省政府工作报告 */
const REPORT = new RegExp(
  `^(?<before>${PLACE})?(?:(?<year>\\d{4})年)?(?<whose>国务院|省|${PLACE})?(?:人民)?政府工作报告$`,
  'u',
);
const WHOLE_PLACE = new RegExp(`^${PLACE}$`, 'u');
/** （湖北省）2020年江陵县…（全文）: what collections set around its title */
const AROUND = /^（[^（）]{2,8}）|（[^（）]{1,8}）$/gu;
const YEAR = /(\d{4})年(?:的|国务院|度)?《?$/u;
const HAN_YEAR = /(一九[四五六七八九][〇○零一二三四五六七八九])年[^。]{0,24}$/u;
const THIS_YEAR = /今年(?:的|国务院|省|全国两会)?《?$/u;
const OF_STATE = /国务院|全国人(?:大|民代表大会)/u;
/** How far before a report the session it was given to may stand. */
const REACH = 80;

/** Whose report of which year words or a text name; whose is empty where they do not say. */
interface Report {
  year: string | null;
  whose: string;
}

/**
 * 政府工作报告 of 1978, of 浙江省: one name for many reports, told apart by the year and the government. It is the text itself
 * where that is one and no other year is said.
 */
export const workReport: Namer = (surface, context) => {
  const said = reportIn(surface.words);
  if (!said) return null;
  const own = reportIn(context.own.name);
  const year = said.year ?? yearBefore(surface, context);
  if (own && fits(said.whose, own.whose) && fits(year ?? '', own.year ?? ''))
    return { ...context.own, reason: 'own report' };
  const whose =
    said.whose === '' ? (placeBefore(surface, context) ?? governmentOf(surface, context)) : said.whose;
  const of = year ?? yearOfText(surface, context);
  return {
    type: 'Document',
    ...(of === null ? withoutYear(whose) : { name: `《${of}年${whose}政府工作报告》` }),
    attributes: { subtype: '报告' },
    reason: of === null ? 'the text does not say of which year' : `of ${whose} in ${of}`,
  };
};

/** One of many by 国务院; that of a place bears its name. */
const withoutYear = (whose: string): Pick<Naming, 'name' | 'key' | 'sense'> =>
  whose === '国务院'
    ? { name: '《政府工作报告》' }
    : { name: `《${whose}政府工作报告》`, key: '《政府工作报告》', sense: whose };

function reportIn(words: string): Report | null {
  const said = REPORT.exec(bare(words).replace(AROUND, ''))?.groups;
  if (!said) return null;
  const whose = said['before'] ?? said['whose'] ?? '';
  return { year: said['year'] ?? null, whose: whose === '省' ? '' : whose };
}

const fits = (one: string, other: string): boolean => one === '' || other === '' || one === other;

/** In 五届人大四次会议上的政府工作报告 1981, in 一九六四年底的政府工作报告 1964. */
function yearBefore({ start }: Surface, { text }: Context): string | null {
  const all = text.article.text;
  const before = all.slice(Math.max(all.lastIndexOf('\n', start - 1), start - REACH), start);
  const han = HAN_YEAR.exec(before)?.[1];
  return (
    YEAR.exec(before)?.[1] ??
    (han && [...han].map((digit) => hanNumber(digit) ?? 0).join('')) ??
    yearOfAssemblyIn(before)?.toString() ??
    null
  );
}

/** 黄花镇|2031年政府工作报告 at the start of a line: the place right before says whose. */
function placeBefore({ start }: Surface, { text }: Context): string | undefined {
  const { text: all } = text.article;
  const before = all.slice(Math.max(all.lastIndexOf('\n', start - 1) + 1, start - REACH), start);
  return WHOLE_PLACE.exec(before)?.[0];
}

/** 国务院 where the text speaks from no place, or the sentence of the state. */
function governmentOf({ sentence }: Surface, { text, city, province }: Context): string {
  const words = text.article.text.slice(sentence.start, sentence.end);
  return OF_STATE.test(words) ? '国务院' : (city ?? province ?? '国务院');
}

/** 今年的政府工作报告 in a text of 2019; in one that has its own date after the session, that of its year. */
function yearOfText({ start }: Surface, { text, province }: Context): string | null {
  const { text: all, date, publishedAt } = text.article;
  if (THIS_YEAR.test(all.slice(Math.max(0, start - 10), start)))
    return (date ?? publishedAt)?.slice(0, 4) ?? null;
  return province === null && date !== undefined && date.slice(5) >= FIRST_SESSION ? date.slice(0, 4) : null;
}
/** The congress hears the report in the first days of March. */
const FIRST_SESSION = '03-05';
