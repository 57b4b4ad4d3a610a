import type { Found, Span } from '#graph';
import { isA } from '../hits.ts';
import { seek, type Search, type View } from '../recogniser.ts';

/** Institutes that bear the name of a thought, in whose name a person stands. */
const CENTRE: Search = {
  needs: ['习近平', '中国特色社会主义理论', '邓小平理论', '毛泽东思想', '马克思主义中国化'],
  pattern:
    /(?:习近平(?:新时代中国特色社会主义|经济|法治|外交|生态文明|文化|强军|党建)思想|中国特色社会主义理论(?:体系)?|邓小平理论(?:和“?三个代表”?重要思想)?|毛泽东思想|马克思主义中国化)(?:理论)?研究(?:(?:院|中心|基地)(?![心的])|[所会](?![得有需以说做属在谓]))/uy,
};

/** 中国|李大钊|研究会: what is named after someone. */
const NAMED_AFTER =
  /^(?:思想|生平|生平和思想|诗词|理论|精神)?(?:研究会|研究院|研究所(?![得以需])|研究中心|学会|基金会)(?![议员])/u;

/** 青江省|习近平法治思想研究院, 东海大学|中国特色社会主义理论体系研究院: with whose it is. */
export function thoughtCentres(view: View, organs: readonly Span[]): Found[] {
  let starts: Map<number, number> | null = null;
  const whole = (span: Span): Found => {
    starts ??= new Map(organs.map(({ start, end }) => [end, start]));
    const known = (view.hitsByEnd.get(span.start) ?? [])
      .filter((hit) => isA(hit, 'Place') || isA(hit, 'Institution'))
      .map(({ start }) => start);
    if (/[中全]国/u.test(view.words.slice(span.start - 2, span.start))) known.push(span.start - 2);
    const start = Math.min(span.start, starts.get(span.start) ?? span.start, ...known);
    return { start, end: span.end, type: 'Institution', rule: 'thought-centre' };
  };
  return [
    ...seek(view, CENTRE, ({ span }) => whole(span)),
    ...view.hitsOf.Person.flatMap(({ start, end }) => {
      const tail = NAMED_AFTER.exec(view.words.slice(end, end + 10))?.[0];
      return tail === undefined ? [] : [whole({ start, end: end + tail.length })];
    }),
  ];
}
