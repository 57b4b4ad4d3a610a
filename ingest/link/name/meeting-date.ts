import type { Article } from '#graph';
import { hanNumber } from '../../han-number.ts';

const DATE = /(?:(\d{4})年)?\s*(\d{1,2})月(?:(\d{1,2})日)?|(\d{4})年/gu;
/** 21日出席, but not the 28日 of 27日至28日. */
const DAY = /(?<![至到—－\-~～、和\d月])(\d{1,2})日/gu;
const YEAR = /(\d{4})年/gu;
/** 2015年, 2015年3月4日 on a line of its own, the last: what stands below it in a chronicle is of that year. */
const YEAR_LINE = /\n[ \t\u3000]*(\d{4})年(?:\d{1,2}月\d{1,2}日)?[ \t\u3000]*(?=\n)/gu;
/** How far before a meeting its date may stand, a year alone, the year of its paragraph, and the heading of the year. */
const REACH = 40;
const CLOSE = 8;
const PARAGRAPH = 200;
const FAR = 800;

/** 一九八五年九月 → 1985年9月 */
export const inDigits = (words: string): string =>
  words
    .replace(/[一二三四五六七八九〇○零]{4}(?=年)/gu, (year) =>
      [...year].map((one) => '一二三四五六七八九'.indexOf(one) + 1).join(''),
    )
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日])/gu, (number) => `${hanNumber(number) ?? number}`);

const lastOf = (pattern: RegExp, words: string): string | undefined =>
  [...words.matchAll(pattern)].at(-1)?.[1];

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');

/** 2013年12月30日，中央政治局会议, 2005年全国两会; without a year that of the paragraph, of the heading or of the text. */
export function dateBefore(start: number, article: Article): string | undefined {
  const before = inDigits(article.text.slice(Math.max(0, start - REACH), start));
  const last = [...before.matchAll(DATE)].at(-1);
  const between = before.slice((last?.index ?? 0) + (last?.[0].length ?? 0));
  // 2002年10月到任后，他在常务会议上
  if (!last || /[。！？；]|[每各历]年|后，/u.test(between)) return undefined;
  const [, withMonth, month, first, alone] = last;
  // 2026年主要工作 ⏎ 今年要落实中央经济工作会议精神
  if (alone !== undefined && (between.length > CLOSE || between.includes('\n'))) return undefined;
  const year = alone ?? withMonth ?? yearOfMonth(Number(month), before.slice(0, last.index), start, article);
  // 11月20日到任，21日出席会议
  return year && joined(year, month, first && (lastOf(DAY, between) ?? first));
}

/** 全省组织工作会议|6月28日至29日在甲市召开, 大会|（2018年7月3日） */
export function dateBehind(end: number, article: Article): string | undefined {
  const [, said, month, day] = BEHIND.exec(article.text.slice(end, end + CLOSE * 2)) ?? [];
  if (month === undefined) return undefined;
  const year = said ?? yearOfMonth(Number(month), '', end, article);
  return year && joined(year, month, day);
}
const BEHIND = /^[”"]?(?:[于（]|将于)?(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?/u;

/** The year of a month that is said without one, behind `before`. */
function yearOfMonth(month: number, before: string, start: number, article: Article): string | undefined {
  const said = inDigits(article.text.slice(Math.max(0, start - FAR), start));
  // 去年12月召开的中央经济工作会议
  const ago = AGO[before.slice(-2)];
  if (ago !== undefined) return yearsAgo(ago, article);
  // 2003年…。同年7月，省委召开全会
  if (/[同当]年$/u.test(before)) return lastOf(YEAR, said);
  const paragraph = said.slice(Math.max(said.lastIndexOf('\n'), said.length - PARAGRAPH));
  const near = lastOf(YEAR, paragraph) ?? lastOf(YEAR_LINE, said);
  if (near !== undefined) return near;
  const past = lastOf(YEAR, said);
  if (isRecollection(article)) return past;
  // 12月 in a text of January
  const later = month > Number((article.date ?? article.publishedAt)?.slice(5, 7));
  const own = yearsAgo(later ? 1 : 0, article);
  return later && past !== undefined && own !== undefined && past < own ? past : own;
}

function yearsAgo(ago: number, { date, publishedAt }: Article): string | undefined {
  const own = Number((date ?? publishedAt)?.slice(0, 4));
  return own ? `${own - ago}` : undefined;
}

/** 采访组：…, 采访对象：…: what is told there happened long before the day of the text. */
const isRecollection = ({ text }: Article): boolean => INTERVIEW.test(text.slice(0, HEAD));
const INTERVIEW = /采访(?:组|对象|日期|时间)[：:]|受访(?:者|人)[：:]/u;
const HEAD = 2000;

const AGO: Readonly<Record<string, number>> = {
  这次: 0,
  此次: 0,
  日前: 0,
  近日: 0,
  今年: 0,
  去年: 1,
  前年: 2,
};
/** 今年初，国务院召开|城市工作会议, but not 今年要落实|会议精神 */
const TOLD =
  /(?:(今年|去年|前年)[初中底末春夏秋冬]?季?，?[^，。；！？\n落贯根按依遵]{0,16}|([这此]次)|(日前|近日)，)$/u;

/** 今年初，国务院召开城市工作会议 in a text of 1992 → 1992; 这次民主生活会 is that of the year a chronicle or the news speaks of. */
export function yearTold(start: number, article: Article): string | undefined {
  const { text } = article;
  const [, year, here, lately] = TOLD.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  const ago = AGO[year ?? here ?? lately ?? ''];
  if (ago === undefined || isRecollection(article)) return undefined;
  const heading =
    year === undefined ? lastOf(YEAR_LINE, text.slice(Math.max(0, start - FAR), start)) : undefined;
  return heading ?? yearsAgo(ago, article);
}
