import { z } from 'zod';
import { neighboursOf } from '../cards/view.ts';
import { count, id, min, types } from '../http/check.ts';
import { signalOf, type Route } from './route.ts';

const Asked = z.object({ id, limit: count(40, 2_000), types, min: min.default(0) });

/** `/api/neighbours?id=slogan:两个维护&limit=40` → View, the entity itself first */
export const neighbours: Route = {
  method: 'GET',
  path: '/api/neighbours',
  answer: (c, context) => {
    const { id: of, ...wanted } = Asked.parse(c.req.query());
    return neighboursOf(context, of, wanted, signalOf(c));
  },
};
