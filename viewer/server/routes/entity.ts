import { z } from 'zod';
import { entityCard } from '../cards/entity.ts';
import { id } from '../http/check.ts';
import { signalOf, type Route } from './route.ts';

const Asked = z.object({ id });

/** `/api/entity?id=slogan:两个维护` → EntityCard */
export const entity: Route = {
  method: 'GET',
  path: '/api/entity',
  answer: (c, context) => entityCard(context, Asked.parse(c.req.query()).id, signalOf(c)),
};
