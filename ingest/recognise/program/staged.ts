import type { Found } from '#graph';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { BUILT } from '../place/feature-words.ts';
import { KIND, LEAD_IN, WORK_END } from './row-words.ts';
import { KEEP_FOR_NAME } from './words.ts';
import { isProper } from './works.ts';
import { isA } from '../hits.ts';

/** 裕龙石化|一期|稳产达产, 店头电厂|二期|等402万千瓦机组: a stage of what is built, by what becomes of it. */
const STAGE: Search = {
  pattern:
    /(?<=[一-鿿]{3})[一二三四五六七八]期(?:项目)?(?=[、，。；的]|等|项目|扩建|改造|建设|开工|建成|竣工|稳产|投产|达产|投用|投运|完工|通车|正式|全面|全线|顺利|加快|主体|首)/uy,
  needs: ['一期', '二期', '三期', '四期', '五期', '六期', '七期', '八期'],
};
/** 第二期, 分三期, 贷款一期: no stage of a work. */
const OTHER = /[第分前后近上下这那本每两共计]$/u;
const LONGEST_NAME = 16;
const LEAST = 3;
const LEAST_BUILT = 4;
const BUILT_END = new RegExp(`(?:${BUILT.join('|')})$|${WORK_END.source}`, 'u');

/** Works named with their stage. */
export const staged = (view: View): Found[] =>
  seek(view, STAGE, ({ span }) => {
    const { words } = view;
    if (OTHER.test(words[span.start - 1] ?? '')) return null;
    const edge = withoutLeadIn(view, leftBoundary(view, span.start, LONGEST_NAME, KEEP_FOR_NAME), span.start);
    const lead = edge + (LEAD_IN.exec(words.slice(edge, span.start))?.[0].length ?? 0);
    const found = { start: afterVerbs(view, lead, span.start), end: span.end };
    const name = words.slice(found.start, span.start);
    const owner = view.hitsByEnd
      .get(span.start)
      ?.some((hit) => hit.start === found.start && isA(hit, 'Institution'));
    const proper =
      owner ||
      isProper(view, { ...found, end: span.start }) ||
      (name.length >= LEAST_BUILT && BUILT_END.test(name));
    return proper && name.length >= LEAST && !KIND.test(name)
      ? { ...found, type: 'Program', rule: 'program-stage' }
      : null;
  });

/** 可用于|红沿河核电厂, 同意建|天荒坪抽水蓄能电站 */
function afterVerbs({ tokens }: View, start: number, end: number): number {
  let at = start;
  for (const token of tokens.within(start, end)) {
    if (token.start !== at || !/^(?:v|p|d|c)$/u.test(token.tag)) break;
    at = token.end;
  }
  return at;
}
