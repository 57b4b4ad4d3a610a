import { QUESTIONS } from '#graph';
import type { Questions } from '../../data/api.ts';
import type { Route } from './route.ts';

/** `/api/queries` → Questions */
export const queries: Route = {
  method: 'GET',
  path: '/api/queries',
  answer: async (): Promise<Questions> => ({ questions: [...QUESTIONS] }),
};
