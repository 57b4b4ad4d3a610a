import type { Found } from '#graph';
import { COMMITTEES } from '../../committee-words.ts';
import type { View } from '../recogniser.ts';
import { standing } from '../standing.ts';

/** What a short form may stand behind: a mark, or a word of grammar. 市革委会 and 校管委会 are told by what they are of. */
const ALONE = /(?:^|[^\u4e00-\u9fff]|[由向经对给和与在以是让请为到从把被及的])$/u;

/** 军管会, in a text that names 清河县军事管制委员会 before. */
export function shortCommittees(view: View, organs: readonly Found[]): Found[] {
  const { words, hitsOf } = view;
  const first = new Map<string, number>();
  for (const { start, end } of [...organs, ...hitsOf.Institution])
    for (const [short, whole] of Object.entries(COMMITTEES))
      if (words.startsWith(whole, end - whole.length) && end - whole.length > start)
        first.set(short, Math.min(first.get(short) ?? end, end));
  return standing(view, new Set(first.keys()))
    .filter(
      ({ start, end }) =>
        start >= (first.get(words.slice(start, end)) ?? 0) &&
        ALONE.test(words.slice(Math.max(0, start - 1), start)),
    )
    .map(({ start, end }): Found => ({ start, end, type: 'Institution', rule: 'committee-short' }));
}
