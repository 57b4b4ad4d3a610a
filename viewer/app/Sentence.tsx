import type { Totals, View } from '../data/api.ts';
import { useReader } from '../panels/index.ts';
import { COUNTED_EACH } from '../state/index.ts';
import type { Shown } from '../state/index.ts';

interface SentenceProps {
  shown: Shown;
  base: View;
  totals: Totals | null;
}

/** 1,204 个实体，这里画出文本最多的 150 个；共现只画每个实体最强的 3 条。 */
export function Sentence({ shown, base, totals }: SentenceProps) {
  const { state, t } = useReader();
  const { entities } = totals ?? base.totals;
  const opened = shown.nodes.filter((node) => shown.anchors.has(node.id)).length;
  const drawn = shown.nodes.length - opened;
  const focused = state.focus ? shown.nodes.find((node) => node.id === state.focus) : null;
  const head = focused
    ? t.shown.focus(focused.name, drawn - 1)
    : shown.nodes.length >= entities
      ? t.shown.whole(entities)
      : t.shown.overview(entities, drawn);
  const more = focused && base.more > 0 ? t.shown.more(base.more) : '';
  const filtered = shown.filtered > 0 ? t.shown.filtered(shown.filtered) : '';
  return (
    <p className="shown-sentence" role="status">
      {head}
      {more}
      {opened > 0 ? t.shown.opened(opened) : ''}
      {filtered}
      {shown.edges.some((edge) => edge.type === 'CO_OCCURS') ? t.shown.counted(COUNTED_EACH) : ''}
      {t.shown.stop}
    </p>
  );
}
