import { LINK_TYPES } from '#graph';
import { z } from 'zod';
import { moreLinks } from '../cards/links.ts';
import { id, skip } from '../http/check.ts';
import { signalOf, type Route } from './route.ts';

const Asked = z.object({
  id,
  type: z.enum(LINK_TYPES, `is not a type of link: use one of ${LINK_TYPES.join(', ')}`),
  direction: z.enum(['out', 'in', 'both'], 'is not out, in or both').default('both'),
  skip,
});

/** `/api/links?id=slogan:两个维护&type=CO_OCCURS&direction=both&skip=50` → Links: more of one group */
export const links: Route = {
  method: 'GET',
  path: '/api/links',
  answer: (c, context) => moreLinks(context, Asked.parse(c.req.query()), signalOf(c)),
};
