import type { Draft } from '../draft.ts';
import { elementsOf, type Document } from './page-tree.ts';

type Field = 'title' | 'byline' | 'publication' | 'publishedAt' | 'url';

/** `<meta>` names that say what we keep, best first. */
const META: Record<Field, string[]> = {
  title: ['articletitle', 'og:title', 'twitter:title'],
  byline: ['author', 'og:article:author', 'article:author'],
  publication: ['contentsource', 'source'],
  publishedAt: [
    'firstpublishedtime',
    'pubdate',
    'publishdate',
    'article:published_time',
    'og:release_date',
    'og:time',
  ],
  url: ['og:url', 'url'],
};

/** What the page's head says of the text. */
export function readMetadata(root: Document): Partial<Draft> {
  const values = new Map<string, string>();
  for (const { name: tag, attribs } of elementsOf(root, ({ name }) => name === 'meta' || name === 'link')) {
    const name = tag === 'link' ? attribs['rel'] : (attribs['name'] ?? attribs['property']);
    const content = (tag === 'link' ? attribs['href'] : attribs['content'])?.replace(/\s+/gu, ' ').trim();
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  const hints: Partial<Draft> = {};
  for (const field of Object.keys(META) as Field[]) {
    const value = META[field].map((name) => values.get(name)).find(Boolean);
    if (value) hints[field] = value;
  }
  const url = [values.get('canonical'), hints.url].find(
    (address) => address && /^https?:\/\//u.test(address),
  );
  delete hints.url;
  return { ...hints, ...(url ? { url } : {}) };
}
