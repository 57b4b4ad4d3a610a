import { useEffect, useSyncExternalStore } from 'react';
import type { ApiError } from '../data/client.ts';
import type { Kind, Shapes } from './answers.ts';
import { useReader } from './reader.ts';

export interface Answered<T> {
  data: T | null;
  error: ApiError | null;
  retry: () => void;
}

/** The answer to a question as soon as it is there; `what` null asks nothing. */
export function useAnswer<K extends Kind>(kind: K, what: string | null): Answered<Shapes[K]> {
  const { answers, revision } = useReader();
  useEffect(() => {
    // Until the server has said which graph it has, nothing is asked: it would be asked twice.
    if (what !== null && revision) answers.ask(kind, what, revision);
  }, [answers, kind, what, revision]);
  const kept = useSyncExternalStore(answers.subscribe, () =>
    what === null ? undefined : answers.get(kind, what),
  );
  return { data: kept?.data ?? null, error: kept?.error ?? null, retry: answers.retry };
}
