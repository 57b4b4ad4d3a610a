import { byDate } from './order.ts';
import type { Part } from './part.ts';

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
    return keepers.get(entity) === part ? part : rename(part, entity, `${entity}@${id.slice(0, 8)}`);
  });
}

function rename(part: Part, from: string, to: string): Part {
  const name = (id: string): string => (id === from ? to : id);
  return {
    ...part,
    article: { ...part.article, entity: to },
    mentions: part.mentions.map((mention) => ({ ...mention, entity: name(mention.entity) })),
    entities: part.entities.map((entity) => ({ ...entity, id: name(entity.id) })),
    links: part.links.map((link) => ({ ...link, source: name(link.source), target: name(link.target) })),
  };
}
