import { ENTITY_TYPES, type EntityType } from '#graph';
import type { Hit } from '../lexicon/lexicon.ts';

/** What the lexicon knows of a text, sorted once for all that ask. */
export interface Hits {
  /** Every hit, overlapping ones included, in text order: of two that begin together the longer first. */
  hits: readonly Hit[];
  /** Those that name something of a type. */
  hitsOf: Readonly<Record<EntityType, readonly Hit[]>>;
  /** Places that lie in no longer one: 山西省 without its 山西. */
  places: readonly Hit[];
  /** Every hit by where it ends. */
  hitsByEnd: ReadonlyMap<number, readonly Hit[]>;
}

export function sorted(hits: readonly Hit[]): Hits {
  const hitsOf = Object.fromEntries(ENTITY_TYPES.map((type) => [type, [] as Hit[]])) as Record<
    EntityType,
    Hit[]
  >;
  const hitsByEnd = new Map<number, Hit[]>();
  for (const hit of hits) {
    for (const { type } of hit.entries) if (hitsOf[type].at(-1) !== hit) hitsOf[type].push(hit);
    const known = hitsByEnd.get(hit.end);
    if (known) known.push(hit);
    else hitsByEnd.set(hit.end, [hit]);
  }
  return { hits, hitsOf, places: outermost(hitsOf.Place), hitsByEnd };
}

function outermost(hits: readonly Hit[]): Hit[] {
  let end = 0;
  return hits.filter((hit) => {
    if (hit.end <= end) return false;
    ({ end } = hit);
    return true;
  });
}
