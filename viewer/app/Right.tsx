import { Beginning, EdgePanel, EntityPanel, TextPanel, useReader } from '../panels/index.ts';
import { close, edgeEnds } from '../state/index.ts';
import type { Shown, ViewerState } from '../state/index.ts';

/** What one reads: an entity, a link, a text. On a small screen a sheet over the map. */
export function Right({ shown }: { shown: Shown | null }) {
  const { state, apply, t } = useReader();
  const { picked, text } = state;
  const open = text ?? picked?.id ?? null;
  return (
    <aside key={open} className="right" aria-label={t.settings.panelRight} data-open={open !== null}>
      {open ? (
        <button type="button" className="close" onClick={() => apply(close)}>
          {text ? (picked ? `← ${t.reader.back}` : t.reader.close) : `× ${t.settings.close}`}
        </button>
      ) : null}
      <Panel state={state} shown={shown} />
    </aside>
  );
}

function Panel({ state: { picked, text }, shown }: { state: ViewerState; shown: Shown | null }) {
  if (text) return <TextPanel id={text} />;
  if (!picked) return <Beginning nodes={shown?.nodes ?? []} />;
  if (picked.kind === 'entity') return <EntityPanel id={picked.id} />;
  const ends = edgeEnds(picked.id);
  const beside = (shown?.edges ?? []).filter(
    (edge) => edge.id !== picked.id && ends.includes(edge.source) && ends.includes(edge.target),
  );
  return <EdgePanel id={picked.id} beside={beside} />;
}
