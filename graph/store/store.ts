import type { Plain, Reading, Row } from '#graph';

/** Answer to a read-only Cypher query. */
export interface Rows {
  columns: string[];
  rows: Row[];
  /** True when there were more rows than `limit`: never cut in silence. */
  truncated: boolean;
  /** Milliseconds the engine took. */
  time: number;
}

export interface RunOptions {
  /** Milliseconds; default 10,000. The query is stopped and an error says so. */
  timeout?: number;
  /** Rows; default 1,000. */
  limit?: number;
  signal?: AbortSignal;
}

/** What a save or a removal did. */
export interface Change {
  added: number;
  replaced: number;
  removed: number;
  unchanged: number;
  /** Size of the graph now. */
  entities: number;
  links: number;
}

/** Where a graph is kept and asked. What both engines do alike is `storeCases`; a difference is a skip with its reason. */
export interface Store {
  /** `embedded` or `neo4j`. */
  readonly name: string;
  /** Creates constraints and indexes; safe to call again. */
  prepare(): Promise<void>;
  /**
   * Adds readings, by article id: the same reading again changes nothing. The graph becomes
   * `analyse(build(all readings))`, published at once: a reader sees the old graph or the new one.
   */
  save(
    readings: Iterable<Reading> | AsyncIterable<Reading>,
    onProgress?: (done: string) => void,
  ): Promise<Change>;
  /** Takes one text back out by its Document id or article id, with all that only it supported. */
  remove(documentId: string): Promise<Change>;
  /** Every reading the store holds, in article-id order. */
  readings(): AsyncIterable<Reading>;
  /** Read-only Cypher. Parameters are bound; nodes and relationships come back as plain JSON. Throws `QueryError`. */
  run(cypher: string, params?: Record<string, Plain>, options?: RunOptions): Promise<Rows>;
  /** Changes when the graph does; what was computed from an older one is stale. */
  revision(): Promise<string>;
  close(): Promise<void>;
}

/** A store that can make its graph anew. */
export interface RebuiltStore extends Store {
  /** The graph again from the readings, also when none of them changed. */
  rebuild(): Promise<Change>;
}
