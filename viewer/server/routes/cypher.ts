import type { Plain } from '#graph';
import { z } from 'zod';
import type { Answer } from '../../data/api.ts';
import { bodyOf } from '../http/body.ts';
import { signalOf, type Route } from './route.ts';

const Asked = z.object({
  query: z
    .string('is missing: write a Cypher query')
    .trim()
    .min(1, 'is empty: write a Cypher query')
    .max(100_000),
  params: z.record(z.string(), z.json()).default({}),
  limit: z.number().int().min(1).max(10_000).default(1_000),
  timeout: z.number().int().min(1).max(60_000).default(10_000),
});

/** `POST /api/cypher {"query": "MATCH …", "params": {}}` → Answer. The store's guard lets nothing pass that writes. */
export const cypher: Route = {
  method: 'POST',
  path: '/api/cypher',
  answer: async (c, { store }): Promise<Answer> => {
    const { query, params, limit, timeout } = Asked.parse(await bodyOf(c));
    return store.run(query, params as Record<string, Plain>, { limit, timeout, ...signalOf(c) });
  },
};
