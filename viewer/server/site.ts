import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Handler, MiddlewareHandler } from 'hono';
import { Refusal } from './http/failure.ts';

/** File names under `/assets` carry a hash of their content: they never change. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Files of the built site; before there is one, nothing is found. */
export function assetFiles(assets: string): MiddlewareHandler {
  let files: MiddlewareHandler | null = null;
  return async (c, next) => {
    files ??= existsSync(assets) ? serveStatic({ root: assets }) : null;
    if (!files) return next();
    const found = await files(c, next);
    if (found?.ok)
      found.headers.set('Cache-Control', c.req.path.startsWith('/assets/') ? FOREVER : 'no-cache');
    return found;
  };
}

/** The one page of the site, for `/` and every address that is not a file: what it shows stands behind the `?`. Elsewhere nothing is: 404. */
export const sitePage =
  (assets: string): Handler =>
  async (c) => {
    const page = await builtPage(assets, ['index.html']);
    if (!page)
      throw new Refusal(
        503,
        `The site is not built: no index.html in ${assets}`,
        'Run `npm run build`, then reload.',
      );
    c.header('Cache-Control', 'no-cache');
    return c.html(page, c.req.path === '/' ? 200 : 404);
  };

/** The first of `names` that was built, as text, or null. */
export async function builtPage(assets: string, names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    const page = await readFile(join(assets, name), 'utf8').catch(() => null);
    if (page !== null) return page;
  }
  return null;
}
