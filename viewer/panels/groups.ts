import type { LinkGroup } from '../data/api.ts';

/** As it is shown: what was counted has no direction. */
export interface Group extends Omit<LinkGroup, 'direction'> {
  direction: LinkGroup['direction'] | 'both';
}

/** What a sentence says comes before what was counted; both halves of 共现 are one group, strongest first. */
export function merged(groups: readonly LinkGroup[]): Group[] {
  const counted = groups.filter((group) => group.type === 'CO_OCCURS');
  const said = groups.filter((group) => group.type !== 'CO_OCCURS');
  if (counted.length === 0) return said;
  // Each half brings its strongest: only so many are sure to be the strongest of both.
  const sure = Math.min(...counted.filter(unfinished).map(({ items }) => items.length));
  const items = counted
    .flatMap((group) => group.items)
    .toSorted(
      ({ edge: a }, { edge: b }) =>
        b.documents - a.documents || (b.npmi ?? 0) - (a.npmi ?? 0) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, sure);
  const total = counted.reduce((sum, group) => sum + group.total, 0);
  return [...said, { type: 'CO_OCCURS', direction: 'both', total, items }];
}

const unfinished = ({ items, total }: LinkGroup): boolean => items.length < total;
