/** The one place the state lives in, and its tie to the address bar. */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { fromQuery, isNewPlace, toQuery } from '../state/index.ts';
import type { ViewerState } from '../state/index.ts';

export type ViewerStore = StoreApi<ViewerState>;

export const createViewerStore = (search: string): ViewerStore => createStore(() => fromQuery(search));

/** Writes the state into the address and follows back and forward; returns its undo. */
export function bindAddress(store: ViewerStore): () => void {
  const leave = store.subscribe((after, before) => {
    const query = toQuery(after);
    if (query === toQuery(fromQuery(location.search))) return;
    const address = query ? `?${query}` : location.pathname;
    if (isNewPlace(before, after)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  const onBack = (): void => store.setState(fromQuery(location.search), true);
  addEventListener('popstate', onBack);
  return () => {
    leave();
    removeEventListener('popstate', onBack);
  };
}
