import type { Measure } from './measure.ts';

/** How many other entities an entity is linked to, whatever the type and direction. */
export const degree: Measure = {
  id: 'degree',
  words: { zh: '度', en: 'degree' },
  measure(graph) {
    const neighbours = new Map(graph.entities.map(({ id }) => [id, new Set<string>()]));
    for (const { source, target } of graph.links) {
      if (source === target) continue;
      neighbours.get(source)?.add(target);
      neighbours.get(target)?.add(source);
    }
    return {
      ...graph,
      entities: graph.entities.map((entity) => ({ ...entity, degree: neighbours.get(entity.id)?.size ?? 0 })),
    };
  },
};
