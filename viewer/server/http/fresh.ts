import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Store } from '#graph/store';

/** Changes when the shapes of `viewer/data/api.ts` do, so that a newer program never meets an older answer. */
const SHAPES = '1';

/** A graph of one revision answers one address the same way: browsers ask again and are told 304. */
export const fresh =
  (store: Store): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method !== 'GET') return next();
    const revision = await store.revision();
    const tag = `W/"${createHash('sha256').update(`${SHAPES} ${revision}`).digest('base64url').slice(0, 22)}"`;
    const asked = c.req.header('if-none-match') ?? '';
    if (asked.split(/,\s*/u).includes(tag)) {
      c.header('ETag', tag);
      c.header('Cache-Control', 'private, no-cache');
      return c.body(null, 304);
    }
    await next();
    if (c.res.status !== 200) return;
    c.header('ETag', tag);
    c.header('Cache-Control', 'private, no-cache');
  };
