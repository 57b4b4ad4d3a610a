import type { Totals } from '../data/api.ts';
import { Least, Legend, OnMap, Search, useReader } from '../panels/index.ts';
import type { Shown } from '../state/index.ts';

interface LeftProps {
  totals: Totals | null;
  shown: Shown | null;
  searching: boolean;
  onSearching: (open: boolean) => void;
}

/** What one looks for: search, types, evidence, what was opened and hidden. On a small screen a sheet. */
export function Left({ totals, shown, searching, onSearching }: LeftProps) {
  const { t } = useReader();
  const nameOf = (id: string): string =>
    shown?.nodes.find((node) => node.id === id)?.name ?? id.slice(id.indexOf(':') + 1);
  return (
    <>
      <button
        type="button"
        className="sheet-button"
        aria-expanded={searching}
        aria-controls="left"
        onClick={() => onSearching(!searching)}
      >
        {searching ? t.settings.close : t.settings.panelLeft}
      </button>
      <nav id="left" className="left" aria-label={t.settings.panelLeft}>
        <Search onOpen={() => onSearching(false)} />
        <Legend counts={totals?.byType ?? null} />
        <Least texts={totals?.read ?? 1} />
        <OnMap nameOf={nameOf} />
      </nav>
    </>
  );
}
