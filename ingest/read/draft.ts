import type { Article } from '#graph';

/** What a reader of one file kind finds: the text and what the file itself says of it. */
export type Draft = Pick<Article, 'title' | 'text' | 'removed'> &
  Partial<Pick<Article, 'number' | 'date' | 'publishedAt' | 'byline' | 'publication' | 'issue' | 'url'>>;
