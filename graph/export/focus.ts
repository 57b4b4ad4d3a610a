import type { PolicyGraph } from '../model/graph.ts';

/**
 * The part of a graph within `depth` links of one entity, whatever their direction, with the sentences that mention
 * what is left and the texts they stand in, whole. Throws when there is no such entity.
 */
export function focus(graph: PolicyGraph, id: string, depth = 1): PolicyGraph {
  if (!graph.entities.some((entity) => entity.id === id))
    throw new Error(`no entity has the id ${id}: look it up with \`wenmai query\` or in the viewer`);
  const near = within(graph, id, depth);
  const links = graph.links.filter(({ source, target }) => near.has(source) && near.has(target));
  const mentions = graph.mentions.filter(({ entity }) => near.has(entity));
  const said = new Set([
    ...mentions.map(({ sentence }) => sentence),
    ...links.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)),
  ]);
  const texts = new Set(graph.sentences.filter(({ id: one }) => said.has(one)).map(({ article }) => article));
  return {
    articles: graph.articles.filter((article) => texts.has(article.id)),
    sections: graph.sections.filter(({ article }) => texts.has(article)),
    sentences: graph.sentences.filter(({ article }) => texts.has(article)),
    mentions,
    entities: graph.entities.filter((entity) => near.has(entity.id)),
    links,
  };
}

function within(graph: PolicyGraph, id: string, depth: number): Set<string> {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of graph.links) {
    for (const [from, to] of [
      [source, target],
      [target, source],
    ] as const) {
      const known = neighbours.get(from);
      if (known) known.push(to);
      else neighbours.set(from, [to]);
    }
  }
  const near = new Set([id]);
  let edge = [id];
  for (let step = 0; step < depth; step += 1) {
    edge = edge.flatMap((one) => neighbours.get(one) ?? []).filter((one) => !near.has(one) && near.add(one));
  }
  return near;
}
