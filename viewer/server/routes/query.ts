import type { Plain, Query } from '#graph';
import { z } from 'zod';
import type { Answer } from '../../data/api.ts';
import { answer, questionOf, type Given } from '../ask.ts';
import { id } from '../http/check.ts';
import { Refusal } from '../http/failure.ts';
import { signalOf, type Route } from './route.ts';

const Asked = z.object({ id });
const MOST_ROWS = 10_000;

/** `/api/query?id=timeline&p.id=slogan:两个维护` → Answer of a shipped question; parameters are `p.NAME`, repeated for a list. */
export const query: Route = {
  method: 'GET',
  path: '/api/query',
  answer: (c, { store }): Promise<Answer> => {
    const question = questionOf(Asked.parse(c.req.query()).id);
    return answer(store, question, givenFor(question, c.req.queries()), { ...signalOf(c), limit: MOST_ROWS });
  },
};

/** Values from the address, as the type their fallback has; without one as text. */
export function givenFor({ id: name, params }: Query, asked: Record<string, string[]>): Given {
  const unknown = Object.keys(asked).filter(
    (key) => key.startsWith('p.') && !params.some((param) => key === `p.${param.name}`),
  );
  if (unknown.length > 0)
    throw new Refusal(
      400,
      `The question ${name} takes no ${unknown.join(', ')}.`,
      params.length > 0
        ? `It takes ${params.map((param) => `p.${param.name}`).join(', ')}.`
        : 'It takes nothing.',
    );
  const given: Given = {};
  for (const param of params) {
    const values = asked[`p.${param.name}`];
    if (values) given[param.name] = cast(param.name, values, param.fallback);
  }
  return given;
}

/** Parameters that are lists and have no fallback to show it. */
const LISTS = new Set(['ids', 'names']);

function cast(name: string, values: string[], fallback: Plain | undefined): Plain {
  const [first = ''] = values;
  if (Array.isArray(fallback) || LISTS.has(name)) return values;
  if (typeof fallback === 'boolean') return first === 'true';
  if (typeof fallback !== 'number') return first;
  const value = Number(first);
  if (!Number.isFinite(value))
    throw new Refusal(400, `p.${name}: ${first} is not a number.`, `Try p.${name}=${fallback}.`);
  return value;
}
