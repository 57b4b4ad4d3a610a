import { SegmentedControl } from '@mantine/core';
import type { Totals } from '../data/api.ts';
import { useReader } from '../panels/index.ts';
import { LANGS, THEMES, speak, wear } from '../state/index.ts';
import type { Lang, Theme } from '../state/index.ts';

const LANG_WORDS: Record<Lang, string> = { zh: '中', en: 'EN' };

/** Name, how much has been read, language, light or dark, keys. */
export function Header({ totals, onKeys }: { totals: Totals | null; onKeys: () => void }) {
  const { state, apply, t, lang } = useReader();
  return (
    <header className="header">
      <a className="skip" href="#map">
        {t.settings.skip}
      </a>
      <a className="wordmark" href={location.pathname} title={t.tagline}>
        文脉 <span>Wenmai</span>
      </a>
      <p className="soft totals">
        {totals ? t.totals(totals.read, totals.entities, totals.links) : t.tagline}
      </p>
      <SegmentedControl
        size="xs"
        aria-label={t.settings.lang}
        value={lang}
        onChange={(value) => apply(speak(value as Lang))}
        data={LANGS.map((value) => ({ value, label: LANG_WORDS[value] }))}
      />
      <SegmentedControl
        size="xs"
        className="theme-switch"
        aria-label={t.settings.theme}
        value={state.theme}
        onChange={(value) => apply(wear(value as Theme))}
        data={THEMES.map((value) => ({ value, label: t.settings.themes[value] }))}
      />
      <button
        type="button"
        className="keys-button"
        aria-label={t.keys.open}
        title={t.keys.open}
        onClick={onKeys}
      >
        ?
      </button>
    </header>
  );
}
