import type { Totals, View } from '../data/api.ts';
import { useReader } from '../panels/index.ts';
import { COUNTED_EACH } from '../state/index.ts';
import type { Shown } from '../state/index.ts';

interface SentenceProps {
  shown: Shown;
  base: View;
  totals: Totals | null;
}

/** 显示 1,204 个实体中与 12 篇文本关系最多的 150 个，另有 1,054 个未画出。 */
export function Sentence({ shown, base, totals }: SentenceProps) {
  const { state, t } = useReader();
  const { entities, read } = totals ?? base.totals;
  const opened = shown.nodes.filter((node) => shown.anchors.has(node.id)).length;
  const drawn = shown.nodes.length - opened;
  const focused = state.focus ? shown.nodes.find((node) => node.id === state.focus) : null;
  const head = focused
    ? t.shown.focus(focused.name, drawn - 1)
    : shown.nodes.length >= entities
      ? t.shown.whole(entities, read)
      : t.shown.overview(entities, read, drawn);
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
