/** The API as functions, for the browser: shapes in, shapes out, failures as `ApiError`. */
import type { EntityType, LinkType, Plain } from '#graph';
import type {
  Answer,
  CypherAsk,
  Documents,
  EdgeCard,
  EntityCard,
  Failure,
  FailureCode,
  Hit,
  Links,
  Passages,
  Questions,
  TextPage,
  Totals,
  View,
} from './api.ts';
import { EMBED_KEY_PARAM } from './embed.ts';

/** What went wrong, and in `hint` what to do. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly hint: string | null;
  readonly code: FailureCode | null;

  constructor(status: number, { error, hint, code }: Failure) {
    super(error);
    this.code = code ?? null;
    this.status = status;
    this.hint = hint;
  }

  /** The server, or the database behind it, is gone: the same question may be answered later. */
  get lost(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

export interface ClientOptions {
  /** Origin of the server; default the page's own. */
  base?: string;
  /** `EmbedData.key`, in a frame on another origin. */
  key?: string;
  fetch?: typeof globalThis.fetch;
}

export interface Filter {
  limit?: number;
  types?: readonly EntityType[];
  /** Least number of texts that name an entity. */
  min?: number;
}

export interface LinksAsk {
  id: string;
  type: LinkType;
  direction: 'out' | 'in' | 'both';
  skip: number;
}

type Value = string | number | readonly string[] | undefined;

/** Every function takes an `AbortSignal`; an aborted one rejects with the browser's `AbortError`, not an `ApiError`. */
export type Client = ReturnType<typeof createClient>;

/** Ids that still fit an address; longer lists are posted. */
const ADDRESS_IDS = 40;

export function createClient({
  base = '',
  key,
  fetch: send = globalThis.fetch.bind(globalThis),
}: ClientOptions = {}) {
  const get = <T>(path: string, asked: Record<string, Value>, signal?: AbortSignal): Promise<T> =>
    read<T>(send, address(base, path, { ...asked, ...(key && { [EMBED_KEY_PARAM]: key }) }), {
      ...(signal && { signal }),
    });
  const post = <T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> =>
    read<T>(send, address(base, path, {}), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
  return {
    totals: (signal?: AbortSignal) => get<Totals>('/api/totals', {}, signal),
    overview: (wanted: Filter = {}, signal?: AbortSignal) =>
      get<View>('/api/overview', filter(wanted), signal),
    neighbours: (id: string, wanted: Filter = {}, signal?: AbortSignal) =>
      get<View>('/api/neighbours', { id, ...filter(wanted) }, signal),
    view: (ids: readonly string[], signal?: AbortSignal) =>
      ids.length > ADDRESS_IDS && !key
        ? post<View>('/api/view', { ids }, signal)
        : get<View>('/api/view', { id: ids }, signal),
    search: (q: string, limit?: number, signal?: AbortSignal) =>
      get<Hit[]>('/api/search', { q, limit }, signal),
    entity: (id: string, signal?: AbortSignal) => get<EntityCard>('/api/entity', { id }, signal),
    edge: (id: string, signal?: AbortSignal) => get<EdgeCard>('/api/edge', { id }, signal),
    /** More sentences of an entity or of an edge. */
    passages: (id: string, skip: number, signal?: AbortSignal) =>
      get<Passages>('/api/passages', { id, skip }, signal),
    /** More links of an entity, of one type; `both` is for links that were counted and have no direction. */
    links: (asked: LinksAsk, signal?: AbortSignal) => get<Links>('/api/links', { ...asked }, signal),
    text: (id: string, signal?: AbortSignal) => get<TextPage>('/api/text', { id }, signal),
    documents: (skip = 0, limit?: number, signal?: AbortSignal) =>
      get<Documents>('/api/documents', { skip, limit }, signal),
    questions: (signal?: AbortSignal) => get<Questions>('/api/queries', {}, signal),
    question: (id: string, params: Record<string, Plain> = {}, signal?: AbortSignal) =>
      get<Answer>('/api/query', { id, ...asParams(params) }, signal),
    cypher: (asked: CypherAsk, signal?: AbortSignal) => post<Answer>('/api/cypher', asked, signal),
  };
}

const filter = ({ limit, types, min }: Filter) => ({ limit, min, types: types?.join(',') });

const asParams = (params: Record<string, Plain>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      `p.${name}`,
      Array.isArray(value) ? value.map(String) : String(value),
    ]),
  );

function address(base: string, path: string, asked: Record<string, Value>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (value === undefined || value === '') continue;
    for (const each of Array.isArray(value) ? value : [value]) query.append(name, String(each));
  }
  return `${base}${path}${query.size > 0 ? `?${query}` : ''}`;
}

async function read<T>(send: typeof globalThis.fetch, url: string, init: RequestInit): Promise<T> {
  const response = await send(url, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new ApiError(0, {
      code: 'lost',
      error: 'The server does not answer.',
      hint: 'See that it still runs where you started it (`npm start` or `wenmai serve`), then try again.',
    });
  });
  const body: unknown = await response.json().catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new ApiError(response.ok ? 0 : response.status, {
      error: `The server’s answer (${response.status}) is not complete.`,
      hint: 'Try again; if it stays so, start the server anew.',
    });
  });
  if (response.ok) return body as T;
  const { error, hint, code } = (body ?? {}) as Partial<Failure>;
  throw new ApiError(response.status, {
    error: error ?? `The server answered ${response.status}.`,
    hint: hint ?? null,
    ...(code && { code }),
  });
}
