/** What has been asked of the server, kept: the same question is not asked twice of the same graph. */
import type { Answer, CypherAsk, EdgeCard, EntityCard, Hit, Questions, TextPage, View } from '../data/api.ts';
import { ApiError } from '../data/client.ts';
import type { Client, Filter } from '../data/client.ts';

/** What each kind of question is answered with. */
export interface Shapes {
  overview: View;
  focus: View;
  neighbours: View;
  near: View;
  entity: EntityCard;
  edge: EdgeCard;
  text: TextPage;
  search: Hit[];
  questions: Questions;
  /** Asked with a `CypherAsk` as JSON. */
  cypher: Answer;
  /** Asked with ids, one a line. */
  view: View;
}
export type Kind = keyof Shapes;

/** How many neighbours: alone on the map, opened beside others, come with a stranger. */
const [FOCUSED, OPENED, NEAR] = [120, 40, 12];
const RESULTS = 12;

const ASKS: { [K in Kind]: (client: Client, what: string) => Promise<Shapes[K]> } = {
  overview: (client, filter) => client.overview(JSON.parse(filter) as Filter),
  focus: (client, id) => client.neighbours(id, { limit: FOCUSED }),
  neighbours: (client, id) => client.neighbours(id, { limit: OPENED }),
  near: (client, id) => client.neighbours(id, { limit: NEAR }),
  entity: (client, id) => client.entity(id),
  edge: (client, id) => client.edge(id),
  text: (client, id) => client.text(id),
  search: (client, q) => client.search(q, RESULTS),
  questions: (client) => client.questions(),
  cypher: (client, asked) => client.cypher(JSON.parse(asked) as CypherAsk),
  view: (client, ids) => client.view(ids.split('\n')),
};

export interface Kept<T> {
  data: T | null;
  error: ApiError | null;
}

export interface Answers {
  get: <K extends Kind>(kind: K, what: string) => Kept<Shapes[K]> | undefined;
  /** Asks unless it is on its way or there for this `revision` of the graph; what was there stays until then. */
  ask: (kind: Kind, what: string, revision: string) => void;
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
    ASKS[kind](client, what).then(
      (data) => keep({ kind, what, revision, data, error: null }),
      (error: unknown) => keep({ kind, what, revision, data: null, error: asApiError(error) }),
    );
  };
  return {
    get: <K extends Kind>(kind: K, what: string) =>
      entries.get(`${kind} ${what}`) as Kept<Shapes[K]> | undefined,
    ask,
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
