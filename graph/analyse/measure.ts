import type { PolicyGraph } from '../model/graph.ts';
import type { Words } from '../model/query.ts';

/** One measure of the whole graph: pure, seeded, each building on those before it in `MEASURES`. */
export interface Measure {
  id: string;
  words: Words;
  /** A new graph with the measure filled in; the given one is left as it was. */
  measure(graph: PolicyGraph): PolicyGraph;
}
