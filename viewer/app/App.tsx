import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Client } from '../data/client.ts';
import { ReaderContext } from '../panels/index.ts';
import type { Reader } from '../panels/index.ts';
import { toQuery } from '../state/index.ts';
import { TEXTS, langOf } from '../text/index.ts';
import { Room } from './Room.tsx';
import { useRevision } from './revision.ts';
import type { ViewerStore } from './store.ts';
import { THEME } from './theme.ts';

/** The site: state, words and server given to everything inside. */
export function App({ store, client }: { store: ViewerStore; client: Client }) {
  const state = useStore(store);
  const system = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  const lang = langOf(state.lang, navigator.language);
  const dark = state.theme === 'dark' || (state.theme === 'auto' && system);
  const { totals, lost, retry } = useRevision(client);
  const revision = totals?.revision ?? '';
  const reader = useMemo(
    (): Reader => ({
      state,
      apply: (step) => store.setState(step(store.getState()), true),
      hrefOf: (step) => `?${toQuery(step(state))}`,
      client,
      t: TEXTS[lang],
      lang,
      revision,
    }),
    [state, store, client, lang, revision],
  );
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [lang, dark]);
  return (
    <MantineProvider theme={THEME} forceColorScheme={dark ? 'dark' : 'light'}>
      <ReaderContext value={reader}>
        <Room totals={totals} lost={lost} retry={retry} dark={dark} />
      </ReaderContext>
    </MantineProvider>
  );
}
