/**
 * Entities by any of their names, as they are written, said or shortened.
 *
 * MiniSearch with tokens of our own (pairs of characters, readings from each syllable on) was tried first: the same
 * answers, but at 100,000 names a minute to build, 0.7 GB, and seconds for a question of one letter.
 */
import type { Hit } from '../../data/api.ts';
import { askedOf } from './asked.ts';
import { formsOf, type Form, type Named } from './forms.ts';
import { exactness, looseness } from './rank.ts';
import { createShelf, type Placed, type Shelf } from './shelf.ts';

export interface Names {
  add(entities: readonly Named[]): void;
  /** Best first: by exactness, then what more texts name, then the shorter name. Nothing typed finds nothing. */
  find(query: string, limit: number): Hit[];
}

/** Characters of a query that are compared; no name is longer. */
const LONGEST = 200;

export function createNames(): Names {
  const all: Placed[] = [];
  let shelf: Shelf | null = null;
  return {
    add(entities) {
      for (const named of entities) for (const form of formsOf(named)) all.push({ named, form });
      shelf = null;
    },
    find(query, limit) {
      const asked = askedOf(query.slice(0, LONGEST));
      if (!asked.whole) return [];
      shelf ??= createShelf(all.toSorted(byWeight));
      const strict = best(shelf.near(asked), limit, (form) => exactness(form, asked));
      if (strict.length > 0 || asked.said || asked.pairs.length === 0) return strict;
      return best(shelf.far(asked), limit, (form) => looseness(form, asked));
    },
  };
}

/** Each entity once, by the best of its names; of two ranked alike the heavier, which comes first. */
function best(placed: readonly Placed[], limit: number, measure: (form: Form) => number): Hit[] {
  const found = new Map<string, { rank: number; order: number; hit: Hit }>();
  for (const [order, { named, form }] of placed.entries()) {
    const exact = measure(form);
    if (exact < 0) continue;
    // A name before an alias of the same exactness.
    const rank = exact * 2 + (form.alias === null ? 0 : 1);
    const known = found.get(named.id);
    if (!known || rank < known.rank) found.set(named.id, { rank, order, hit: hitOf(named, form) });
  }
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

const byWeight = ({ named: a }: Placed, { named: b }: Placed): number =>
  b.documents - a.documents || a.name.length - b.name.length || (a.id < b.id ? -1 : 1);

const hitOf = ({ id, type, name, documents }: Named, { alias }: Form): Hit => ({
  id,
  type,
  name,
  alias,
  documents,
});
