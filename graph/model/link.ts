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

const BETWEEN = '；';

/**
 * What several say of one link: an attribute keeps the value of the first that has it, and `post` the posts of all, as one may
 * hold several of an organ, and one after the other: 副书记；书记.
 */
export function mergeAttributes(all: readonly Link['attributes'][]): Record<string, Attribute> {
  const merged: Record<string, Attribute> = Object.assign({}, ...all.toReversed());
  const posts = all.flatMap((one) => String(one?.['post'] ?? '').split(BETWEEN)).filter(Boolean);
  return posts.length > 0 ? { ...merged, post: [...new Set(posts)].join(BETWEEN) } : merged;
}
