import { z } from 'zod';
import { edgePassages, edgeParts } from '../cards/edge.ts';
import { mentionsOf } from '../cards/entity.ts';
import { id, skip } from '../http/check.ts';
import { signalOf, type Route } from './route.ts';

const Asked = z.object({ id, skip });

/** `/api/passages?id=&skip=20` → Passages: more sentences of an entity, or of an edge */
export const passages: Route = {
  method: 'GET',
  path: '/api/passages',
  answer: (c, context) => {
    const asked = Asked.parse(c.req.query());
    const more = edgeParts(asked.id) ? edgePassages : mentionsOf;
    return more(context, asked.id, asked.skip, signalOf(c));
  },
};
