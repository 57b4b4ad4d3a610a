import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import type { GraphEntity } from '../model/graph.ts';
import { hash } from './random.ts';
import { spread, type Disc } from './spread.ts';

// Its types speak of an ES module, its code is CommonJS: at run time the import is the function itself.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** Side of the square one dot takes on the map, in its own units. */
const ROOM = 24;
/** Turn of a sunflower's seeds: points of a spiral that never line up. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Connected entities about their own centre: ForceAtlas2 from seeded beginnings, then discs moved apart. */
export function layOut(members: readonly GraphEntity[], net: UndirectedGraph): Disc[] {
  if (members.length === 1) return [{ x: 0, y: 0, radius: radiusOf(members[0]!) }];
  const island = new UndirectedGraph();
  for (const member of members) island.addNode(member.id, beginning(member, members.length));
  for (const { id } of members)
    net.forEachEdge(id, (_, { weight }, a, b) => {
      if (a === id) island.addEdge(a, b, { weight });
    });
  forceAtlas2.assign(island, {
    iterations: iterationsFor(island.order),
    settings: {
      ...forceAtlas2.inferSettings(island),
      barnesHutOptimize: island.order > 500,
      strongGravityMode: false,
      gravity: 1,
    },
    getEdgeWeight: 'weight',
  });
  const discs = members.map((member) => ({
    x: Number(island.getNodeAttribute(member.id, 'x')),
    y: Number(island.getNodeAttribute(member.id, 'y')),
    radius: radiusOf(member),
  }));
  const scaled = scale(discs);
  spread(scaled);
  return scaled;
}

/** More steps for a small graph, fewer again for a tiny one; a large one begins near its end, its communities apart. */
const iterationsFor = (order: number): number =>
  Math.max(30, Math.min(600, 20 * order, Math.round(400_000 / order)));

/** Room for the dot and its name: what many texts mention is named first, and wants room on a map of few. */
const radiusOf = ({ documents }: GraphEntity): number => 5 + 4 * Math.log2(1 + documents);

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

/** Centred, and as wide as so many dots of their sizes need. */
function scale(discs: readonly Disc[]): Disc[] {
  const n = discs.length;
  const mean = (of: (disc: Disc) => number): number => discs.reduce((sum, disc) => sum + of(disc), 0) / n;
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)];
  const now = Math.sqrt(mean(({ x, y }) => (x - mx) ** 2 + (y - my) ** 2));
  const wanted = Math.sqrt(n * mean(({ radius }) => Math.max(ROOM / 2, radius) ** 2));
  const factor = now > 0 ? wanted / now : 1;
  return discs.map(({ x, y, radius }) => ({ x: (x - mx) * factor, y: (y - my) * factor, radius }));
}
