import { createAdaptorServer } from '@hono/node-server';
import { createApp, type AppOptions } from './app.ts';
import { isOwnName } from './http/hosts.ts';

export interface ServeOptions extends AppOptions {
  /** Default 127.0.0.1: this machine alone. */
  host?: string;
  /** Default 4870; when it is taken the next free one of the twenty after it, then any. */
  port?: number;
  signal?: AbortSignal;
}

export interface Served {
  url: string;
  close(): Promise<void>;
}

type Server = ReturnType<typeof createAdaptorServer>;

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const PORTS_TRIED = 20;

/** Serves the viewer and its API until closed or `signal` fires. Throws when the host is not of this machine. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { host = '127.0.0.1', port = 4870, signal } = options;
  // Asked to stand on a network, it answers to whatever name people there know it by.
  const hosts = options.hosts !== undefined ? options.hosts : LOOPBACK.has(host) ? [] : null;
  const app = createApp({ ...options, hosts });
  const server = createAdaptorServer({ fetch: app.fetch });
  const taken = await listen(server, host, port);
  // The first picture is made while the browser opens; what goes wrong shows when it is asked for.
  void app.request('/api/overview');

  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => (closing ??= end(server));
  signal?.addEventListener('abort', () => void close(), { once: true });
  if (signal?.aborted) await close();
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { url: `http://${isOwnName(shown) ? shown : host}:${taken}`, close };
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  const wanted = port === 0 ? [] : Array.from({ length: PORTS_TRIED + 1 }, (_, step) => port + step);
  for (const each of [...wanted.filter((number) => number <= 65_535), 0]) {
    const taken = await listenOn(server, host, each);
    if (taken !== null) return taken;
  }
  throw new Error(`No free port on ${host}: name one with --port`);
}

/** The port taken, or null when another program has it. */
const listenOn = (server: Server, host: string, port: number): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE' || (error.code === 'EACCES' && port < 1024)) resolve(null);
      else
        reject(
          new Error(`Cannot serve on ${host}:${port} (${error.message}): choose another --host or --port`),
        );
    };
    const onListening = (): void => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, host);
  });

const end = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
