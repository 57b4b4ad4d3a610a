import type { Attribute, Plain } from '#graph';
import type { EntityCard, Passages } from '../../data/api.ts';
import { ask, type AskOptions } from '../ask.ts';
import type { Context } from '../context.ts';
import { number, texts } from './cell.ts';
import { nodeOf, sourceOf } from './drawn.ts';
import { linksOf } from './links.ts';
import { markingOf, passagesFrom } from './passages.ts';
import { noEntity } from './view.ts';

/** Properties that have a place of their own on the card, or are only for drawing. */
const SHOWN_ELSEWHERE = new Set(
  'id type name aliases documents sentences degree community x y article path ingested title'.split(' '),
);

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
