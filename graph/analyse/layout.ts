import forceAtlas2Module from 'graphology-layout-forceatlas2';
import type { GraphEntity } from '../model/graph.ts';
import type { Measure } from './measure.ts';
import { hash } from './random.ts';
import { spread, type Disc } from './spread.ts';
import { weighted } from './weighted.ts';

// Its types speak of an ES module, its code is CommonJS: at run time the import is the function itself.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** Side of the square one node takes on the map, in its own units. */
const ROOM = 12;
/** Turn of a sunflower's seeds: points of a spiral that never line up. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Where each entity stands: ForceAtlas2 from seeded beginnings, then discs moved apart. Who is linked to nobody
 * stands around the others. Two decimals, so that exports are the same bytes everywhere.
 */
export const layout: Measure = {
  id: 'layout',
  words: { zh: '布局', en: 'layout' },
  measure(graph) {
    const net = weighted(graph);
    const linked = graph.entities.filter(({ id }) => net.degree(id) > 0);
    const alone = graph.entities.filter(({ id }) => net.degree(id) === 0);
    for (const { id } of alone) net.dropNode(id);
    for (const entity of linked) net.mergeNodeAttributes(entity.id, beginning(entity, linked.length));
    if (net.order > 0) {
      const settings = {
        ...forceAtlas2.inferSettings(net),
        barnesHutOptimize: net.order > 500,
        gravity: 1,
        strongGravityMode: false,
      };
      forceAtlas2.assign(net, { iterations: iterationsFor(net.order), settings, getEdgeWeight: 'weight' });
    }
    const discs = scale(
      linked.map((entity) => ({
        x: Number(net.getNodeAttribute(entity.id, 'x')),
        y: Number(net.getNodeAttribute(entity.id, 'y')),
        radius: radiusOf(entity),
      })),
    );
    spread(discs);
    const places = new Map(linked.map(({ id }, index) => [id, discs[index]!]));
    const edge = Math.max(0, ...discs.map(({ x, y }) => Math.hypot(x, y))) + ROOM;
    alone.forEach((entity, index) => places.set(entity.id, { ...around(edge, index), radius: 0 }));
    return {
      ...graph,
      entities: graph.entities.map((entity) => {
        const { x, y } = places.get(entity.id) ?? { x: 0, y: 0 };
        return { ...entity, x: round(x), y: round(y) };
      }),
    };
  },
};

/** More steps for a small graph; a large one begins near its end, its communities already apart. */
const iterationsFor = (order: number): number => Math.max(40, Math.min(600, Math.round(600_000 / order)));

/** Room for the dot and part of its name: those in many texts are drawn larger. */
const radiusOf = ({ documents }: GraphEntity): number => 3 + Math.min(7, Math.sqrt(documents));

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

/** Centred, and as wide as so many nodes need. */
function scale(discs: Disc[]): Disc[] {
  const n = discs.length || 1;
  const [mx, my] = [
    discs.reduce((sum, { x }) => sum + x, 0) / n,
    discs.reduce((sum, { y }) => sum + y, 0) / n,
  ];
  const spreadNow = Math.sqrt(discs.reduce((sum, { x, y }) => sum + (x - mx) ** 2 + (y - my) ** 2, 0) / n);
  const factor = spreadNow > 0 ? (ROOM * Math.sqrt(n)) / 2 / spreadNow : 1;
  return discs.map(({ x, y, radius }) => ({ x: (x - mx) * factor, y: (y - my) * factor, radius }));
}

/** The next place outside a disc of radius `edge`, seeds of a sunflower going on outwards. */
function around(edge: number, index: number): { x: number; y: number } {
  const far = Math.sqrt(edge ** 2 + (index * ROOM ** 2) / Math.PI);
  return { x: far * Math.cos(index * GOLDEN), y: far * Math.sin(index * GOLDEN) };
}

/** Two decimals, and never −0. */
const round = (value: number): number => Math.round(value * 100) / 100 || 0;
