import type { Article, Attribute } from '#graph';
import type { Naming } from './naming.ts';
import { nameAttributes } from './name/document.ts';
import { documentNumber } from './name/document-number.ts';

/** A title that names an official document: it ends in a 文种 or the name of a rule. */
export const isOfficialTitle = (title: string): boolean =>
  /(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|请示|批复|议案|复函|函|纪要|章程|准则|条例|规定|办法|规则|细则|方案|纲要|规划|要点)(?:（[^）]{1,20}）)?$/u.test(
    title.trim(),
  ) && !/^(?:如何|怎样|为什么|论|谈)/u.test(title);

/** The text itself: 《title》 for an official document, the plain title for an article. */
export function ownDocument(article: Article): Naming {
  const title = article.title.trim();
  const official = isOfficialTitle(title) || article.number !== undefined;
  const name = official && !/^《.*》$/u.test(title) ? `《${title}》` : title;
  const attributes: Record<string, Attribute> = { ...nameAttributes(title) };
  const facts = {
    title,
    number: article.number ? (documentNumber(article.number) ?? article.number) : undefined,
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
