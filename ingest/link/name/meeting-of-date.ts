import { assemblyOf, yearOfSession } from '../assemblies.ts';
import { hanNumber, toHan } from '../../han-number.ts';
import { tight } from '../../tight.ts';
import type { Context, Namer, Surface } from '../naming.ts';
import { dateAt } from '../date-at.ts';
import { known } from './known.ts';

/** Meetings held each year under one name, and the month since which that of the year is meant. */
const ANNUAL: Readonly<Record<string, number>> = {
  中央经济工作会议: 12,
  中央农村工作会议: 12,
  全国两会: 3,
};
/** Meetings held many times a year. */
const REGULAR = /^中国共产党中央委员会政治局(?:常务委员会)?会议$/u;

const WORDS = /经济工作会议|农村工作会议|两会|政治局/u;

/** 中央经济工作会议 of 2015, 中央政治局会议 of 2013-12-30: meetings of one name, told apart by the date that is said of them. */
export const datedMeeting: Namer = (surface, context) => {
  if (!WORDS.test(surface.words)) return null;
  const naming = known(
    { ...surface, words: surface.words.replace(/^(?:全国)?[“]?两会[”]?$/u, '全国两会') },
    context,
  );
  const month = ANNUAL[naming?.name ?? ''];
  if (!naming || (month === undefined && !REGULAR.test(naming.name))) return null;
  const said = dateBefore(surface, context);
  const sense = month === undefined ? said : (said?.slice(0, 4) ?? yearMeant(surface, context, month));
  return sense ? { ...naming, sense, reason: `${naming.name} of ${sense}` } : naming;
};

const DATE = /(?:(\d{4})年)?\s*(\d{1,2})月(?:(\d{1,2})日)?|(\d{4})年/gu;
/** How far before a meeting its date may stand, a year alone, and the heading of the year. */
const REACH = 40;
const CLOSE = 8;
const FAR = 800;
/** 2015年 on a line of its own, the last: what stands below it in a chronicle is of that year. */
const YEAR_LINE = /\n[ \t\u3000]*(\d{4})年[ \t\u3000]*(?=\n)/gu;

/** 2013年12月30日，中央政治局会议, 2005年全国两会; without a year that of the text. */
function dateBefore({ start }: Surface, { text }: Context): string | undefined {
  const { text: all, date, publishedAt } = text.article;
  const before = all.slice(Math.max(0, start - REACH), start);
  const last = [...before.matchAll(DATE)].at(-1);
  const between = before.slice((last?.index ?? 0) + (last?.[0].length ?? 0));
  if (!last || /[。！？；]|[每各历]年/u.test(between)) return undefined;
  const [, withMonth, month, day, alone] = last;
  // 2026年主要工作 ⏎ 今年要落实中央经济工作会议精神
  if (alone !== undefined && (between.length > CLOSE || between.includes('\n'))) return undefined;
  const above = [...all.slice(Math.max(0, start - FAR), start).matchAll(YEAR_LINE)].at(-1)?.[1];
  const own = Number((date ?? publishedAt)?.slice(0, 4));
  // 去年12月召开的中央经济工作会议
  const ago = before.slice(0, last.index).endsWith('去年') ? 1 : 0;
  const year = alone ?? withMonth ?? (ago ? undefined : above) ?? (own ? `${own - ago}` : undefined);
  return year && [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

/** 去年中央经济工作会议 in a text of 2023 → 2022; else, of a text of the months that follow it, the last one. */
function yearMeant({ start, sentence }: Surface, { text }: Context, month: number): string | null {
  const { text: all, date, publishedAt } = text.article;
  const day = date ?? publishedAt;
  const before = all.slice(Math.max(sentence.start, start - REACH), start);
  if (day === undefined || /[每各历]年|往年|次年/u.test(before)) return null;
  const year = Number(day.slice(0, 4));
  if (/去年[^，。]{0,8}$/u.test(before)) return `${year - 1}`;
  if (/今年[^，。]{0,8}$/u.test(before)) return `${year}`;
  if (date === undefined || month < 12) return null;
  return `${Number(date.slice(5, 7)) >= month ? year : year - 1}`;
}

const SESSION = /^(?:全国人(?:大|民代表大会)|(?:全国)?人大(常委会))第?([一二三四五六七八九十]{1,3})次会议$/u;
/** So soon after a congress began, a session of the one before may be meant. */
const DAYS = 20;

/** 全国人民代表大会第二次会议 in a text of 2004: that of the tenth, the congress of that day. */
export const sessionOfDate: Namer = ({ words, start }, { text, province }) => {
  const [, standing, number = ''] = SESSION.exec(tight(words)) ?? [];
  if (number === '' || (province !== null && !words.startsWith('全国'))) return null;
  const { text: all, date, publishedAt } = text.article;
  const day = dateAt(all, start, date ?? publishedAt);
  const session = hanNumber(number) ?? 0;
  const term = day === undefined ? null : termMeant(day, standing === undefined ? session : null);
  if (term === null) return null;
  return {
    type: 'Meeting',
    name: `第${toHan(term)}届全国人民代表大会${standing ? '常务委员会' : ''}第${toHan(session)}次会议`,
    attributes: { ordinal: term, session },
    reason: `the congress of ${day}`,
  };
};

/** The congress of a day; with a session, only where that met about then. */
function termMeant(day: string, session: number | null): number | null {
  const term = assemblyOf(day) ?? (day.startsWith('1954') ? 1 : null);
  if (term === null) return null;
  if (session === null) return assemblyOf(daysBefore(day, DAYS)) ?? term;
  const year = yearOfSession(term, session);
  return year !== null && Math.abs(year - Number(day.slice(0, 4))) <= 1 ? term : null;
}

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
