import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { Store } from '#graph/store';
import { embedPage } from './embed/page.ts';
import { failureOf, Refusal } from './http/failure.ts';
import { fresh } from './http/fresh.ts';
import { failurePage, readsPages } from './http/failure-page.ts';
import { secured } from './http/headers.ts';
import { onlyHosts } from './http/hosts.ts';
import { forEveryone, sharing, type Share } from './http/sharing.ts';
import { ROUTES } from './routes/index.ts';
import { createContext } from './context.ts';
import { assetFiles, sitePage } from './site.ts';

export interface AppOptions {
  store: Store;
  /** Folder of the built site, `dist/site`. */
  assets: string;
  /** Names this server answers to besides addresses and localhost; null is any. Default none. */
  hosts?: readonly string[] | null;
  /** Who may read `/api` from another origin: the frames this server made, or all. Default `embeds`. */
  share?: Share;
}

/** The whole server as a function from request to response: no port, no files written, nothing changed in the store. */
export function createApp({ store, assets, hosts = [], share = 'embeds' }: AppOptions): Hono {
  const app = new Hono();
  const key = randomBytes(18).toString('base64url');
  const context = createContext(store);

  app.onError((error, c) => {
    const { status, body } = failureOf(error);
    return readsPages(c.req) ? c.html(failurePage(body), status) : c.json(body, status);
  });
  app.use(secured);
  app.use(onlyHosts(hosts));

  app.use('/api/*', sharing({ share, key }));
  app.use('/api/*', fresh(store));
  for (const { method, path, answer } of ROUTES)
    app.on(method === 'GET' ? ['GET'] : ['POST'], path, async (c) =>
      c.json((await answer(c, context)) as object),
    );
  app.all('/api/*', (c) => {
    throw new Refusal(404, `No such address: ${c.req.method} ${c.req.path}`, addresses());
  });

  app.get('/embed', embedPage({ assets, context, key }));
  app.use('/assets/*', forEveryone);
  app.get('*', assetFiles(assets));
  app.get('/assets/*', (c) => {
    throw new Refusal(404, `No such file: ${c.req.path}`, 'Reload the page: the site was built anew.');
  });
  app.get('*', sitePage(assets));
  app.notFound((c) =>
    c.json({ error: `No such address: ${c.req.method} ${c.req.path}`, hint: 'This server only reads.' }, 404),
  );
  return app;
}

const addresses = (): string =>
  `There are: ${ROUTES.map(({ method, path }) => `${method} ${path}`).join(', ')}.`;
