import { assemblyOf, yearOfSession } from '../assemblies.ts';
import { hanNumber, toHan } from '../../han-number.ts';
import { tight } from '../../tight.ts';
import type { Context, Namer, Surface } from '../naming.ts';
import { dateAt } from '../date-at.ts';
import { known } from './known.ts';
import { dateBefore } from './meeting-date.ts';

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
  const said = dateBefore(surface.start, context.text.article);
  const sense = month === undefined ? said : (said?.slice(0, 4) ?? yearMeant(surface, context, month));
  return sense ? { ...naming, sense, reason: `${naming.name} of ${sense}` } : naming;
};

/** How far before a meeting the words stand that tell its year. */
const REACH = 40;

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
