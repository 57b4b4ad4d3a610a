import { hasLevel } from '../hits.ts';
import type { View } from '../recogniser.ts';
import type { Token } from '../tokens.ts';

/** Last words of a table's other fields: names never hold them, but for what FOLLOWERS says. */
const FIELD_ENDS =
  /(?:平台|系统|项目|能力|案例|方案|模式|场景|模型|生态圈|上云|用云|分公司|有限公司|股份公司)$/u;
/** 系统集成, 平台科技, 项目管理: words that go on with them inside a name. */
const FOLLOWERS =
  /^(?:科技|技术|信息|运营|建设|服务|管理|数据|开发|集成|工程|设备|软件|控制|咨询|股份|研究|研究院|有限|有限公司|集团|应用|示范|试点|创新|及|和|与|的|网络|传媒|投资|公司)$/u;
/** Verbs and words of grammar before a name. */
const LEADS =
  /^(?:民企|国企|央企|启动|共建|建|开放|应用|示范|试点|实践|攻坚|转型|研发|产业化|建设|单位|同意|准予|学习|委托|批准|通知|写给|设在|走进|来到|视察|考察|调研|参观|参加|结合|以及|还有|及|和|与|在|由|给|对|的)$/u;
/** Names after which the next begins: …大学|北京航空航天大学. */
const NAME_ENDS = /(?:大学|研究院|厅|局)$/u;
/** Tags of words that names are told by: unknown words, proper nouns, places, short forms. */
const TELLING = /^(?:x|n[rstz].*|j|a|eng)$/u;

/**
 * Where a name begins that reaches at most from `start` to `end`: what stands before it in a table without marks or in a clause
 * is cut. 服务平台|牧原食品股份有限公司, 管控能力|上海航空电器有限公司, 上海|上海东隆羽绒制品有限公司, 同意|中国核电工程有限公司.
 */
export function headOf(view: View, start: number, end: number): number {
  const tokens = view.tokens.within(start, end);
  let at = start;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    // 国机工业互联网研究院（河南）有限公司: brackets belong to the name.
    if (!before || before.end !== token.start) return;
    const field = FIELD_ENDS.test(before.word) && !FOLLOWERS.test(token.word);
    const named =
      mayBegin(view, token) &&
      (LEADS.test(before.word) ||
        (NAME_ENDS.test(before.word) && before.end - at > 3) ||
        (isPlace(view, token.start) && isPlain(tokens.slice(0, index)) && token.start - start >= 5) ||
        repeats(view, token.start));
    // 任命王大山为|治沙技术研究所所长
    if (field || named || before.word === '为') at = token.start;
  });
  return /^在(?!线)/u.test(view.words.slice(at, at + 2)) ? at + 1 : at;
}

/** 牧原, 上海, 中国, 正兴: a name may begin with it. */
const mayBegin = (view: View, { word, tag, start }: Token): boolean =>
  (TELLING.test(tag) && word.length > 1) || /^(?:中国|国家|中)/u.test(word) || isPlace(view, start);

const isPlace = ({ lexicon, words }: View, start: number): boolean =>
  [2, 3, 4].some((size) =>
    hasLevel(
      { entries: lexicon.lookup(words.slice(start, start + size), 'Place') },
      'province',
      'prefecture',
    ),
  );

/** 质量管控能力: nothing in it that names. */
const isPlain = (tokens: readonly Token[]): boolean =>
  tokens.every(({ tag }) => !TELLING.test(tag) && tag !== 'm');

/** 上海|上海东隆, 上海市|上海傅利叶: a column of places before the names. */
function repeats({ words }: View, at: number): boolean {
  const place = words.slice(at, at + 2);
  return (
    words.slice(at - 2, at) === place ||
    (words.slice(at - 3, at - 1) === place && /[省市]/u.test(words[at - 1] ?? ''))
  );
}
