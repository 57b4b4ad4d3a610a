import type { Span } from '#graph';
import { divisions } from '../../lexicon/divisions.ts';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import type { View } from '../recogniser.ts';
import { indexBefore } from '../tokens.ts';
import { RANK, wordAt, type Piece } from './piece.ts';
import { KINDS } from './settlement-words.ts';

/** Ends of names, and what may not follow: 镇压, 乡亲, 村民, 社区别. */
const SUFFIX =
  /县(?![处域级])|(?:自治)?乡(?![亲村镇土愁下情里贤])|镇(?![压静定痛江海守住里区])|街道(?!两)|(?:林场|农场|苏木|嘎查)|村(?![民里委庄落级居组务头口镇干寨])|社区(?![居治])|屯(?![田兵垦粮])/gu;
/** The same after a place: 永嘉县|山坑乡, 余村; no 浙江|农村. */
const TAIL =
  /^(?<name>[\u4e00-\u9fff]{1,6}?)(?<suffix>民族乡|族乡|乡(?![亲村镇土愁下情里贤])|镇(?![压静定痛江海守住里区])|街道(?!两)|村(?![民里委庄落级居组务头口镇干]|村(?![民委党支务里]))|社区(?![居治])|屯(?![田兵垦粮])|苏木|嘎查)/u;
/** 米脂|杨家沟, 延川县|梁家河: a village by the family that settled there. */
const FAMILY =
  /^[^\P{Script=Han}国大专人企独公各一的在和与]家(?:[沟庄店堡屯寨坪坝湾营窑峪坡岭洼塬铺集坳岙畈咀河桥](?![镇乡])|圪崂)(?:村(?![村民里委庄落级居组务头口镇干]))?/u;
/** Words that stand in no name of a settlement after its county: 安吉县在余村. */
const CLAUSE = /[的和与及在到从等各全是有为了将把被省市县区州]|以及|部分|所有|一些|[建配选做]强/u;
/** 枫桥镇|卫生院: the organ's name goes on. */
const ORGAN =
  /^(?:中心)?(?:卫生[院所室]|小学|中学|学校|党委|党工委|党支部|党总支|政府|人民政府|派出所|法庭|司法所|供销社|信用社|村委会|委员会|居委会|幼儿园|敬老院|文化站)/u;
/** 乡|王集, 山镇|白果: what stands before 村 begins with the level of a town, or with the last character of its name. */
const TOWN_FIRST = /^.?(?:乡(?![村镇情土])|镇(?!村))/u;
const TOWN = /(?:乡|镇|街道|苏木|农场|林场)$/u;

/** 山坑乡|后九夅村 after 永嘉县: what goes on to name a smaller place. */
export function tailOf(view: View, { end: start, rank }: Piece): Piece | null {
  const family = FAMILY.exec(view.words.slice(start, start + 6))?.[0];
  if (family !== undefined && rank >= RANK.county && !view.tokens.across(start + family.length))
    return { start, end: start + family.length, rank: RANK.village };
  const match = TAIL.exec(view.words.slice(start, start + 10));
  const former = FORMER.exec(view.words.slice(start, start + 6))?.[0];
  if (former !== undefined && rank < RANK.county)
    return { start, end: start + former.length, rank: RANK.county };
  const short = view.words.slice(start, start + 2);
  if (rank < RANK.county && SHORT_COUNTIES.has(short) && !/^[处域级长]/u.test(view.words[start + 2] ?? ''))
    return { start, end: start + 2, rank: RANK.county };
  const { name = '', suffix = '' } = match?.groups ?? {};
  if (!match || CLAUSE.test(name) || (suffix !== '族乡' && isKind(name))) return null;
  const span = { start, end: start + match[0].length };
  const level = /^(?:村|社区|屯|嘎查)$/u.test(suffix) ? RANK.village : RANK.town;
  if (
    level <= rank ||
    (COMMON.test(match[0]) && !(rank === RANK.county && OF_COUNTY.test(match[0]))) ||
    (rank < RANK.county && isCommon(view, span.end, suffix.length))
  )
    return null;
  // 浙江推行…, 武汉出现…: far above, only a name will do.
  const words = view.tokens.within(start, start + name.length);
  const clause = words.some(
    ({ word, tag }) =>
      word.length > 1 && (rank < RANK.county ? !NAMES.test(tag) : tag === 'v' && !word.startsWith('新')),
  );
  // 四川省广安市|革新村|第一书记: what only a village has tells one
  const told = suffix === '村' && IN_VILLAGE.test(view.words.slice(span.end, span.end + 4));
  return clause && !told ? null : { ...span, rank: level };
}

