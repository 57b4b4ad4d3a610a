import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Client } from '../data/client.ts';
import { ReaderContext } from '../panels/index.ts';
import type { Answers, Reader } from '../panels/index.ts';
import { toQuery } from '../state/index.ts';
import type { ViewerState } from '../state/index.ts';
import { TEXTS, langOf } from '../text/index.ts';
import { Room } from './Room.tsx';
import type { Picture } from './picture.ts';
import type { Followed } from './revision.ts';
import type { ViewerStore } from './store.ts';
import { THEME } from './theme.ts';

interface AppProps {
  store: ViewerStore;
  client: Client;
  answers: Answers;
  followed: Followed;
  picture: StoreApi<Picture>;
}

/** The site: state, words and server given to everything inside. */
export function App({ store, client, answers, followed, picture }: AppProps) {
  const state = useStore(store);
  const { totals } = useStore(followed.store);
  const system = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  const lang = langOf(state.lang, navigator.language);
  const dark = state.theme === 'dark' || (state.theme === 'auto' && system);
  const apply = useMemo(
    (): Reader['apply'] => (step) => store.setState(step(store.getState()), true),
    [store],
  );
  const reader = useMemo(
    (): Reader => ({
      state,
      apply,
      hrefOf: (step) => `?${toQuery(step(state))}`,
      client,
      answers,
      t: TEXTS[lang],
      lang,
      revision: totals?.revision ?? '',
    }),
    [state, apply, client, answers, lang, totals],
  );
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [lang, dark]);
  useEffect(() => {
    document.title = titleOf(state, TEXTS[lang].name);
  }, [state, lang]);
  return (
    <MantineProvider theme={THEME} forceColorScheme={dark ? 'dark' : 'light'}>
      <ReaderContext value={reader}>
        <Room followed={followed} picture={picture} dark={dark} />
      </ReaderContext>
    </MantineProvider>
  );
}

/** What is open, by its own words: 三个一批 · 文脉. */
function titleOf({ text, picked, focus }: ViewerState, name: string): string {
  const open = text ?? picked?.id ?? focus;
  if (!open) return name === 'Wenmai' ? '文脉 Wenmai' : `${name} Wenmai`;
  const words = open.split(/ [A-Z_]+ /u).map((id) => id.slice(id.indexOf(':') + 1));
  return `${words.join(' → ')} · ${name}`;
}
