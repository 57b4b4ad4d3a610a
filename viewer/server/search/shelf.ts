import { isLatin, type Asked } from './asked.ts';
import type { Form, Named } from './forms.ts';
import { createPool } from './pool.ts';

/** One name of one entity. */
export interface Placed {
  named: Named;
  form: Form;
}

/** All names by weight, and which of them a query may mean: few enough to compare one by one. */
export interface Shelf {
  /** Names that may be exactly or partly what was asked, heaviest first. */
  near(asked: Asked): Placed[];
  /** Names that have the first character, or several pairs of characters, of what was asked. */
  far(asked: Asked): Placed[];
}

/** A query of one letter is in most names: so many of the heaviest are compared, and those that are it exactly. */
const MOST = 10_000;
/** Pairs of a long query that are counted. */
const PAIRS = 24;

export function createShelf(placed: readonly Placed[]): Shelf {
  const bare = createPool(placed.map(({ form }) => form.bare));
  const letters = createPool(placed.map(({ form }) => form.letters));
  const initials = createPool(placed.map(({ form }) => form.initials));
  const at = (numbers: Iterable<number>): Placed[] =>
    [...new Set(numbers)]
      .sort((a, b) => a - b)
      .map((number) => placed[number])
      .filter((each) => each !== undefined);

  return {
    near({ whole, parts, said }) {
      const exact = [
        ...bare.being(whole),
        ...(said ? [...letters.being(said), ...initials.being(said)] : []),
      ];
      // Every part must be found: the longest is in the fewest names.
      const part = parts.toSorted((a, b) => b.length - a.length)[0] ?? whole;
      const written = bare.holding(part, MOST);
      if (!isLatin(part)) return at([...exact, ...written]);
      const spelled = part.length > 1 ? letters.holding(part, MOST) : [];
      return at([...exact, ...written, ...initials.holding(part, MOST), ...spelled]);
    },
    far({ whole, pairs }) {
      const counts = new Map<number, number>();
      for (const pair of pairs.slice(0, PAIRS))
        for (const number of bare.holding(pair, MOST)) counts.set(number, (counts.get(number) ?? 0) + 1);
      const several = [...counts].filter(([, count]) => count > 1).map(([number]) => number);
      return at([...several, ...bare.holding([...whole][0] ?? '', MOST)]);
    },
  };
}
