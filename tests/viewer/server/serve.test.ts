import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import type { Store } from '#graph/store';
import { serve } from '../../../viewer/server/index.ts';
import { createClient, ApiError } from '../../../viewer/data/client.ts';
import { standIn } from './opened.ts';

const ROWS = { columns: [], rows: [], truncated: false, time: 0 };
const store = standIn(async () => ROWS);
const portOf = (url: string): number => Number(new URL(url).port);

test('it takes the next free port, answers there, and lets go when closed', async () => {
  const first = await serve({ store, assets: '/nowhere', port: 0 });
  const second = await serve({ store, assets: '/nowhere', port: portOf(first.url) });
  expect(portOf(second.url)).toBeGreaterThan(portOf(first.url));
  expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  expect((await fetch(`${second.url}/api/totals`)).status).toBe(200);
  await second.close();
  await second.close();
  await expect(fetch(`${second.url}/api/totals`)).rejects.toThrow();
  await first.close();
});

test('a signal ends it', async () => {
  const stop = new AbortController();
  const { url } = await serve({ store, assets: '/nowhere', port: 0, signal: stop.signal });
  expect((await fetch(`${url}/api/totals`)).status).toBe(200);
  stop.abort();
  await expect.poll(() => fetch(url).catch(() => 'gone')).toBe('gone');
});

test('an asker who goes away stops the engine', async () => {
  let stopped = false;
  const waits: Store['run'] = (cypher, _, options = {}) =>
    cypher === 'RETURN 1'
      ? new Promise((_resolve, reject) => {
          options.signal?.addEventListener('abort', () => {
            stopped = true;
            reject(new Error('stopped'));
          });
        })
      : Promise.resolve(ROWS);
  const served = await serve({ store: standIn(waits), assets: '/nowhere', port: 0 });
  const stop = new AbortController();
  const answer = createClient({ base: served.url }).cypher({ query: 'RETURN 1' }, stop.signal);
  setTimeout(() => stop.abort(), 200);
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  await expect.poll(() => stopped).toBe(true);
  await served.close();
});

test('a host that is not of this machine is said with what to do', async () => {
  await expect(serve({ store, assets: '/nowhere', host: '203.0.113.9', port: 0 })).rejects.toThrow(/--host/u);
});

test('a port above another program’s is found even when that one is no Wenmai', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const served = await serve({ store, assets: '/nowhere', port });
  expect(portOf(served.url)).not.toBe(port);
  await served.close();
  other.close();
});

test('the client tells a failure, a lost server and an end asked for apart', async () => {
  const { url, close } = await serve({ store, assets: '/nowhere', port: 0 });
  const client = createClient({ base: url });
  expect(await client.totals()).toMatchObject({ documents: 0 });
  expect(await client.view(Array.from({ length: 60 }, (_, order) => `slogan:${order}`))).toMatchObject({
    nodes: [],
  });
  const refused = await client.entity('slogan:没有').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ApiError);
  expect(refused).toMatchObject({ status: 404, lost: false, hint: expect.any(String) });
  const stop = new AbortController();
  stop.abort();
  await expect(client.search('甲', 5, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  await close();
  await expect(client.totals()).rejects.toMatchObject({
    status: 0,
    lost: true,
    hint: expect.stringContaining('npm start'),
  });
});
