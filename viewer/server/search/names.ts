import MiniSearch, { type Query } from 'minisearch';
import type { Hit } from '../../data/api.ts';
import { formsOf, type Form, type Named } from './forms.ts';
import { askedOf, bestMatch, byRank, isInOrder, type Match } from './rank.ts';
import { isLatin, queryTokens, runs, tokensOf } from './tokens.ts';

/** Entities by any of their names, as they are written, said or shortened. */
export interface Names {
  add(entities: readonly Named[]): void;
  /** Best first. Nothing typed finds nothing. */
  find(query: string, limit: number): Hit[];
}

interface Entry {
  named: Named;
  forms: Form[];
}

/** Of the pairs of characters in a query, how many a name must have to be offered when nothing fits better. */
const MOSTLY = 0.6;

export function createNames(): Names {
  const entries: Entry[] = [];
  const index = new MiniSearch<{ id: number; forms: Form[] }>({
    fields: ['forms'],
    extractField: (entry, field) => entry[field as 'id' | 'forms'],
    stringifyField: (value) => value as unknown as string,
    tokenize: (value) =>
      typeof value === 'string' ? [value] : (value as unknown as Form[]).flatMap(tokensOf),
    processTerm: (term) => term,
  });
  const options = {
    tokenize: (term: string) => [term],
    processTerm: (term: string) => term,
    prefix: (term: string) => isLatin(term),
  };

  const entriesFor = (terms: string[], combineWith: 'AND' | 'OR', most = Infinity): Entry[] => {
    if (terms.length === 0) return [];
    const query: Query = { combineWith, queries: [...new Set(terms)] };
    return index
      .search(query, options)
      .slice(0, most)
      .map(({ id }) => entries[id as number])
      .filter((entry) => entry !== undefined);
  };

  /** Loosely: 发改委 in order, then names that have most of the query. */
  const loosely = (whole: string): Entry[] => {
    const characters = [...whole].filter((character) => !isLatin(character));
    if (characters.length < 2) return [];
    const inOrder = entriesFor(characters, 'AND').filter(({ forms }) =>
      forms.some((form) => isInOrder(form.bare, whole)),
    );
    if (inOrder.length > 0) return inOrder;
    const pairs = runs(whole).flatMap(queryTokens);
    const has = ({ bare: name }: Form): boolean =>
      pairs.filter((pair) => name.includes(pair)).length >= Math.max(2, pairs.length * MOSTLY);
    return entriesFor(pairs, 'OR', 500).filter(({ forms }) => forms.some(has));
  };

  return {
    add(entities) {
      for (const named of entities) {
        const forms = formsOf(named);
        index.add({ id: entries.length, forms });
        entries.push({ named, forms });
      }
    },
    find(query, limit) {
      const asked = askedOf(query);
      if (!asked.whole) return [];
      const strict = entriesFor(asked.words.flatMap(queryTokens), 'AND');
      const found = strict.length > 0 ? strict : loosely(asked.whole);
      return found
        .map(({ named, forms }) => bestMatch(named, forms, asked))
        .sort(byRank)
        .slice(0, limit)
        .map(hitOf);
    },
  };
}

const hitOf = ({ named, form }: Match): Hit => ({
  id: named.id,
  type: named.type,
  name: named.name,
  alias: form.alias,
  documents: named.documents,
});
