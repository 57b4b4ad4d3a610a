import type { Removed } from '#graph';

/** Plain text of a document, one paragraph a line, and what was cut to get it. */
export interface Converted {
  text: string;
  removed: Removed[];
}
