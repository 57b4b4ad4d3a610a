import type { Driver } from 'neo4j-driver';
import { StoreError, wordsOf } from './errors.ts';

type Env = Record<string, string | undefined>;

/** How long to wait for a server to take a connection, ms. */
const CONNECT = 10_000;

export interface Connection {
  driver: Driver;
  /** Null is the server's default. */
  database: string | null;
  /** The address without secrets. */
  where: string;
}

/** Connects and says hello. Throws `StoreError` when the address, the server, the name or the password is wrong. */
export async function connect(address: string, env: Env): Promise<Connection> {
  let url: URL;
  try {
    // URL reads only schemes it knows as having a host and port.
    url = new URL(address.replace(/^[a-z0-9+.-]+:/iu, 'http:'));
  } catch (error) {
    throw new StoreError(`${address}: not an address`, 'Write it as neo4j://host:7687 or bolt://host:7687.', {
      cause: error,
    });
  }
  const scheme = address.slice(0, address.indexOf('://'));
  const where = `${scheme}://${url.hostname}:${url.port || '7687'}`;
  const user = decodeURIComponent(url.username) || env['NEO4J_USERNAME'] || 'neo4j';
  const password = decodeURIComponent(url.password) || env['NEO4J_PASSWORD'];
  const database = url.pathname.replace(/^\//u, '') || env['NEO4J_DATABASE'] || null;
  // Loaded for those who have a server.
  const { default: neo4j } = await import('neo4j-driver');
  const token = password === undefined ? undefined : neo4j.auth.basic(user, password);
  const driver = neo4j.driver(where, token, {
    userAgent: 'wenmai',
    connectionTimeout: CONNECT,
    connectionAcquisitionTimeout: 6 * CONNECT,
    maxTransactionRetryTime: 12 * CONNECT,
    telemetryDisabled: true,
  });
  try {
    await driver.verifyConnectivity(database === null ? {} : { database });
    return { driver, database, where };
  } catch (error) {
    await driver.close();
    throw unreachable(where, error);
  }
}

const code = (error: unknown): string =>
  error !== null && typeof error === 'object' && 'code' in error ? String(error.code) : '';

/** What a driver says when it cannot work → where, what, and what to do. */
export function unreachable(where: string, error: unknown): StoreError {
  const said = wordsOf(error).split('\n')[0] ?? '';
  const [what, hint] = adviceFor(code(error), said);
  return new StoreError(`${where}: ${what}`, hint, { cause: error });
}

function adviceFor(is: string, said: string): [what: string, hint: string] {
  if (/Unauthorized|AuthenticationRateLimit|TokenExpired|CredentialsExpired/u.test(is)) {
    return ['the server does not take this name and password', 'Set NEO4J_USERNAME and NEO4J_PASSWORD.'];
  }
  if (/DatabaseNotFound/u.test(is)) {
    return [said, 'Set NEO4J_DATABASE to a database of that server, or leave it out for the default.'];
  }
  if (
    /ServiceUnavailable|SessionExpired|N\/A/u.test(is) ||
    /ECONNREFUSED|ENOTFOUND|timed? ?out/iu.test(said)
  ) {
    return [
      `no Neo4j answers there (${said.replace(/\.$/u, '')})`,
      'Start the server (on this machine: npm run neo4j), or correct the address in --store or NEO4J_URI.',
    ];
  }
  return [said, 'Check the server and its log.'];
}

/** True for errors about the connection, not about what was asked. */
export const isConnection = (error: unknown): boolean =>
  /ServiceUnavailable|SessionExpired|Unauthorized|TokenExpired|CredentialsExpired|DatabaseNotFound/u.test(
    code(error),
  );

export const codeOfDriver = code;
