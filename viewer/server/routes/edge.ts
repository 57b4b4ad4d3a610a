import { z } from 'zod';
import { edgeCard } from '../cards/edge.ts';
import { id } from '../http/check.ts';
import { signalOf, type Route } from './route.ts';

const Asked = z.object({ id });

/** `/api/edge?id=slogan:三个一批 PROPOSED_BY institution:…` → EdgeCard */
export const edge: Route = {
  method: 'GET',
  path: '/api/edge',
  answer: (c, context) => edgeCard(context, Asked.parse(c.req.query()).id, signalOf(c)),
};
