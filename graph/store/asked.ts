import type { Plain, Row } from '#graph';

/** What the store asks its reader process, and what it is told. */
export interface Ask {
  id: number;
  /** The published graph file to answer from; another than last time is opened first. */
  file: string;
  cypher: string;
  params: Record<string, Plain>;
  /** Rows to give back. */
  limit: number;
  /** Bytes the process may grow by while it answers. */
  memory: number;
}

export type Told =
  | { id: number; kind: 'rows'; columns: string[]; rows: Row[]; truncated: boolean; time: number }
  /** `open`: the file does not open; `query`: the engine refuses the question; `memory`: it took too much. */
  | { id: number; kind: 'open' | 'query' | 'memory'; message: string };
