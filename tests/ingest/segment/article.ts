import type { Article } from '#graph';

/** An article of nothing but text. */
export const articleOf = (text: string, title = ''): Article => ({
  id: 'a',
  entity: 'document:a',
  title,
  source: { path: 'a.txt', sha256: '', charset: 'utf-8' },
  text,
  removed: [],
  repaired: [],
});
