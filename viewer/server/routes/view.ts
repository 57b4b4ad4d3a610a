import { z } from 'zod';
import { viewOfIds } from '../cards/view.ts';
import { ids } from '../http/check.ts';
import { bodyOf } from '../http/body.ts';
import { signalOf, type Route } from './route.ts';

const Asked = z.object({ ids });

/** `/api/view?ids=a,b`, or `?id=a&id=b` where an id holds a comma → View of those and the links among them */
export const view: Route = {
  method: 'GET',
  path: '/api/view',
  answer: (c, context) => {
    const listed = (c.req.query('ids') ?? '').split(',').filter(Boolean);
    const asked = Asked.parse({ ids: [...listed, ...(c.req.queries('id') ?? [])] });
    return viewOfIds(context, asked.ids, signalOf(c));
  },
};

/** The same for lists too long for an address: `POST {"ids": […]}` */
export const viewOfMany: Route = {
  method: 'POST',
  path: '/api/view',
  answer: async (c, context) => viewOfIds(context, Asked.parse(await bodyOf(c)).ids, signalOf(c)),
};
