import type { Part } from './part.ts';

/** A part in which entities go by other ids; what then says something of itself is left out. */
export function renamed(part: Part, names: ReadonlyMap<string, string>): Part {
  if (!part.entities.some(({ id }) => names.has(id)) && !names.has(part.article.entity)) return part;
  const name = (id: string): string => names.get(id) ?? id;
  const linked = (links: Part['links']): Part['links'] =>
    links
      .map((link) => ({ ...link, source: name(link.source), target: name(link.target) }))
      .filter(({ source, target }) => source !== target);
  return {
    ...part,
    article: { ...part.article, entity: name(part.article.entity) },
    mentions: part.mentions.map((mention) => ({ ...mention, entity: name(mention.entity) })),
    entities: part.entities.map((entity) => ({ ...entity, id: name(entity.id) })),
    links: linked(part.links),
    hierarchy: linked(part.hierarchy),
  };
}
