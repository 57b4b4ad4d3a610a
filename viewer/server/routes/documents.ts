import { z } from 'zod';
import type { Documents } from '../../data/api.ts';
import { ask } from '../ask.ts';
import { sourceOf } from '../cards/drawn.ts';
import { text } from '../cards/cell.ts';
import { totalsOf } from '../cards/totals.ts';
import { count, skip } from '../http/check.ts';
import { signalOf, type Route } from './route.ts';

const Asked = z.object({ skip, limit: count(200, 10_000) });

/** `/api/documents?skip=0&limit=200` → Documents, latest first */
export const documents: Route = {
  method: 'GET',
  path: '/api/documents',
  answer: async (c, context): Promise<Documents> => {
    const [rows, totals] = await Promise.all([
      ask(context.store, 'documents', Asked.parse(c.req.query()), signalOf(c)),
      totalsOf(context),
    ]);
    const listed = rows.map((row) => ({ ...sourceOf(row), path: text(row, 'path') }));
    return { documents: listed, total: totals.read };
  },
};
