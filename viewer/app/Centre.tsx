import type { ReactNode } from 'react';
import type { Totals, View } from '../data/api.ts';
import { CypherPanel, TablePanel, useReader } from '../panels/index.ts';
import { TABS, openTab, overview, visible } from '../state/index.ts';
import type { Shown } from '../state/index.ts';
import { Map, drawable } from './Map.tsx';
import { Sentence } from './Sentence.tsx';

interface CentreProps {
  shown: Shown | null;
  base: View | null;
  totals: Totals | null;
  dark: boolean;
  /** What stands in place of a graph that could not be had. */
  problem: ReactNode;
}

/** The map, the same as a table, or questions in Cypher; above it one sentence that says what is shown. */
export function Centre({ shown, base, totals, dark, problem }: CentreProps) {
  const { state, apply, t } = useReader();
  return (
    <>
      <div className="tabs" role="tablist">
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={state.tab === tab}
            title={t.tabHints[tab]}
            onClick={() => apply(openTab(tab))}
          >
            {t.tabs[tab]}
          </button>
        ))}
        {state.tab !== 'cypher' && shown && base ? (
          <Sentence shown={shown} base={base} totals={totals} />
        ) : null}
        {state.tab === 'map' && state.focus ? (
          <button type="button" className="word-button" onClick={() => apply(overview)}>
            {t.shown.back}
          </button>
        ) : null}
      </div>
      <Body shown={shown} dark={dark} problem={problem} />
    </>
  );
}

function Body({ shown, dark, problem }: Pick<CentreProps, 'shown' | 'dark' | 'problem'>) {
  const { state, t } = useReader();
  if (state.tab === 'cypher') {
    return (
      <CypherPanel
        renderView={(view) => (
          <Drawn
            shown={visible([{ of: null, view }], { ...state, least: 1, off: [], hidden: [] })}
            dark={dark}
          />
        )}
      />
    );
  }
  if (!shown && problem) return <div className="centre-note">{problem}</div>;
  if (!shown) return <p className="soft centre-note">{t.map.loading}</p>;
  if (shown.nodes.length === 0)
    return (
      <div className="centre-note">
        <p>{t.map.nothing}</p>
        <p className="soft">{t.map.nothingHint}</p>
      </div>
    );
  return state.tab === 'table' ? <TablePanel shown={shown} /> : <Drawn shown={shown} dark={dark} />;
}

/** The map with its twin in words, which is all there is without WebGL. */
function Drawn({ shown, dark }: { shown: Shown; dark: boolean }) {
  const { t } = useReader();
  if (drawable)
    return (
      <>
        <Map shown={shown} dark={dark} />
        <section className="visually-hidden twin" aria-label={t.map.twin}>
          <TablePanel shown={shown} />
        </section>
      </>
    );
  return (
    <>
      <div className="centre-note" role="alert">
        <p>{t.map.noWebgl}</p>
        <p className="soft">{t.map.noWebglHint}</p>
      </div>
      <TablePanel shown={shown} />
    </>
  );
}
