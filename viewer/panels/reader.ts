import { createContext, use } from 'react';
import type { Client } from '../data/client.ts';
import type { Lang, ViewerState } from '../state/state.ts';
import type { Step } from '../state/steps.ts';
import type { Answers } from './answers.ts';
import type { Text } from '../text/index.ts';

/** What every panel needs: what has been chosen, how to choose otherwise, whom to ask, in which words. */
export interface Reader {
  state: ViewerState;
  apply: (step: Step) => void;
  /** Address of the view a step would lead to: any choice can be opened in a tab of its own. */
  hrefOf: (step: Step) => string;
  client: Client;
  answers: Answers;
  t: Text;
  lang: Lang;
  /** Changes when the graph was written anew: what was answered before may be out of date. */
  revision: string;
}

export const ReaderContext = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = use(ReaderContext);
  if (!reader) throw new Error('A panel stands outside ReaderContext: put it inside <App>.');
  return reader;
}
