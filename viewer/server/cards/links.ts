import type { LinkType, Row } from '#graph';
import type { LinkGroup, Links } from '../../data/api.ts';
import type { LinksAsk } from '../../data/client.ts';
import { ask, type AskOptions } from '../ask.ts';
import type { Context } from '../context.ts';
import { number, text } from './cell.ts';
import { edgeOf, otherOf } from './drawn.ts';

/** Links of an entity that are asked for at once. */
const LINKS = 1_000;
export const LINKS_PER_PAGE = 50;

type Counted = Pick<LinkGroup, 'type' | 'direction' | 'total'>;

/** Links by type and direction, the strongest of each group with it. */
export async function linksOf(context: Context, id: string, options: AskOptions): Promise<LinkGroup[]> {
  const groups = await groupsOf(context, id, options);
  const all = groups.reduce((sum, { total }) => sum + total, 0);
  // A hub's thousands of co-occurrences must not crowd out its few others: then each group is asked for by itself.
  const rows = all <= LINKS ? await ask(context.store, 'links-of', { id, limit: LINKS }, options) : null;
  return Promise.all(
    groups.map(async (group): Promise<LinkGroup> => {
      const own = rows
        ? rows.filter((link) => link['type'] === group.type && link['direction'] === group.direction)
        : await partOf(context, id, groups, { ...group, skip: 0 }, options);
      return { ...group, items: own.slice(0, LINKS_PER_PAGE).map(itemOf) };
    }),
  );
}

/** More links of one group; of both directions together the strongest first, whichever way they were written. */
export async function moreLinks(
  context: Context,
  { id, type, direction, skip }: LinksAsk,
  options: AskOptions = {},
): Promise<Links> {
  const groups = await groupsOf(context, id, options);
  const total = groups
    .filter((group) => group.type === type && (direction === 'both' || group.direction === direction))
    .reduce((sum, group) => sum + group.total, 0);
  if (direction !== 'both') {
    const rows = await partOf(context, id, groups, { type, direction, skip }, options);
    return { items: rows.map(itemOf), total };
  }
  const items = await context.once(`links ${type} ${id}`, async () => {
    const rows = await ask(context.store, 'links-of', { id, types: [type], limit: total });
    return rows.map(itemOf).toSorted(byStrength);
  });
  return { items: items.slice(skip, skip + LINKS_PER_PAGE), total };
}

/** The order of `links-of` within a group. */
function byStrength(
  { edge: a }: LinkGroup['items'][number],
  { edge: b }: LinkGroup['items'][number],
): number {
  return b.documents - a.documents || (b.npmi ?? 0) - (a.npmi ?? 0) || (a.id < b.id ? -1 : 1);
}

async function groupsOf({ store }: Context, id: string, options: AskOptions): Promise<Counted[]> {
  const rows = await ask(store, 'link-groups', { id }, options);
  return rows.map((row) => ({
    type: text(row, 'type') as LinkType,
    direction: row['direction'] === 'in' ? 'in' : 'out',
    total: number(row, 'total'),
  }));
}

/** One page of a group. `links-of` gives a type's outgoing links first. */
function partOf(
  { store }: Context,
  id: string,
  groups: readonly Counted[],
  { type, direction, skip }: Pick<Counted, 'type' | 'direction'> & { skip: number },
  options: AskOptions,
): Promise<Row[]> {
  const sizeOf = (way: Counted['direction']): number =>
    groups.find((group) => group.type === type && group.direction === way)?.total ?? 0;
  const limit = Math.min(LINKS_PER_PAGE, sizeOf(direction) - skip);
  if (limit <= 0) return Promise.resolve([]);
  const before = direction === 'in' ? sizeOf('out') : 0;
  return ask(store, 'links-of', { id, types: [type], skip: before + skip, limit }, options);
}

const itemOf = (row: Row): LinkGroup['items'][number] => ({ edge: edgeOf(row), other: otherOf(row) });
