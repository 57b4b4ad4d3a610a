import type { GraphEntity } from '../model/graph.ts';

/** A dot on the map; moved in place. */
export interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** Side of the square one dot takes on the map, in its own units. */
export const ROOM = 24;

/** Turn of a sunflower's seeds: points of a spiral that never line up. */
export const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Room for the dot and its name: what many texts mention is named first, and wants room on a map of few. */
export const radiusOf = ({ documents }: GraphEntity): number => 5 + 4 * Math.log2(1 + documents);
