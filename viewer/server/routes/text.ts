import { z } from 'zod';
import { textPage } from '../cards/text.ts';
import { id } from '../http/check.ts';
import { signalOf, type Route } from './route.ts';

const Asked = z.object({ id });

/** `/api/text?id=document:…` → TextPage */
export const text: Route = {
  method: 'GET',
  path: '/api/text',
  answer: (c, context) => textPage(context, Asked.parse(c.req.query()).id, signalOf(c)),
};
