import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Reading } from '#graph';
import { openStore, type Store } from '#graph/store';
import { createApp, type AppOptions } from '../../../viewer/server/index.ts';

/** A server over an embedded store in a folder of its own, with a site that was never built by anyone. */
export interface Opened {
  app: Hono;
  store: Store;
  assets: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export async function openApp(
  readings: readonly Reading[],
  options: Partial<AppOptions> = {},
): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'wenmai-server-'));
  const store = await openStore(join(folder, 'data'), { create: true });
  await store.prepare();
  if (readings.length > 0) await store.save(readings);
  const assets = join(folder, 'site');
  await mkdir(join(assets, 'assets'), { recursive: true });
  await writeFile(
    join(assets, 'index.html'),
    '<!doctype html><title>文脉</title><script type="module" src="/assets/a.js"></script>',
  );
  await writeFile(
    join(assets, 'embed.html'),
    '<!doctype html><html><body class="frame"><script type="module" src="/assets/e.js"></script></body></html>',
  );
  await writeFile(join(assets, 'assets', 'a.js'), 'export {};');
  const app = createApp({ store, assets, ...options });
  return {
    app,
    store,
    assets,
    get: async (path, headers = {}) => app.request(encodeURI(path), { headers }),
    post: async (path, body, headers = {}) =>
      app.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A store that answers every question alike: for what goes wrong behind the server. */
export const standIn = (run: Store['run'], revision: Store['revision'] = async () => 'r1'): Store => ({
  name: 'embedded',
  prepare: async () => {},
  save: () => Promise.reject(new Error('the server must never save')),
  remove: () => Promise.reject(new Error('the server must never remove')),
  readings: () => {
    throw new Error('the server must never read readings');
  },
  run,
  revision,
  close: async () => {},
});
