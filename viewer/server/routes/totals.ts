import { totalsOf } from '../cards/totals.ts';
import type { Route } from './route.ts';

/** `/api/totals` → Totals */
export const totals: Route = {
  method: 'GET',
  path: '/api/totals',
  answer: (_c, context) => totalsOf(context),
};
