import { QUERIES, queryById, type Plain, type Query, type Row } from '#graph';
import type { Rows, Store } from '#graph/store';
import { Refusal } from './http/failure.ts';

export type Given = Record<string, Plain>;

export interface AskOptions {
  signal?: AbortSignal;
  /** Rows the store may give; shipped questions bound themselves by $limit. */
  limit?: number;
  timeout?: number;
}

/** Rows of one shipped question, its missing parameters filled from their fallbacks. */
export async function ask(
  store: Store,
  query: string,
  given: Given,
  options: AskOptions = {},
): Promise<Row[]> {
  const { rows } = await answer(store, queryById(query), given, options);
  return rows;
}

/** As `ask`, with columns, time and whether rows were left out. Throws a 400 for a parameter that must be given. */
export function answer(store: Store, query: Query, given: Given, options: AskOptions = {}): Promise<Rows> {
  const params: Given = {};
  for (const { name, words, fallback } of query.params) {
    const value = given[name] ?? fallback;
    if (value === undefined)
      throw new Refusal(
        400,
        `The question ${query.id} needs ${name} (${words.en}).`,
        `Add p.${name}=… to the address.`,
      );
    params[name] = value;
  }
  const { signal, limit = 200_000, timeout = 30_000 } = options;
  return store.run(query.cypher, params, { limit, timeout, ...(signal && { signal }) });
}

/** The question of an id, or a 404 that lists them. */
export function questionOf(id: string): Query {
  const found = QUERIES.find((query) => query.id === id);
  if (!found)
    throw new Refusal(
      404,
      `No question is called ${id}.`,
      `There are: ${QUERIES.map((each) => each.id).join(', ')}.`,
    );
  return found;
}
