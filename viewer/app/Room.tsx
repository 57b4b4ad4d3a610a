import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { EmptyStore, Keys, Problem, useReader } from '../panels/index.ts';
import { close } from '../state/index.ts';
import { Centre } from './Centre.tsx';
import { Header } from './Header.tsx';
import { Left } from './Left.tsx';
import { Right } from './Right.tsx';
import type { Picture } from './picture.ts';
import type { Followed } from './revision.ts';

interface RoomProps {
  followed: Followed;
  picture: StoreApi<Picture>;
  dark: boolean;
}

/** Left what one looks for, in the middle the map, right what one reads. */
export function Room({ followed, picture, dark }: RoomProps) {
  const { state, answers, t } = useReader();
  const { totals, lost } = useStore(followed.store);
  const { base, shown, error } = useStore(picture);
  const [keys, setKeys] = useState(false);
  const [searching, setSearching] = useState(false);
  useGlobalKeys(setKeys, setSearching);
  const now = totals ?? base?.totals ?? null;
  const again = (): void => {
    followed.retry();
    answers.retry();
  };
  const reading = state.text !== null;
  return (
    <div
      className="room"
      data-reading={reading}
      data-picked={state.picked !== null}
      data-searching={searching}
    >
      <Header totals={now} onKeys={() => setKeys(true)} />
      {lost ? (
        <div className="banner" role="alert">
          {t.lost.title} {t.lost.hint}{' '}
          <button type="button" className="word-button" onClick={again}>
            {t.lost.retry}
          </button>
        </div>
      ) : null}
      <Left totals={now} shown={shown} searching={searching} onSearching={setSearching} />
      <main className="centre">
        {now?.read === 0 && now.entities === 0 ? (
          <EmptyStore />
        ) : (
          <Centre
            shown={shown}
            base={base}
            totals={now}
            dark={dark}
            problem={error && !lost ? <Problem error={error} retry={again} /> : null}
          />
        )}
      </main>
      <Right shown={shown} />
      <Keys opened={keys} onClose={() => setKeys(false)} />
    </div>
  );
}

/** `/` to the search, `?` for the keys, Esc closes what is uppermost: wherever the reader is, save in a field. */
function useGlobalKeys(showKeys: (shown: boolean) => void, search: (open: boolean) => void): void {
  const { apply } = useReader();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const field = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
      if (event.key === 'Escape' && !field) apply(close);
      if (field) return;
      if (event.key === '?') showKeys(true);
      if (event.key === '/') {
        event.preventDefault();
        search(true);
        document.querySelector<HTMLInputElement>('#search')?.focus();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [apply, showKeys, search]);
}
