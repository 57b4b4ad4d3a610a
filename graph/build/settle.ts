import { byDate } from './order.ts';
import type { Part } from './part.ts';
import { renamed } from './renamed.ts';

/**
 * One Document id, one text. Where two articles claim `document:通知`, the earliest dated (then the smallest
 * article id) keeps it, so that a citation meets it; the others become `document:通知@` + 8 digits of their id
 * everywhere in their own reading.
 */
export function settleDocuments(parts: Part[]): Part[] {
  const keepers = new Map<string, Part>();
  for (const part of parts) {
    const keeper = keepers.get(part.article.entity);
    if (!keeper || byDate(part.article, keeper.article) < 0) keepers.set(part.article.entity, part);
  }
  return parts.map((part) => {
    const { id, entity } = part.article;
    return keepers.get(entity) === part
      ? part
      : renamed(part, new Map([[entity, `${entity}@${id.slice(0, 8)}`]]));
  });
}
