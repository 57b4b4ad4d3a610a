import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { Refusal } from './failure.ts';

const bare = (host: string): string =>
  host
    .replace(/:\d+$/u, '')
    .replace(/^\[|\]$/gu, '')
    .toLowerCase();

/** True of a name no stranger can point at this machine: an address in figures, or localhost. */
export const isOwnName = (host: string): boolean =>
  isIP(bare(host)) !== 0 || bare(host) === 'localhost' || bare(host).endsWith('.localhost');

/**
 * Refuses requests under a foreign name. A page on evil.example can make its own name resolve to 127.0.0.1 and
 * would then be of one origin with this server (DNS rebinding); addresses in figures and localhost cannot be
 * made to do that. `hosts` are the names this server was told it has; null is any.
 */
export const onlyHosts =
  (hosts: readonly string[] | null): MiddlewareHandler =>
  async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (hosts && !isOwnName(host) && !hosts.includes(bare(host)))
      throw new Refusal(
        403,
        `This server is not known as ${bare(host)}.`,
        'Open it under its address or localhost; to publish it, give its name with --host.',
      );
    await next();
  };
