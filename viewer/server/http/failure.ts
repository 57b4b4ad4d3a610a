import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import type { Failure, FailureCode } from '../../data/api.ts';

/** An answer that is not the one asked for: the status, where and what went wrong, and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: ContentfulStatusCode;
  readonly hint: string | null;

  constructor(status: ContentfulStatusCode, error: string, hint: string | null = null) {
    super(error);
    this.status = status;
    this.hint = hint;
  }

  get code(): FailureCode {
    return OF_STATUS[this.status] ?? 'fault';
  }
}

const OF_STATUS: Partial<Record<ContentfulStatusCode, FailureCode>> = {
  400: 'bad-parameter',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  503: 'not-built',
};

/** Why a store did not answer a question: each engine stops one with the same words. */
const queryCode = (message: string): FailureCode => {
  if (message.startsWith('stopped: no answer within')) return 'timeout';
  return message.startsWith('stopped: the question took') ? 'too-large' : 'refused-query';
};

export const missing = (what: string, hint: string): Refusal => new Refusal(404, what, hint);

/** Codes of a database that cannot be reached, as the drivers and Node name them. */
const LOST =
  /ServiceUnavailable|SessionExpired|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|DatabaseUnavailable/u;

const words = (error: unknown): { name: string; message: string; code: string; hint: string | null } => {
  const { name = 'Error', message = String(error), code, hint } = error as Partial<Record<string, unknown>>;
  return {
    name: String(name),
    message: String(message),
    code: typeof code === 'string' ? code : '',
    hint: typeof hint === 'string' ? hint : null,
  };
};

/** Any error as status and `Failure`: the asker's mistakes are 400, a store that is gone 503, the rest 500. */
export function failureOf(error: unknown): { status: ContentfulStatusCode; body: Failure } {
  if (error instanceof Refusal)
    return { status: error.status, body: { error: error.message, hint: error.hint, code: error.code } };
  if (error instanceof z.ZodError) {
    const faults = error.issues.map(({ path, message }) => `${path.join('.') || 'request'}: ${message}`);
    return {
      status: 400,
      body: {
        error: faults.join('; '),
        hint: 'Correct the named parameters and ask again.',
        code: 'bad-parameter',
      },
    };
  }
  const { name, message, code, hint } = words(error);
  if (name === 'StoreError' || LOST.test(`${name} ${code}`))
    return {
      status: 503,
      body: {
        error: message,
        hint: hint ?? 'See that the database runs and is reachable (Neo4j: `npm run neo4j`), then ask again.',
        code: 'lost',
      },
    };
  if (name === 'QueryError') return { status: 400, body: { error: message, hint, code: queryCode(message) } };
  return {
    status: 500,
    body: {
      error: message,
      hint: hint ?? 'Run `wenmai check`; if the store is sound, report this message.',
      code: 'fault',
    },
  };
}
