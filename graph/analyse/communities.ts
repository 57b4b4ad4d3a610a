import louvainModule from 'graphology-communities-louvain';
import { byCode } from '../build/order.ts';
import type { Measure } from './measure.ts';
import { random } from './random.ts';
import { weighted } from './weighted.ts';

// Its types speak of an ES module, its code is CommonJS: at run time the import is the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

const SEED = 1949;

/** Louvain communities over all links: 0 the largest; of two of one size the one with the smaller first id. */
export const communities: Measure = {
  id: 'communities',
  words: { zh: '社群', en: 'communities' },
  measure(graph) {
    const net = weighted(graph);
    const found = net.size > 0 ? louvain(net, { getEdgeWeight: 'weight', rng: random(SEED) }) : {};
    const members = new Map<number | string, string[]>();
    for (const { id } of graph.entities) {
      // Who is linked to nobody is a community of one.
      const key = net.degree(id) > 0 ? (found[id] ?? id) : id;
      const known = members.get(key);
      if (known) known.push(id);
      else members.set(key, [id]);
    }
    const numbered = [...members.values()].sort((a, b) => b.length - a.length || byCode(a[0]!, b[0]!));
    const community = new Map(numbered.flatMap((ids, number) => ids.map((id) => [id, number] as const)));
    return {
      ...graph,
      entities: graph.entities.map((entity) => ({ ...entity, community: community.get(entity.id) ?? 0 })),
    };
  },
};
