import type { EntityType } from '#graph';
import type { View, ViewNode } from '../../data/api.ts';
import { ask, type AskOptions } from '../ask.ts';
import type { Context } from '../context.ts';
import { missing } from '../http/failure.ts';
import { number } from './cell.ts';
import { edgeOf, nodeOf } from './drawn.ts';
import { totalsOf } from './totals.ts';

export interface Wanted {
  types: EntityType[];
  /** Nodes named in fewer texts are left out. */
  min: number;
  limit: number;
}

/** The entities in most texts, and the links among them. */
export const overviewOf = (context: Context, { types, min, limit }: Wanted): Promise<View> =>
  context.once(`overview ${types.join()} ${min} ${limit}`, async () => {
    const { store } = context;
    const [rows, [all]] = await Promise.all([
      ask(store, 'overview', { types, minDocuments: min, limit }),
      ask(store, 'overview-total', { types, minDocuments: min }),
    ]);
    const nodes = rows.map(nodeOf);
    return viewOf(context, nodes, number(all ?? {}, 'total') - nodes.length);
  });

/** An entity and those linked to it, strongest first. */
export async function neighboursOf(
  context: Context,
  id: string,
  { types, min, limit }: Wanted,
  options: AskOptions = {},
): Promise<View> {
  const { store } = context;
  const [[own], rows, [all]] = await Promise.all([
    ask(store, 'nodes', { ids: [id] }, options),
    ask(store, 'neighbours', { id, types, minDocuments: min, limit }, options),
    ask(store, 'neighbours-total', { id, types, minDocuments: min }, options),
  ]);
  if (!own) throw noEntity(id);
  return viewOf(context, [own, ...rows].map(nodeOf), number(all ?? {}, 'total') - rows.length, options);
}

/** The entities named, in that order, and the links among them; an unknown id is passed over. */
export async function viewOfIds(context: Context, ids: string[], options: AskOptions = {}): Promise<View> {
  const wanted = [...new Set(ids)];
  const rows = await ask(context.store, 'nodes', { ids: wanted }, options);
  const found = new Map(rows.map(nodeOf).map((node) => [node.id, node]));
  const nodes = wanted.map((id) => found.get(id)).filter((node) => node !== undefined);
  return viewOf(context, nodes, 0, options);
}

async function viewOf(
  context: Context,
  nodes: ViewNode[],
  more: number,
  options: AskOptions = {},
): Promise<View> {
  const [edges, totals] = await Promise.all([
    nodes.length > 1 ? ask(context.store, 'edges', { ids: nodes.map(({ id }) => id) }, options) : [],
    totalsOf(context),
  ]);
  return { nodes, edges: edges.map(edgeOf), more: Math.max(0, more), totals };
}

export const noEntity = (id: string) =>
  missing(
    `No entity has the id ${id}.`,
    'Search for its name; ids change when a text is taken out or named otherwise.',
  );
