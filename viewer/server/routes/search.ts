import { z } from 'zod';
import { count } from '../http/check.ts';
import type { Route } from './route.ts';

const Asked = z.object({
  q: z.string().max(200, 'is longer than 200 characters').default(''),
  limit: count(20, 200),
});

/** `/api/search?q=lgwh` → Hit[], best first */
export const search: Route = {
  method: 'GET',
  path: '/api/search',
  answer: ({ req }, context) => {
    const { q, limit } = Asked.parse(req.query());
    return context.search(q, limit);
  },
};
