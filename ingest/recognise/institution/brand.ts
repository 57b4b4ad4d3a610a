import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { indexBefore, type Token } from '../tokens.ts';
import { oneOf } from '../word-list.ts';
import { COMPANY_KINDS } from './company-kinds.ts';

/** Ends of names of companies that a brand alone may begin; 集团 with a brand is told by `named`. */
const COMPANY: Search = {
  needs: [
    '公司',
    '集团',
    '银行',
    '药业',
    '证券',
    '人寿',
    '矿业',
    '煤业',
    '铝业',
    '纸业',
    '酒业',
    '乳业',
    '置业',
  ],
  pattern:
    /(?:(?:公司|集团|银行|药业|证券|人寿)(?![长章法治制员业间股化内市交监投保]|总(?!经理|裁))|[矿煤铝纸酒乳置]业(?=党委|党工委|党支部|党总支|工会|领导|董事长|总经理|[，。、；]))/uy,
};
/** What a firm does: 矿业, 燃气. */
const INDUSTRY =
  /^(?:[矿煤铝铜纸酒乳药置物农渔]业|能源|电力|燃气|煤气|天然气|供水|水务|水电|热力|石化|化工|钢铁|建工|建筑|建材|路桥|港务|航运|航空|物流|机械|重工|汽车|纺织|旅游|传媒|科技|环保|地产|粮油|盐业|烟草|种业|电器)$/u;
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
    const index = indexBefore(run, span.start);
    const before = run[index];
    // 蒲山|矿业|公司: a word that the segmenter does not know before what the firm does
    const brand = surface === '公司' ? run[index - 1] : undefined;
    if (before && brand?.end === before.start && before.end === span.start && INDUSTRY.test(before.word))
      return isBrandWord(brand, true) ? found(brand.start) : null;
    return /^(?:公司|证券|人寿|[矿煤铝纸酒乳置]业)$/u.test(surface) &&
      before?.end === span.start &&
      isBrandWord(before, surface !== '公司')
      ? found(before.start)
      : null;
  });
}

/** A word of two to four characters that names, or, where `any`, one that the segmenter does not know. */
const isBrandWord = ({ word, tag }: Token, any: boolean): boolean =>
  (tag === 'nz' || tag === 'nrt' || (any && tag === 'x')) &&
  word.length > 1 &&
  word.length < 5 &&
  !KIND.test(word);
