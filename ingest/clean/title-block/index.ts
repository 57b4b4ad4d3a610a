import type { Article } from '#graph';
import { entityId } from '#graph';

export function readTitleBlock(article: Article): Article {
  const title = article.title || article.text.split('\n')[0]!;
  return { ...article, title, entity: entityId('Document', title, article.id.slice(0, 8)) };
}
