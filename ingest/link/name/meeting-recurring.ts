import type { Article, Span } from '#graph';
import type { Namer } from '../naming.ts';
import { dateBefore, dateBehind, yearTold } from './meeting-date.ts';
import { unsaid } from './unsaid.ts';

/** 第四次…, 首届…, …120周年大会, 2019年…: it tells itself apart. */
const TOLD_APART = /第[^第]{1,5}[届次个]|[一二三四五六七八九十]{1,3}[届次]|[首历]次|首届|\d{4}年?|周年|诞辰/u;
/** Drives have one meeting to begin them, and one to end them. */
const OF_DRIVE = /主题教育|学习教育|实践活动/u;
/** Held many times a year. */
const OFTEN =
  /(?:政治局|常务委员会|常务|办公|扩大|（扩大）|中心组)会议$|(?:全体会议|学习会|党外人士座谈会|领导干部会议)$/u;
/** Held again and again, not twice in a year. */
const YEARLY =
  /(?:工作会议|全国代表会议|(?<!专题)民主生活会|表彰大会|院士大会|科学技术大会|全国科技创新大会|政党高层对话会|人代会|两会|(?:论坛[\u4e00-\u9fff]{0,3}|组织|集团|领导人)峰会)$/u;
/** Another summit that a date tells from its like; without one its name may do. */
const DATED_ONLY = /峰会$/u;
/** Every place has those of its own, and one year's are not the next's. */
const SESSIONS = /(?:两会|人代会)$/u;
/** 每年召开的…, 一般由…审议: a meeting of the kind, no one of them. */
const ANY = /(?:每一?年|[各历]年|往年|次年|历次|一般[由经]|定期|负责召集|召集和主持)[^。；\n]{0,16}$/u;
const REACH = 24;

/** 全省组织工作会议 of 2018, 政治局会议 of 2013-12-30: meetings of one name are told apart by the date said of them, else each text has its own. */
export const eachTime =
  (namer: Namer): Namer =>
  (surface, context) => {
    const naming = namer(surface, context);
    if (!naming || naming.sense !== undefined || naming.key !== undefined) return naming;
    const { name, attributes = {} } = naming;
    const often = OFTEN.test(name);
    const recurs = often || YEARLY.test(name);
    if (!(recurs || DATED_ONLY.test(name)) || TOLD_APART.test(name) || OF_DRIVE.test(name)) return naming;
    const { article } = context.text;
    if (attributes['date'] !== undefined || isAny(surface.start, article)) return naming;
    const said =
      saidAt(surface, article) ??
      (often || SESSIONS.test(name) ? undefined : saidElsewhere(surface.words, article));
    const sense = often ? said : said?.slice(0, YEAR);
    if (sense !== undefined) return { ...naming, sense, reason: `${name} of ${sense}` };
    return recurs
      ? { ...unsaid('Meeting', name, context, 'when'), attributes: { ...attributes, deictic: true } }
      : naming;
  };
const YEAR = 4;

const isAny = (start: number, { text }: Article): boolean =>
  ANY.test(text.slice(Math.max(0, start - REACH), start));

/** 2015年底，在大会|召开之前 */
const BEFORE_IT = /^”?(?:召开|举行|开幕)?[之以]?前/u;

const saidAt = ({ start, end }: Span, article: Article): string | undefined =>
  BEFORE_IT.test(article.text.slice(end, end + REACH))
    ? undefined
    : (dateBefore(start, article) ?? dateBehind(end, article) ?? yearTold(start, article));

/** Of one text so many places that name a meeting are looked at. */
const PLACES = 50;

/** The one year that the text says of it in another place, or its own where its title names the meeting. */
function saidElsewhere(words: string, article: Article): string | undefined {
  const { text, title, date, publishedAt } = article;
  const years = new Set<string>();
  let start = text.indexOf(words);
  for (let count = 0; start >= 0 && count < PLACES; count += 1) {
    const said = saidAt({ start, end: start + words.length }, article);
    if (said !== undefined) years.add(said.slice(0, YEAR));
    start = text.indexOf(words, start + words.length);
  }
  const [one, other] = years;
  if (one !== undefined) return other === undefined ? one : undefined;
  return title.includes(words) ? (date ?? publishedAt) : undefined;
}
