import type { Article, Attribute } from '#graph';
import { NEWS, headTitle, isOfficialTitle, ownTitle } from '../../own-title.ts';
import type { Naming } from '../naming.ts';
import { nameAttributes } from '../name/document.ts';
import { documentNumber } from '../name/document-number.ts';

/** 各省、自治区、直辖市教育厅：as the first line; 现将有关事项通告如下 near the head. */
const ADDRESSED = /^[\s\u3000]*(?:各|有关)[^。！？\n]{2,200}[：:][\s\u3000]*\n/u;
const ANNOUNCED = /现[^。；\n]{2,80}(?:通知|通告|公告)如下[：:。]/u;
const HEAD = 600;

/** An official document by its title, its number, or how it begins. */
export const isOfficial = ({
  title,
  number,
  addressees,
  text,
}: Pick<Article, 'title' | 'number' | 'addressees' | 'text'>): boolean =>
  isOfficialTitle(headTitle({ title, text })) ||
  (!NEWS.test(title) &&
    (number !== undefined ||
      addressees !== undefined ||
      ADDRESSED.test(text.slice(0, HEAD)) ||
      ANNOUNCED.test(text.slice(0, HEAD))));

/** The text itself: 《title》 for an official document, the plain title for an article. */
export function ownDocument(article: Article): Naming {
  const title = ownTitle(article);
  // 甲政函〔2031〕5号: a letter without a title is called by its number.
  const isNumber = title === article.number && title.includes('〔');
  const name = isOfficial(article) && !isNumber && !title.startsWith('《') ? `《${title}》` : title;
  const attributes: Record<string, Attribute> = { ...nameAttributes(title) };
  const facts = {
    title: article.title.trim(),
    number: article.number ? (documentNumber(article.number) ?? article.number) : undefined,
    addressees: article.addressees,
    attachments: article.attachments?.join('；'),
    date: article.date,
    publishedAt: article.publishedAt,
    byline: article.byline,
    publication: article.publication,
    issue: article.issue,
    url: article.url,
  };
  for (const [key, value] of Object.entries(facts)) if (value) attributes[key] = value;
  return { type: 'Document', name: name || article.source.path, attributes, reason: 'the text itself' };
}
