/**
 * Who may read what from another origin.
 *
 * The server stands on a reader's own machine, has no log-in, and may hold texts nobody else should see. A page
 * anywhere on the web can send it requests; what it must not do is read the answers. So:
 * - `/assets/*` (our own program) is for everyone: a sandboxed frame has the origin `null` and may load module
 *   scripts only with `Access-Control-Allow-Origin: *`.
 * - `/embed` itself carries the view it shows; a frame is navigated to, not fetched, so it needs no such header
 *   and other origins can show it but not read it.
 * - `/api/*` is for everyone only with the embed key, which stands in the embed page. Granting it to the origin
 *   `null` instead would protect nothing: any page can make itself a sandboxed frame. Reading only, GET only.
 * - `share: 'all'` opens `/api/*` to everyone, for a graph that was published on purpose.
 */
import type { MiddlewareHandler } from 'hono';
import { EMBED_KEY_PARAM } from '../../data/embed.ts';
import { Refusal } from './failure.ts';

export type Share = 'embeds' | 'all';

export const forEveryone: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
};

/** For `/api/*`: opens reading to holders of the key, and refuses what a foreign page sends to be run. */
export const sharing =
  ({ share, key }: { share: Share; key: string }): MiddlewareHandler =>
  async (c, next) => {
    const reading = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!reading) onlyOwnPages(c.req.header('origin'), c.req.header('host') ?? new URL(c.req.url).host);
    await next();
    if (reading && (share === 'all' || c.req.query(EMBED_KEY_PARAM) === key)) {
      c.header('Access-Control-Allow-Origin', '*');
      c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    } else c.header('Cross-Origin-Resource-Policy', 'same-origin');
  };

/** A program that is not a browser sends no Origin, and may ask. */
function onlyOwnPages(origin: string | undefined, host: string): void {
  if (origin === undefined) return;
  const from = URL.canParse(origin) ? new URL(origin).host : origin;
  if (from !== host)
    throw new Refusal(
      403,
      `A page of ${origin} may not run queries here.`,
      'Ask from the viewer’s own page.',
    );
}
