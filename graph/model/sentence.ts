import type { Span } from './span.ts';

/** A sentence; sentences and the gaps between them rejoin to the exact text. */
export interface Sentence extends Span {
  /** `ARTICLE#s0`, `ARTICLE#s1`, … in text order. */
  id: string;
  /** The innermost section it stands in. */
  section: string | null;
}
