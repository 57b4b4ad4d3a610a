/**
 * Entities by any of their names, as they are written, said or shortened.
 *
 * Every name is looked at for every question: no index. MiniSearch with tokens of our own (pairs of characters,
 * readings from each syllable on) was tried: the same answers, but at 100,000 names a minute to build, 0.7 GB, and
 * seconds for a question of one letter, against a few milliseconds for reading through them all.
 */
import type { Hit } from '../../data/api.ts';
import { askedOf } from './asked.ts';
import { formsOf, type Form, type Named } from './forms.ts';
import { exactness, EXACTNESS, looseness, LOOSENESS } from './rank.ts';

export interface Names {
  add(entities: readonly Named[]): void;
  /** Best first: by exactness, then what more texts name, then the shorter name. Nothing typed finds nothing. */
  find(query: string, limit: number): Hit[];
}

interface Entry {
  named: Named;
  forms: Form[];
}

/** Characters of a query that are compared; no name is longer. */
const LONGEST = 200;

export function createNames(): Names {
  let entries: Entry[] = [];
  let sorted = true;
  return {
    add(entities) {
      for (const named of entities) entries.push({ named, forms: formsOf(named) });
      sorted = false;
    },
    find(query, limit) {
      const asked = askedOf(query.slice(0, LONGEST));
      if (!asked.whole) return [];
      if (!sorted) [entries, sorted] = [entries.toSorted(byWeight), true];
      const strict = best(entries, limit, EXACTNESS.length, (form) => exactness(form, asked));
      if (strict.length > 0 || asked.said || asked.pairs.length === 0) return strict;
      return best(entries, limit, LOOSENESS.length, (form) => looseness(form, asked));
    },
  };
}

/** Entries come by weight, so that the first of each rank are the best of it. */
function best(
  entries: readonly Entry[],
  limit: number,
  ranks: number,
  measure: (form: Form) => number,
): Hit[] {
  // A name before an alias of the same exactness.
  const found: Hit[][] = Array.from({ length: ranks * 2 }, () => []);
  for (const { named, forms } of entries) {
    let rank = Infinity;
    let by: Form | null = null;
    for (const form of forms) {
      const exact = measure(form);
      const own = exact < 0 ? Infinity : exact * 2 + (form.alias === null ? 0 : 1);
      if (own < rank) [rank, by] = [own, form];
    }
    const list = found[rank];
    if (by && list && list.length < limit) list.push(hitOf(named, by));
  }
  return found.flat().slice(0, limit);
}

const byWeight = ({ named: a }: Entry, { named: b }: Entry): number =>
  b.documents - a.documents || a.name.length - b.name.length || (a.id < b.id ? -1 : 1);

const hitOf = ({ id, type, name, documents }: Named, { alias }: Form): Hit => ({
  id,
  type,
  name,
  alias,
  documents,
});
