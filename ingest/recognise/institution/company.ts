import { countiesByShortName } from '../../lexicon/counties.ts';
import { leftBoundary } from '../boundary.ts';
import { hasLevel } from '../hits.ts';
import { EVERYDAY } from '../place/county-words.ts';
import type { View } from '../recogniser.ts';

/** Words of grammar and of clauses that stand in the names of companies: 中冶, 在线, 新特, 用友, 中国联合网络通信. */
const IN_COMPANIES = new Set([
  ...'中新在用有同所为以家个前后最更自原现和上至都比',
  ...'联合 发展 建设 希望 利用 检验 统一 创新 组织 集中 实现 通过 启动 开展 直接 持续 达成 成为 注重 充分 精准 聚焦 智慧 优化 领会 结合 融入 引进'.split(
    ' ',
  ),
]);
/** Letters, and the round zero of 中核四〇四: Han characters to the eye alone. */
const INSERTED = /(?<![A-Za-z\d])(?:[A-Z]{2,6}|vivo)$|(?<=[一二三四五六七八九])[〇○0]$/u;
/** 深圳青江-|RGB电子有限公司 */
const HYPHENED = /[\u4e00-\u9fff]-$/u;
const BRACKET = /(?:（(?:集团|[\u4e00-\u9fff]{2,4})）)$/u;

/** Where the name of a company may begin at the earliest. 国汽（北京）智能网联汽车研究院有限公司, 厦门ABB开关有限公司: brackets and Latin letters within. */
export function companyStart(view: View, end: number, limit: number): number {
  let start = leftBoundary(view, end, limit, IN_COMPANIES);
  const before = view.words.slice(Math.max(0, start - 8), start);
  const inserted = BRACKET.exec(before)?.[0] ?? INSERTED.exec(before)?.[0];
  if (inserted) {
    const letters = start - inserted.length;
    const edge = HYPHENED.test(view.words.slice(Math.max(0, letters - 2), letters)) ? letters - 1 : letters;
    // 和|OPPO广东移动通信有限公司
    const beside = /^[A-Za-z]/u.test(inserted) && /[和与及或由对向给是]/u.test(view.words[edge - 1] ?? '');
    const more = beside ? edge : leftBoundary(view, edge, limit, IN_COMPANIES);
    if (more < edge) start = more;
    else if (/^[A-Za-z]/u.test(inserted)) start = letters;
  }
  return start;
}

/** The field before is glued to the name: 新疆畜牧云综合服务平台|新疆七色花. */
const FIELD_WORD = /平台|系统|项目|方案|研发|产业化|应用|案例|建设(?!集团|工程|发展)/u;
/** Longest name of a company that fills a field of a table. */
const LONGEST_FIELD = 24;
/** 52|北京及时会科技有限公司, 31湖南省|娄底泓和…: a field of its own after the number of its row, or a line of its own, that a city begins. */
export function fieldStart({ words, lexicon }: View, end: number): number | null {
  let start = end;
  while (end - start <= LONGEST_FIELD && /[\u4e00-\u9fff]/u.test(words[start - 1] ?? '')) start -= 1;
  if (end - start > LONGEST_FIELD || !/[\d\n]/u.test(words[start - 1] ?? '\n')) return null;
  const placeAt = (at: number): number =>
    [4, 3, 2].find((size) =>
      hasLevel({ entries: lexicon.lookup(words.slice(at, at + size), 'Place') }, 'province', 'prefecture'),
    ) ?? 0;
  const first = placeAt(start);
  if (first === 0 || FIELD_WORD.test(words.slice(start, end))) return null;
  if (words.startsWith(words.slice(start, start + 2), start + first)) return start + first;
  return words[start + first - 1] === '省' && placeAt(start + first) > 0 ? start + first : start;
}

/** 平遥: by its short name, where that is no everyday word. */
const isCounty = (word: string): boolean => countiesByShortName.has(word) && !EVERYDAY.has(word);

/** 苏豪集团, 宝武钢铁集团: a word the segmenter does not know, or a name; 利益集团, 军事集团 are classes. */
export function isBrand({ tokens, words }: View, start: number, end: number): boolean {
  // 任|中青|集团: an unknown word that the segmenter makes up of the verb and the brand
  const [first] = tokens.across(start)?.tag === 'x' ? [] : tokens.within(start, end);
  return (
    end - start <= 8 &&
    !/公约|条约|防务|侵略|反动|卖国|反革命|军事|政治|战争|李承晚|企业$|医疗$|利益|垄断|领导|统治|交通$|资本/u.test(
      words.slice(start, end),
    ) &&
    (first === undefined
      ? tokens.across(start)?.tag === 'x'
      : first.start === start && (/^(?:x|nz|nt|ns)$/u.test(first.tag) || isCounty(first.word)))
  );
}
