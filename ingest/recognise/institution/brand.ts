import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { indexBefore } from '../tokens.ts';
import { oneOf } from '../word-list.ts';
import { COMPANY_KINDS } from './company-kinds.ts';

/** Ends of names of companies that a brand alone may begin; 集团 with a brand is told by `named`. */
const COMPANY: Search = {
  needs: ['公司', '集团', '银行', '药业', '证券', '人寿'],
  pattern: /(?:公司|集团|银行|药业|证券|人寿)(?![长章法治制员业间股化总内市交监投保])/uy,
};
/** 保险, 跨国: what a company does or is, no brand. */
export const KIND = new RegExp(`^(?:${oneOf(COMPANY_KINDS)})+$`, 'u');
const OF_KIND = new RegExp(`^(?:${oneOf(COMPANY_KINDS)})+(?:公司|集团|银行|药业|证券|人寿)$`, 'u');

/** 高盛集团, 花旗银行, 长宏公司: a word of the segmenter that names a company, or one that it does not know before 公司. */
export function brands(view: View): Found[] {
  const { tokens } = view;
  return seek(view, COMPANY, ({ span, surface }) => {
    const run = tokens.before(span.end);
    const token = run[indexBefore(run, span.end)];
    if (!token || token.end !== span.end) return null;
    const found = (start: number): Found => ({ start, end: span.end, type: 'Institution', rule: 'brand' });
    if (token.start < span.start)
      return /^(?:nt|nz|ns|nr|l)$/u.test(token.tag) &&
        token.word.length > surface.length + 1 &&
        !OF_KIND.test(token.word)
        ? found(token.start)
        : null;
    const before = run[indexBefore(run, span.start)];
    return /^(?:公司|证券|人寿)$/u.test(surface) &&
      before?.end === span.start &&
      (isUnknown(before.tag) || (surface !== '公司' && before.tag === 'x')) &&
      before.word.length > 1 &&
      before.word.length < 5 &&
      !KIND.test(before.word)
      ? found(before.start)
      : null;
  });
}

const isUnknown = (tag: string): boolean => tag === 'nz' || tag === 'nrt';
