import type { PolicyGraph } from '../model/graph.ts';
import type { Words } from '../model/query.ts';

/** One way to write a graph to a file. */
export interface Format {
  /** What `wenmai export` is told: `json`, `gexf`. */
  id: string;
  words: Words;
  extension: string;
  mime: string;
  /** Pure: the same graph gives the same bytes. */
  write(graph: PolicyGraph): string;
}
