import { z } from 'zod';
import { overviewOf } from '../cards/view.ts';
import { count, min, types } from '../http/check.ts';
import type { Route } from './route.ts';

const Asked = z.object({ limit: count(150, 10_000), types, min: min.default(0) });

/** `/api/overview?limit=150&types=Slogan,Document&min=2` → View */
export const overview: Route = {
  method: 'GET',
  path: '/api/overview',
  answer: async ({ req }, context) => {
    const view = await overviewOf(context, Asked.parse(req.query()));
    // Whoever sees the first picture searches next: the names are made ready behind it. A failure shows in the search itself.
    void context.search('', 1).catch(() => {});
    return view;
  },
};
