import { ENTITY_TYPES, type EntityType, type Found, slice } from '#graph';
import type { Text } from '../../text.ts';

/** What a text calls things of each type, in the order it first says so, and how often. */
export type Surfaces = Readonly<Record<EntityType, ReadonlyMap<string, number>>>;

/** Counts the words of the spans found in a text. */
export function surfacesOf({ article }: Text, found: readonly Found[]): Surfaces {
  const surfaces = Object.fromEntries(
    ENTITY_TYPES.map((type) => [type, new Map<string, number>()]),
  ) as Record<EntityType, Map<string, number>>;
  for (const one of found) {
    const words = slice(article.text, one);
    const counts = surfaces[one.type];
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return surfaces;
}