/** 梁家河|村, 西柏坡|村: a village the lexicon has without its mark. */
export const withMark = ({ places, words, tokens }: View): Span[] =>
  places.flatMap(({ start, end, entries }) =>
    MARK.test(words.slice(end, end + 2)) &&
    tokens.across(start) === null &&
    entries.some(({ attributes }) => /^(?:site|historic)$/u.test(String(attributes['subtype'])))
      ? [{ start, end: end + 1 }]
      : [],
  );
const MARK = /^村(?![村民里委庄落级居组务头口镇干寨])/u;

/** 山东省|黄县|（今龙口市）: a county by a name it has lost. */
const FORMER = /^[\u4e00-\u9fff]{1,3}县(?=[（(][今现])/u;
/** 祁县, 眉县: too short to be told without what they lie in. */
const SHORT_COUNTIES = new Set(
  divisions('areas')
    .map(({ name }) => name)
    .filter((name) => name.length === 2 && name.endsWith('县')),
);
const IN_VILLAGE = /^(?:第一书记|村民|党支部|党总支|村委会|村支书|驻村)/u;

/** 枫桥镇, 下姜村: names of settlements that no larger place leads. */
export function settlements(view: View): Piece[] {
  const found = [...view.words.matchAll(SUFFIX)].flatMap(({ index, 0: suffix }): Piece[] => {
    const end = index + suffix.length;
    const edge = withoutLead(view, withoutLeadIn(view, leftBoundary(view, index, 4), index), index);
    // 101|路三江村站: a stop of the bus
    if (view.words[edge] === '路' && /\d/u.test(view.words[edge - 1] ?? '')) return [];
    const start = withSide(view.words, edge);
    const name = view.words.slice(start, index);
    // 到双庙乡|王集村, 视察党|山镇白果村: the town that the village lies in begins the name.
    const level = TOWN_FIRST.exec(name)?.[0].length ?? 0;
    if (level > 0) {
      const at = start + level - 1;
      const whole = { start: withoutLead(view, leftBoundary(view, at, 4), at), end, rank: RANK.village };
      const rest = name.slice(level);
      const kind = isKind(rest) || isKind(view.words.slice(whole.start, index));
      return at - whole.start >= 2 && rest !== '' && !kind ? [whole] : [];
    }
    if (
      name.length < 1 ||
      // “模力社区”: a brand
      (view.words[start - 1] === '“' &&
        view.words[end] === '”' &&
        /(?:社区|[古小]镇)$/u.test(name + suffix)) ||
      CLAUSE.test(name) ||
      // 莽张镇|镇长
      name.endsWith(suffix) ||
      ORGAN.test(view.words.slice(end, end + 5)) ||
      isKind(name) ||
      (suffix === '县' && MODEL.test(name)) ||
      isCommon(view, end, suffix.length) ||
      !isNamed(view, { start, end }, index)
    )
      return [];
    const rank = suffix === '县' ? RANK.county : TOWN.test(suffix) ? RANK.town : RANK.village;
    return [{ start, end, rank }];
  });
  const names = new Set(found.map(({ start, end }) => view.words.slice(start, end)));
  return found.map((piece) => shortest(view.words, piece, names));
}

/** 建成|大寨县: a county of the kind that a village was the model of. */
const MODEL = /^大寨$/u;

/** 装着下姜村 where the text also names 下姜村 */
function shortest(words: string, piece: Piece, names: ReadonlySet<string>): Piece {
  for (let start = piece.end - 3; start > piece.start; start -= 1)
    if (names.has(words.slice(start, piece.end))) return { ...piece, start };
  return piece;
}

/** 对|余村, 来|下姜村: prepositions and verbs of going that the segmenter joins to an unknown name. */
const LEADS = /^[至来到对以任同祝在从向去回进访看赴离与和及给]/u;
function withoutLead({ words, tokens }: View, start: number, end: number): number {
  if (end - start < 2 || !LEADS.test(words.slice(start, end))) return start;
  const [first] = tokens.within(start, end + 2);
  return first && (first.tag === 'x' || first.end === start + 1) ? start + 1 : start;
}

/** 和|后九夅村, 在|上磨村: after a preposition or a conjunction these are no words of time or place but begin the name. */
const SIDED = /(?:^|[，。、；：“（\s]|[和与在到对把向从使让将着被是])[后前上下]$/u;
const withSide = (words: string, start: number): number =>
  SIDED.test(words.slice(Math.max(0, start - 2), start)) ? start - 1 : start;

const NAMES = /^(?:ns|nr\w*|nz|x|j)$/u;
/** 城乡, 小城镇, 江南水乡, 农村: the word that ends the span is a common one, and not the bare suffix. */
function isCommon({ tokens }: View, end: number, suffix: number): boolean {
  const run = tokens.before(end);
  const last = run[indexBefore(run, end)];
  if (!last || last.end > end + 1) return true;
  return last.start < end - suffix && (!NAMES.test(last.tag) || COMMON.test(last.word));
}
/** 安吉县|山城镇: behind its county a town by a name that ends so */
const OF_COUNTY = /^[^小大中各老新县全两市城的和]城镇$/u;
const COMMON = /(?:农村|城镇|城乡|水乡|乡村|^.?山村|乡镇|小镇|自治县|市县|州县|[一二三四五六七八九十两]县)$/u;

/** 中心|村, 重点|镇: what stands before the end says of what kind it is. */
export const isKind = (name: string): boolean =>
  KINDS.has(name) ||
  [name.slice(-2), name.slice(0, 2), name.slice(-3)].some((part) => part.length > 1 && KINDS.has(part)) ||
  /[走进入返驻回名通整促抓建县市省各任]$/u.test(name);

/** 到|枫树岭镇|调研, 行经|柳树沟村|，: between a verb of going and what is done there, any words make a name. */
const WENT = /(?:[到赴]|来到|走进|前往|行经|路过|途经|抵达|落户|驻|住在|位于|家住)$/u;
const DONE =
  /^(?:调研|考察|走访|视察|检查|督导|指导|慰问|看望|参观|实地|宣讲|调查|采访|开展|举行|召开|现场|蹲点|挂职|任|工作|[，。、的；])/u;
const isVisited = ({ words }: View, { start, end }: Span): boolean =>
  WENT.test(words.slice(Math.max(0, start - 2), start)) && DONE.test(words.slice(end, end + 2));

/** True where the segmenter knows the whole for a place, or what stands before the suffix is no common word. */
function isNamed(view: View, span: Span, suffix: number): boolean {
  const { tokens } = view;
  if (wordAt(tokens, span) === 'ns' || (suffix - span.start >= 2 && isVisited(view, span))) return true;
  const inner = tokens.within(span.start, span.end);
  if (inner[0]?.start !== span.start || suffix - span.start < 2) return false;
  return inner.every(({ word, tag, start, end }) => {
    if (start >= suffix) return true;
    if (word.length > 1 || end > suffix) return NAMES.test(tag);
    return !/^(?:q|u\w*|r|p|c|d)$/u.test(tag);
  });
}
