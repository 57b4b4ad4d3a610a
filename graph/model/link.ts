import type { LinkType } from '../schema/link-types.ts';
import type { Attribute } from './entity.ts';
import type { Evidence } from './evidence.ts';

/** A typed, directed relation between two entities as one article says it. No sentence, no link. */
export interface Link {
  type: LinkType;
  /** Entity ids. */
  source: string;
  target: string;
  /** The best of its evidence, 0–1. */
  confidence: number;
  /** At least one. */
  evidence: Evidence[];
  /** post of HOLDS, ordinal of HAS_COMPONENT, quote of QUOTES … */
  attributes?: Record<string, Attribute>;
}
