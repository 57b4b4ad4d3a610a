import type { ReactNode } from 'react';
import type { Step } from '../state/steps.ts';
import { collapse, overview, pickEntity, unhide } from '../state/steps.ts';
import { Go } from './Go.tsx';
import { useReader } from './reader.ts';

/** What the reader has opened and hidden, each with its way back. `nameOf` gives the name of an id. */
export function OnMap({ nameOf }: { nameOf: (id: string) => string }) {
  const { state, t } = useReader();
  const { focus, expanded, hidden } = state;
  if (!focus && expanded.length === 0 && hidden.length === 0) return null;
  return (
    <section className="on-map">
      <h2>{t.shown.title}</h2>
      {focus ? (
        <Row title={t.shown.focused} undo={overview} undoLabel={t.shown.back}>
          <Go step={pickEntity(focus)}>{nameOf(focus)}</Go>
        </Row>
      ) : null}
      {expanded.map((id) => (
        <Row key={id} title={t.shown.expanded} undo={collapse(id)} undoLabel={t.shown.collapse(nameOf(id))}>
          <Go step={pickEntity(id)}>{nameOf(id)}</Go>
        </Row>
      ))}
      {hidden.map((id) => (
        <Row key={id} title={t.shown.hidden} undo={unhide(id)} undoLabel={t.shown.putBack(nameOf(id))}>
          <s>{nameOf(id)}</s>
        </Row>
      ))}
    </section>
  );
}

interface RowProps {
  title: string;
  undo: Step;
  undoLabel: string;
  children: ReactNode;
}

function Row({ title, undo, undoLabel, children }: RowProps) {
  const { apply } = useReader();
  return (
    <p className="on-map-row">
      <span className="soft">{title}</span>
      <span className="on-map-name">{children}</span>
      <button
        type="button"
        className="word-button"
        aria-label={undoLabel}
        title={undoLabel}
        onClick={() => apply(undo)}
      >
        ×
      </button>
    </p>
  );
}
