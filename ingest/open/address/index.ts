import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { reasonOf } from '../../inputs.ts';
import { gather } from '../gather.ts';
import type { InputKind } from '../kinds.ts';
import { LIMITS } from '../limits.ts';
import { contentOf } from './content-type.ts';
import { pathOf } from './name.ts';
import { checkedLookup, isPublic, PRIVATE } from './open-to-all.ts';

/** What an address answered. */
export interface Page {
  path: string;
  kind: InputKind;
  bytes: Uint8Array;
  url: string;
  charset?: string;
}

/**
 * Fetches one address, following redirects; every hop is checked anew. Rejects with a sentence: not http, private and not
 * allowed, no answer in time, an answer that is no text, or too long.
 */
export async function fetchPage(asked: string, { allowPrivate = false } = {}): Promise<Page> {
  const signal = AbortSignal.timeout(LIMITS.time);
  try {
    let url = parsed(asked);
    for (let hops = 0; ; hops += 1) {
      const answer = await ask(url, { allowPrivate, signal });
      const { statusCode: status = 0, statusMessage = '' } = answer;
      const next = status >= 300 && status < 400 ? answer.headers.location : undefined;
      if (next === undefined) {
        if (status !== 200) {
          answer.destroy();
          throw new Error(`${`answered ${status} ${statusMessage}`.trim()}: ${afterStatus(status)}`);
        }
        return await pageOf(url, answer);
      }
      answer.destroy();
      if (hops >= LIMITS.redirects) throw new Error(`leads on more than ${LIMITS.redirects} times`);
      url = parsed(next, url);
    }
  } catch (error) {
    if (signal.aborted)
      throw new Error(`did not answer within ${LIMITS.time / 1000} s: try again later`, { cause: error });
    throw error instanceof Error && 'code' in error ? new Error(said(error), { cause: error }) : error;
  }
}

function parsed(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new Error(`leads to ${address}, which is no address`);
  const url = new URL(address, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Error(`leads to ${url.protocol}//: only http and https are fetched`);
  if (url.username || url.password) throw new Error('holds a name or password: leave it out');
  url.hash = '';
  return url;
}

/** One request, to an address that was checked. */
function ask(url: URL, { allowPrivate, signal }: { allowPrivate: boolean; signal: AbortSignal }) {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  // A host given in numbers is not looked up.
  if (!allowPrivate && isIP(host) && !isPublic(host)) throw new Error(`${host} ${PRIVATE}`);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const headers = {
    'user-agent': 'Mozilla/5.0 (compatible; wenmai)',
    accept: 'text/html, text/*;q=0.9, */*;q=0.5',
    'accept-language': 'zh-CN, zh;q=0.9',
    'accept-encoding': 'identity',
  };
  return new Promise<IncomingMessage>((resolve, reject) => {
    const lookup = allowPrivate ? {} : { lookup: checkedLookup() };
    request(url, { ...lookup, agent: false, headers, signal }, resolve)
      .once('error', reject)
      .end();
  });
}

/** What to do after an answer that is no page. */
const afterStatus = (status: number): string =>
  status === 404 || status === 410
    ? 'check the address'
    : status >= 500 || status === 408 || status === 429
      ? 'try again later'
      : 'open it in a browser and save the page';

async function pageOf(url: URL, answer: IncomingMessage): Promise<Page> {
  try {
    const content = contentOf(answer.headers['content-type'] ?? '', url.pathname);
    const bytes = await gather(unpacked(answer));
    return { path: pathOf(url.href), url: url.href, ...content, bytes };
  } finally {
    answer.destroy();
  }
}

/** Some servers pack whatever was asked for. The limit counts what comes out. */
function unpacked(answer: IncomingMessage): Readable {
  const packers = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  const name = (answer.headers['content-encoding'] ?? '').toLowerCase();
  const unpack = Object.hasOwn(packers, name) ? packers[name as keyof typeof packers] : undefined;
  // A failure reaches the reader of the stream.
  return unpack ? pipeline(answer, unpack(), () => {}) : answer;
}

const SAID: Record<string, string> = {
  ENOTFOUND: 'is on no server that can be found: check the address and the connection',
  EAI_AGAIN: 'cannot be looked up now: check the connection',
  ECONNREFUSED: 'is on a server that takes no connection: try again later',
  ECONNRESET: 'was broken off by its server: try again later',
};

const said = (error: Error & { code?: unknown }): string => SAID[String(error.code)] ?? reasonOf(error);
