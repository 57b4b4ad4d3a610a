import type { Found, Span } from '#graph';
import { isA } from '../hits.ts';
import { seek, type Search, type View } from '../recogniser.ts';

/** Institutes that bear the name of a thought, in whose name a person stands. */
const CENTRE: Search = {
  needs: ['习近平', '中国特色社会主义理论', '邓小平理论', '毛泽东思想', '马克思主义中国化'],
  pattern:
    /(?:习近平(?:新时代中国特色社会主义|经济|法治|外交|生态文明|文化|强军|党建)思想|中国特色社会主义理论(?:体系)?|邓小平理论(?:和“?三个代表”?重要思想)?|毛泽东思想|马克思主义中国化)(?:理论)?研究(?:(?:院|中心|基地)(?![心的])|[所会](?![得有需以说做属在谓]))/uy,
};

/** 青江省|习近平法治思想研究院, 东海大学|中国特色社会主义理论体系研究院: with whose it is. */
export function thoughtCentres(view: View, organs: readonly Span[]): Found[] {
  let starts: Map<number, number> | null = null;
  return seek(view, CENTRE, ({ span }) => {
    starts ??= new Map(organs.map(({ start, end }) => [end, start]));
    const known = (view.hitsByEnd.get(span.start) ?? [])
      .filter((hit) => isA(hit, 'Place') || isA(hit, 'Institution'))
      .map(({ start }) => start);
    const start = Math.min(span.start, starts.get(span.start) ?? span.start, ...known);
    return { start, end: span.end, type: 'Institution', rule: 'thought-centre' };
  });
}
