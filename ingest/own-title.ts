import type { Article } from '#graph';
import { DOCUMENT_KINDS } from './document-kinds.ts';
import { reprintTitle } from './reprint-title.ts';
import { isSeries, reprintStart } from './series.ts';
import { tight } from './tight.ts';

/** 中华人民共和国宪法, 中华人民共和国监察法 too. */
const KIND = new RegExp(
  `(?:${DOCUMENT_KINDS}|令|章程|(?<=^中华人民共和国)宪法|(?<=^中华人民共和国[\\u4e00-\\u9fff]{2,20})法)(?:（[^）]{1,20}）)?$`,
  'u',
);
/** 国务院令第714号, 国家税务总局公告2023年第5号 */
const NUMBERED = /(?:令|公告|通告) ?(?:\d{4} ?年 ?)?第 ?[^第]{1,8}号$/u;

/** A title that names an official document: it ends in a 文种 or the name of a rule. */
export const isOfficialTitle = (title: string): boolean =>
  (KIND.test(title.trim()) || NUMBERED.test(title.trim())) && !/^(?:如何|怎样|为什么|论|谈)/u.test(title);

/** 甲省人民政府日前发布了《乙意见》: it tells of a document, and may print it below. */
export const NEWS = /(?:[日近]前|近日|[昨今]日|[发公颁]布了|印发了|出台了)《/u;

/** 2019年山西省政府工作报告 */
const REPORT = /^\d{4}年[\u4e00-\u9fff]{0,12}政府工作报告$/u;

/** Lines of a head that are looked at. */
const HEAD_LINES = 6;

/**
 * The title of a page; of a page in a series, that of what it reprints, where its first line shows one; of news of a document that is
 * printed below, the title of that.
 */
export function headTitle({ title, text }: Pick<Article, 'title' | 'text'>): string {
  if (NEWS.test(title))
    return (
      text
        .split('\n', HEAD_LINES)
        .slice(1)
        .find((line) => line.includes('关于') && isOfficialTitle(line)) ?? title
    );
  return isSeries({ title, text }) ? (reprinted({ title, text }) ?? title) : title;
}

function reprinted(page: Pick<Article, 'title' | 'text'>): string | null {
  const [first = ''] = page.text.slice(reprintStart(page)).split('\n', 1);
  const line = first.trim();
  return (line.includes('关于') && isOfficialTitle(line)) || REPORT.test(line) ? line : reprintTitle(page);
}

/** A page of a series that bears no one title below its own: what its articles say of themselves is not said of it. */
export const isCover = (page: Pick<Article, 'title' | 'text'>): boolean =>
  isSeries(page) && headTitle(page) === page.title;

/** 两部门关于X的通知 or 关于X的通知 heads a page; the line below it says whose: 甲部办公厅 乙委办公厅关于X的通知. */
const CLASS_TITLE = /^(?:[两二三四五六七八九十\d]{1,3}部门(?=关于|印发|联合)|(?=关于))/u;

/** 焦裕禄：在治沙会议上的讲话 is called 在治沙会议上的讲话 wherever it is cited. */
const SPEAKER =
  /^(?!解读|图解|评论|点评|讲解|学习)[\u4e00-\u9fff]{2,4}[：:] ?(?=在[^。；！？]{2,60}上的(?:讲话|致辞|演讲|发言)$)/u;

/** The title without its speaker, and with its organs, where the page counts them in the title or leaves them out, and names them below. */
export function ownTitle(article: Pick<Article, 'title' | 'text'>): string {
  const { text } = article;
  const title = headTitle(article);
  const subject = title.trim().replace(CLASS_TITLE, '');
  const full = CLASS_TITLE.test(title.trim())
    ? text.split('\n', HEAD_LINES).find((line) => isFuller(line, title, subject))
    : undefined;
  return (full ?? title).trim().replace(SPEAKER, '');
}

const isFuller = (line: string, title: string, subject: string): boolean =>
  !tight(line).startsWith(tight(title)) &&
  tight(line).endsWith(tight(subject)) &&
  tight(line).length > tight(title).length;
