/** What has been asked of the server, kept: the same question is not asked twice of the same graph. */
import type {
  Answer,
  CypherAsk,
  EdgeCard,
  EntityCard,
  Hit,
  Links,
  Passages,
  Questions,
  TextPage,
  View,
} from '../data/api.ts';
import { ApiError } from '../data/client.ts';
import type { Client, Filter, LinksAsk } from '../data/client.ts';

/** What each kind of question is answered with. */
export interface Shapes {
  overview: View;
  focus: View;
  neighbours: View;
  near: View;
  entity: EntityCard;
  edge: EdgeCard;
  /** More sentences: asked with a `PassagesAsk` as JSON. */
  passages: Passages;
  /** Asked with a `LinksAsk` as JSON. */
  links: Links;
  text: TextPage;
  search: Hit[];
  questions: Questions;
  /** Asked with a `CypherAsk` as JSON. */
  cypher: Answer;
  /** Asked with ids, one a line. */
  view: View;
}
export type Kind = keyof Shapes;

export interface PassagesAsk {
  /** Of an entity or of a link. */
  id: string;
  skip: number;
}

/** How many neighbours: alone on the map, opened beside others, come with a stranger. */
const [FOCUSED, OPENED, NEAR] = [120, 40, 12];
const RESULTS = 12;

const ASKS: { [K in Kind]: (client: Client, what: string, signal: AbortSignal) => Promise<Shapes[K]> } = {
  overview: (client, filter, signal) => client.overview(JSON.parse(filter) as Filter, signal),
  focus: (client, id, signal) => client.neighbours(id, { limit: FOCUSED }, signal),
  neighbours: (client, id, signal) => client.neighbours(id, { limit: OPENED }, signal),
  near: (client, id, signal) => client.neighbours(id, { limit: NEAR }, signal),
  entity: (client, id, signal) => client.entity(id, signal),
  edge: (client, id, signal) => client.edge(id, signal),
  passages: (client, asked, signal) => {
    const { id, skip } = JSON.parse(asked) as PassagesAsk;
    return client.passages(id, skip, signal);
  },
  links: (client, asked, signal) => client.links(JSON.parse(asked) as LinksAsk, signal),
  text: (client, id, signal) => client.text(id, signal),
  search: (client, q, signal) => client.search(q, RESULTS, signal),
  questions: (client, _, signal) => client.questions(signal),
  cypher: (client, asked, signal) => client.cypher(JSON.parse(asked) as CypherAsk, signal),
  view: (client, ids, signal) => client.view(ids.split('\n'), signal),
};

export interface Kept<T> {
  data: T | null;
  error: ApiError | null;
}

export interface Answers {
  get: <K extends Kind>(kind: K, what: string) => Kept<Shapes[K]> | undefined;
  /** Asks unless it is on its way or there for this `revision` of the graph; what was there stays until then. */
  ask: (kind: Kind, what: string, revision: string) => void;
  /** Gives up what is on its way: the request ends, and with it the engine's work. It may be asked again. */
  stop: (kind: Kind, what: string) => void;
  /** Asks again for what went wrong. */
  retry: () => void;
  /** Calls `listener` after every answer; returns its undo. */
  subscribe: (listener: () => void) => () => void;
}

interface Entry extends Kept<unknown> {
  kind: Kind;
  what: string;
  revision: string;
}

const MOST = 400;

export function createAnswers(client: Client): Answers {
  const entries = new Map<string, Entry>();
  const asked = new Map<string, string>();
  const underWay = new Map<string, AbortController>();
  const listeners = new Set<() => void>();
  const keep = (entry: Entry): void => {
    const key = `${entry.kind} ${entry.what}`;
    if (asked.get(key) !== entry.revision) return;
    entries.delete(key);
    entries.set(key, entry);
    const oldest = entries.keys().next().value;
    if (entries.size > MOST && oldest !== undefined) {
      entries.delete(oldest);
      asked.delete(oldest);
    }
    for (const listener of listeners) listener();
  };
  const ask = (kind: Kind, what: string, revision: string): void => {
    const key = `${kind} ${what}`;
    if (asked.get(key) === revision) return;
    asked.set(key, revision);
    const way = new AbortController();
    underWay.set(key, way);
    const arrived = (answer: Kept<unknown>): void => {
      if (way.signal.aborted) return;
      if (underWay.get(key) === way) underWay.delete(key);
      keep({ kind, what, revision, ...answer });
    };
    ASKS[kind](client, what, way.signal).then(
      (data) => arrived({ data, error: null }),
      (error: unknown) => arrived({ data: null, error: asApiError(error) }),
    );
  };
  return {
    get: <K extends Kind>(kind: K, what: string) =>
      entries.get(`${kind} ${what}`) as Kept<Shapes[K]> | undefined,
    ask,
    stop: (kind, what) => {
      const key = `${kind} ${what}`;
      const way = underWay.get(key);
      if (!way) return;
      way.abort();
      underWay.delete(key);
      asked.delete(key);
    },
    retry: () => {
      for (const [key, { kind, what, revision, error }] of entries) {
        if (!error) continue;
        asked.delete(key);
        ask(kind, what, revision);
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(-1, { error: String(error), hint: null });
