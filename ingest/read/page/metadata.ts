import type { Draft } from '../draft.ts';
import type { PageDocument } from './page-node.ts';

type Field = 'title' | 'byline' | 'publication' | 'publishedAt' | 'url' | 'number' | 'date';

/** `<meta>` names that say what we keep, best first. */
const META: Record<Field, string[]> = {
  title: ['ArticleTitle', 'og:title', 'twitter:title'],
  byline: ['Author', 'og:article:author', 'article:author'],
  publication: ['ContentSource', 'source'],
  publishedAt: [
    'firstpublishedtime',
    'PubDate',
    'publishdate',
    'article:published_time',
    'og:release_date',
    'og:time',
  ],
  url: ['og:url', 'Url'],
  number: [],
  date: [],
};

/** What the page's head says of the text. */
export function readMetadata(document: PageDocument): Partial<Draft> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = meta.getAttribute('content')?.replace(/\s+/gu, ' ').trim();
    if (name && content && !values.has(name)) values.set(name, content);
  }
  const hints: Partial<Draft> = {};
  for (const field of Object.keys(META) as Field[]) {
    const value = META[field].map((name) => values.get(name.toLowerCase())).find(Boolean);
    if (value) hints[field] = value;
  }
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (canonical && /^https?:/u.test(canonical)) hints.url = canonical;
  if (hints.url && !/^https?:/u.test(hints.url)) delete hints.url;
  if (hints.publishedAt) {
    const date = /(\d{4})[-/年.]?(\d{2})[-/月.]?(\d{2})/u.exec(hints.publishedAt);
    if (date) hints.publishedAt = `${date[1]}-${date[2]}-${date[3]}`;
    else delete hints.publishedAt;
  }
  return hints;
}
