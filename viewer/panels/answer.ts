import { useEffect, useState } from 'react';
import { ApiError } from '../data/client.ts';
import { useReader } from './reader.ts';

export interface Answered<T> {
  data: T | null;
  error: ApiError | null;
  loading: boolean;
  retry: () => void;
}

interface Kept<T> {
  key: string;
  data: T | null;
  error: ApiError | null;
}

/** Asks when `key` changes; null asks nothing. The last answer to the same key stays while it is asked again. */
export function useAnswer<T>(key: string | null, ask: (signal: AbortSignal) => Promise<T>): Answered<T> {
  const { revision } = useReader();
  const [kept, keep] = useState<Kept<T> | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (key === null || !revision) return undefined;
    const controller = new AbortController();
    ask(controller.signal)
      .then((data) => keep({ key, data, error: null }))
      .catch((error: unknown) => {
        if (!controller.signal.aborted) keep({ key, data: null, error: asApiError(error) });
      });
    return () => controller.abort();
    // `ask` is a new function each time; `key` says what it asks.
  }, [key, turn, revision]);
  const mine = kept !== null && kept.key === key ? kept : null;
  return {
    data: mine?.data ?? null,
    error: mine?.error ?? null,
    loading: key !== null && mine === null,
    retry: () => setTurn((n) => n + 1),
  };
}

export const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(-1, { error: String(error), hint: null });
