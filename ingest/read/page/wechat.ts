import { DomUtils } from 'htmlparser2';
import type { Draft } from '../draft.ts';
import { elementsOf, hasClass, type Document, type Element } from './page-tree.ts';

/** Where a page of WeChat says what its head does not. */
const IDS = { title: 'activity-name', publication: 'js_name', byline: 'js_author_name' } as const;
const STAMP = /\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?/u;

/** var ct = "1723024800"; var createTime = '2024-08-07 18:00'; */
const TIME =
  /\b(?:ct|createTime|oriCreateTime|create_time|publish_time)\s*[=:]\s*["']?(\d{10}(?!\d)|\d{4}-\d{2}-\d{2})/u;
/** var msg_link = "http://mp.weixin.qq.com/s?__biz=…\x26amp;mid=…"; */
const LINK = /\bmsg_link\s*=\s*["'](https?:\/\/mp\.weixin\.qq\.com\/[^"'\s]{1,500})["']/u;

/** A saved page of a WeChat account: its name, the author, and the day and address that stand in a script. */
export function readWeChat(root: Document, source: string): Partial<Draft> {
  if (!source.includes('js_content') || !elementsOf(root, ({ attribs }) => attribs['id'] === 'js_content')[0])
    return {};
  const hints: Partial<Draft> = {};
  for (const [field, id] of Object.entries(IDS) as [keyof typeof IDS, string][]) {
    const node = elementsOf(root, ({ attribs }) => attribs['id'] === id)[0];
    const words = node ? DomUtils.textContent(node).replace(/\s+/gu, ' ').trim() : '';
    if (words) hints[field] = words;
  }
  const [meta] = elementsOf(root, ({ attribs }) => attribs['id'] === 'meta_content');
  const byline = hints.byline ?? (meta ? namedIn(meta) : '');
  if (byline && byline !== hints.publication) hints.byline = byline;
  const stamp = meta ? STAMP.exec(DomUtils.textContent(meta))?.[0] : undefined;
  const time = TIME.exec(source)?.[1];
  if (stamp) hints.publishedAt = stamp;
  else if (time) hints.publishedAt = time.includes('-') ? time : dayInBeijing(Number(time));
  const link = LINK.exec(source)?.[1];
  if (link) hints.url = link.replace(/\\x26(?:amp;)?|&amp;/gu, '&');
  return hints;
}

/** The author of a page that marks him by his place alone: 原创⏎张三 李四⏎清水组工. */
function namedIn(meta: Element): string {
  const [first] = elementsOf(
    meta,
    (element) => !element.attribs['id'] && hasClass(element, ['rich_media_meta_text']),
  );
  return first ? DomUtils.textContent(first).replace(/\s+/gu, ' ').trim() : '';
}

/** What a reader sees between title and body, each on a line, so that no two are read as one. A day of a script is not seen. */
export function credits(
  { byline = '', publication = '', publishedAt = '' }: Partial<Draft>,
  lines: string[],
): string[] {
  if (publication === '') return [];
  const seen = lines.some((line) => line.includes(publishedAt));
  return [byline, publication, seen ? publishedAt : ''].filter((line) => line !== '');
}

/** Seconds since 1970 → the day in China, where the page was published. */
const dayInBeijing = (seconds: number): string =>
  new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);
