import { ENTITY_TYPES, type EntityType } from '#graph';
import type { Totals } from '../../data/api.ts';
import { ask, type AskOptions } from '../ask.ts';
import type { Context } from '../context.ts';
import { number, text } from './cell.ts';

/** How large the graph is; counted once a revision. */
export const totalsOf = ({ store, once }: Context, options: AskOptions = {}): Promise<Totals> =>
  once('totals', async (revision) => {
    const [[row = {}], types] = await Promise.all([
      ask(store, 'totals', {}, options),
      ask(store, 'types', {}, options),
    ]);
    const counted = new Map(types.map((each) => [text(each, 'type'), number(each, 'entities')]));
    const byType = Object.fromEntries(ENTITY_TYPES.map((type) => [type, counted.get(type) ?? 0]));
    return {
      documents: number(row, 'documents'),
      read: number(row, 'read'),
      sentences: number(row, 'sentences'),
      entities: number(row, 'entities'),
      links: number(row, 'links'),
      byType: byType as Record<EntityType, number>,
      revision,
    };
  });
