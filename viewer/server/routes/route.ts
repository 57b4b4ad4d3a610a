import type { Context as Request } from 'hono';
import type { Context } from '../context.ts';

/** One address of the API: what it takes is checked inside, what it answers is a shape of `viewer/data/api.ts`. */
export interface Route {
  method: 'GET' | 'POST';
  path: string;
  answer(request: Request, context: Context): Promise<unknown>;
}

/** The asker's going away stops the engine too. */
export const signalOf = (request: Request): { signal: AbortSignal } => ({ signal: request.req.raw.signal });
