import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import type { GraphEntity } from '../model/graph.ts';
import { GOLDEN, radiusOf, ROOM, type Disc } from './disc.ts';
import { hang, pluck, reaches } from './leaves.ts';
import { hash } from './random.ts';
import { spread } from './spread.ts';

// Its types speak of an ES module, its code is CommonJS: at run time the import is the function itself.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** Rounds in which hubs make room for their leaves; the rest is done when all stand there. */
const MAKING_ROOM = 30;

/**
 * Connected entities about their own centre: ForceAtlas2 from seeded beginnings for those with several links, beside
 * them those with one (often half of all, and no force would put them elsewhere), then discs moved apart.
 */
export function layOut(members: readonly GraphEntity[], net: UndirectedGraph): Disc[] {
  if (members.length === 1) return [{ x: 0, y: 0, radius: radiusOf(members[0]!) }];
  const { core, leaves } = pluck(members, net);
  const discs = scale(draw(core, net), members);
  if (leaves.length > 0) {
    const wide = discs.map((disc) => disc.radius);
    reaches(core, leaves).forEach((reach, at) => (discs[at]!.radius = reach));
    spread(discs, MAKING_ROOM);
    wide.forEach((radius, at) => (discs[at]!.radius = radius));
  }
  const placed = new Map(core.map(({ id }, at) => [id, discs[at]!]));
  hang(leaves, placed).forEach((disc, at) => placed.set(leaves[at]!.entity.id, disc));
  const all = members.map(({ id }) => placed.get(id)!);
  spread(all);
  return all;
}

/** Places by ForceAtlas2, in units of its own. */
function draw(core: readonly GraphEntity[], net: UndirectedGraph): Disc[] {
  const island = new UndirectedGraph();
  for (const entity of core) island.addNode(entity.id, beginning(entity, core.length));
  for (const { id } of core)
    net.forEachEdge(id, (_, { weight }, a, b) => {
      if (a === id && island.hasNode(b)) island.addEdge(a, b, { weight });
    });
  forceAtlas2.assign(island, {
    iterations: iterationsFor(island.order),
    settings: {
      ...forceAtlas2.inferSettings(island),
      barnesHutOptimize: island.order > 500,
      // What is far away may be taken together sooner than by default: the same picture in half the time.
      barnesHutTheta: 1.2,
      strongGravityMode: false,
      gravity: 1,
    },
    getEdgeWeight: 'weight',
  });
  return core.map((entity) => {
    const { x, y } = island.getNodeAttributes(entity.id);
    return { x: Number(x), y: Number(y), radius: radiusOf(entity) };
  });
}

/** More steps for a small graph, fewer again for a tiny one; a large one begins near its end, its communities apart. */
const iterationsFor = (order: number): number =>
  Math.max(30, Math.min(600, 20 * order, Math.round(150_000 / order)));

/** Communities on a sunflower, the largest in its middle; members around theirs by the hash of their id. */
function beginning({ id, community }: GraphEntity, order: number): { x: number; y: number } {
  const seed = hash(id);
  const far = ROOM * Math.sqrt(order);
  const ring = far * Math.sqrt(community / (community + 8));
  const turn = ((seed & 0xffff) / 0x10000) * 2 * Math.PI;
  const off = far * 0.2 * Math.sqrt((seed >>> 16) / 0x10000);
  return {
    x: ring * Math.cos(community * GOLDEN) + off * Math.cos(turn),
    y: ring * Math.sin(community * GOLDEN) + off * Math.sin(turn),
  };
}

/** Centred, and as wide as so many dots of their sizes need: all that will stand there. */
function scale(discs: readonly Disc[], all: readonly GraphEntity[]): Disc[] {
  const n = discs.length;
  const mean = (of: (disc: Disc) => number): number => discs.reduce((sum, disc) => sum + of(disc), 0) / n;
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)];
  const now = Math.sqrt(mean(({ x, y }) => (x - mx) ** 2 + (y - my) ** 2));
  const wanted = Math.sqrt(all.reduce((sum, one) => sum + Math.max(ROOM / 2, radiusOf(one)) ** 2, 0));
  const factor = now > 0 ? wanted / now : 1;
  return discs.map(({ x, y, radius }) => ({ x: (x - mx) * factor, y: (y - my) * factor, radius }));
}
