import type { Attribute, LinkType, Plain } from '#graph';
import type { EntityCard, LinkGroup, Passages } from '../../data/api.ts';
import { ask, type AskOptions } from '../ask.ts';
import type { Context } from '../context.ts';
import { number, text, texts } from './cell.ts';
import { edgeOf, nodeOf, otherOf, sourceOf } from './drawn.ts';
import { markingOf, passagesFrom } from './passages.ts';
import { noEntity } from './view.ts';

/** Properties that have a place of their own on the card, or are only for drawing. */
const SHOWN_ELSEWHERE = new Set(
  'id type name aliases documents sentences degree community x y article path ingested title'.split(' '),
);

/** Links of an entity that are asked for at once. */
const LINKS = 1_000;
const ITEMS = 50;
export const PASSAGES_PER_PAGE = 20;

export async function entityCard(
  context: Context,
  id: string,
  options: AskOptions = {},
): Promise<EntityCard> {
  const { store } = context;
  const [[row], links, [source], { passages, total }] = await Promise.all([
    ask(store, 'entity', { id }, options),
    linksOf(context, id, options),
    ask(store, 'source', { id }, options),
    mentionsOf(context, id, 0, options),
  ]);
  if (!row) throw noEntity(id);
  return {
    node: nodeOf(row),
    aliases: texts(row, 'aliases').filter((alias) => alias !== row['name']),
    attributes: attributesOf(row['properties']),
    source: source ? sourceOf(source) : null,
    links,
    passages,
    total,
  };
}

/** The sentences that mention an entity, earliest text first. */
export async function mentionsOf(
  context: Context,
  id: string,
  skip: number,
  options: AskOptions = {},
): Promise<Passages> {
  const { store } = context;
  const [rows, [all]] = await Promise.all([
    ask(store, 'mentions-of', { id, skip, limit: PASSAGES_PER_PAGE }, options),
    ask(store, 'mentions-total', { id }, options),
  ]);
  const passages = await passagesFrom(context, rows, markingOf(id), options);
  return { passages, total: number(all ?? {}, 'total') };
}

function attributesOf(properties: Plain | undefined): Record<string, Attribute> {
  if (properties === null || typeof properties !== 'object' || Array.isArray(properties)) return {};
  const shown = Object.entries(properties).filter(
    (pair): pair is [string, Attribute] =>
      !SHOWN_ELSEWHERE.has(pair[0]) && ['string', 'number', 'boolean'].includes(typeof pair[1]),
  );
  return Object.fromEntries(shown);
}

/** Links by type and direction, the strongest of each group with it. */
async function linksOf({ store }: Context, id: string, options: AskOptions): Promise<LinkGroup[]> {
  const groups = (await ask(store, 'link-groups', { id }, options)).map((row) => ({
    type: text(row, 'type') as LinkType,
    direction: row['direction'] === 'in' ? ('in' as const) : ('out' as const),
    total: number(row, 'total'),
  }));
  const all = groups.reduce((sum, { total }) => sum + total, 0);
  // A hub's thousands of co-occurrences must not crowd out its few others: then each group is asked for by itself.
  const rows = all <= LINKS ? ask(store, 'links-of', { id, limit: LINKS }, options) : null;
  return Promise.all(
    groups.map(async (group): Promise<LinkGroup> => {
      const { type, direction } = group;
      // `links-of` gives a type's outgoing links first.
      const before = groups.find((other) => other.type === type && other.direction === 'out')?.total ?? 0;
      const skip = direction === 'in' ? before : 0;
      const own = rows
        ? (await rows).filter((link) => link['type'] === type && link['direction'] === direction)
        : await ask(
            store,
            'links-of',
            { id, types: [type], skip, limit: Math.min(group.total, ITEMS) },
            options,
          );
      return {
        ...group,
        items: own.slice(0, ITEMS).map((link) => ({ edge: edgeOf(link), other: otherOf(link) })),
      };
    }),
  );
}
