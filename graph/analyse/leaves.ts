import type { UndirectedGraph } from 'graphology';
import type { GraphEntity } from '../model/graph.ts';
import { GOLDEN, radiusOf, type Disc } from './disc.ts';

/** Who is linked to one other only, and so stands beside it wherever that is. */
export interface Leaf {
  entity: GraphEntity;
  /** Id of the one it is linked to. */
  on: string;
}

/** Seeds of a sunflower, as a share of the square of a seed's radius: fewer would overlap. */
const DENSITY = 1.6;

/** Some connected entities without those that hang on another, and these. A pair or a star has only a core. */
export function pluck(
  members: readonly GraphEntity[],
  net: UndirectedGraph,
): { core: readonly GraphEntity[]; leaves: Leaf[] } {
  const core = members.filter(({ id }) => net.degree(id) > 1);
  if (core.length < 3) return { core: members, leaves: [] };
  const leaves = members.flatMap((entity) =>
    net.degree(entity.id) > 1 ? [] : [{ entity, on: net.neighbors(entity.id)[0]! }],
  );
  return { core, leaves };
}

/** How far from the centre of each entity its leaves will reach. */
export function reaches(core: readonly GraphEntity[], leaves: readonly Leaf[]): number[] {
  const seeds = new Map<string, number>();
  for (const { entity, on } of leaves) seeds.set(on, (seeds.get(on) ?? 0) + radiusOf(entity) ** 2);
  return core.map((entity) => Math.sqrt(radiusOf(entity) ** 2 + DENSITY * (seeds.get(entity.id) ?? 0)));
}

/** Leaves like the seeds of a sunflower around the one they hang on, the first of them away from the middle of the map. */
export function hang(leaves: readonly Leaf[], placed: ReadonlyMap<string, Disc>): Disc[] {
  const hanging = new Map<string, number>();
  return leaves.map(({ entity, on }) => {
    const seed = hanging.get(on) ?? 0;
    hanging.set(on, seed + 1);
    const { x, y, radius } = placed.get(on)!;
    const own = radiusOf(entity);
    const angle = Math.atan2(y, x) + seed * GOLDEN;
    const away = Math.sqrt((radius + own + 2) ** 2 + DENSITY * seed * own * own);
    return { x: x + away * Math.cos(angle), y: y + away * Math.sin(angle), radius: own };
  });
}
