import type { Found } from '#graph';
import { anchored, seek, type Search, type View } from '../recogniser.ts';

const N = '[一二三四五六七八九十]{1,3}';
/** 第七届全国人民代表大会, and no session or organ of it. */
const CONGRESS: Search = {
  needs: ['届全国人民代表大会', '届全国人大'],
  pattern: anchored(
    `第?${N}`,
    `届全国(?:人民代表大会|人大)(?!第|常|代表|[各专民财教华外农法环社监内]|${N}次)`,
  ),
};
/** 向…作报告, 在…上: it sits. */
const SITS_BEFORE = /[向在从]$|提请$|提交$|召开$|出席$|(?:^|届)[和、]$/u;
const SITS = /^(?:上|以来|期间|召开|开幕|闭幕|作政府|作报告|报告)/u;

/** 第五届全国人民代表大会: a meeting where something is said to it or at it, elsewhere the organ of its term, which sets tasks. */
export const congressesOfTerm = (view: View): Found[] =>
  seek(view, CONGRESS, ({ span }) => {
    const sits =
      SITS_BEFORE.test(view.words.slice(Math.max(0, span.start - 2), span.start)) ||
      SITS.test(view.words.slice(span.end, span.end + 3));
    return { ...span, type: sits ? 'Meeting' : 'Institution', rule: 'congress-of-term' };
  });
