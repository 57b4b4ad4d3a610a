import { components } from './components.ts';
import { layOut } from './island.ts';
import type { Measure } from './measure.ts';
import { pack } from './pack.ts';
import { weighted } from './weighted.ts';

/**
 * Where each entity stands. What is connected is laid out together; the largest part stands in the middle, the others
 * and those linked to nobody in rings around it. Two decimals, so that exports are the same bytes everywhere.
 */
export const layout: Measure = {
  id: 'layout',
  words: { zh: '布局', en: 'layout' },
  measure(graph) {
    const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
    const net = weighted(graph);
    const islands = components(net).map((ids) => {
      const members = ids.map((id) => entities.get(id)!);
      const discs = layOut(members, net);
      const radius = Math.max(...discs.map(({ x, y, radius: own }) => Math.hypot(x, y) + own));
      return { members, discs, radius };
    });
    const inOrder = islands.sort((a, b) => b.radius - a.radius || b.members.length - a.members.length);
    const centres = pack(inOrder);
    const places = new Map(
      inOrder.flatMap(({ members, discs }, order) =>
        members.map(({ id }, at) => {
          const [disc, centre] = [discs[at]!, centres[order]!];
          return [id, { x: round(disc.x + centre.x), y: round(disc.y + centre.y) }] as const;
        }),
      ),
    );
    return {
      ...graph,
      entities: graph.entities.map((entity) => ({ ...entity, ...places.get(entity.id) })),
    };
  },
};

/** Two decimals, and never −0. */
const round = (value: number): number => Math.round(value * 100) / 100 || 0;
