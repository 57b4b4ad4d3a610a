import { DomUtils } from 'htmlparser2';
import type { Draft } from '../draft.ts';
import { elementsOf, type Document } from './page-tree.ts';

/** Where a page of WeChat says what its head does not. */
const IDS = { title: 'activity-name', publication: 'js_name', byline: 'js_author_name' } as const;

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
  const time = TIME.exec(source)?.[1];
  if (time) hints.publishedAt = time.includes('-') ? time : dayInBeijing(Number(time));
  const link = LINK.exec(source)?.[1];
  if (link) hints.url = link.replace(/\\x26(?:amp;)?|&amp;/gu, '&');
  return hints;
}

/** Seconds since 1970 → the day in China, where the page was published. */
const dayInBeijing = (seconds: number): string =>
  new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);
