import type { Found } from '#graph';
import { countiesByShortName } from '../../lexicon/counties.ts';
import { NAME_VERBS } from '../boundary-words.ts';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import type { View } from '../recogniser.ts';
import type { Token, Tokens } from '../tokens.ts';
import { EVERYDAY } from './county-words.ts';
import { KINDS, KINDS_OF_ZONE, NAMED_SITES, OF_MANY } from './feature-words.ts';
import { headsIn, type Head } from './heads.ts';
import { ADDRESS } from './listed-sites.ts';
import { waters } from './waters.ts';
import { hasLevel, isA } from '../hits.ts';

/** 青岛都市圈, 老岚水库, 横琴粤澳深度合作区, 鸭绿江: natural, built and economic places by their ends. */
export const features = (view: View): Found[] => [
  ...headsIn(view.words).flatMap((head) => named(view, head) ?? []),
  ...waters(view),
];

/** How far left of its end a name may begin; the name of a site holds more: 宁波北仑大碶高端汽配模具|园区. */
const REACH = { placed: 8, built: 8, site: 14 } as const;

function named(view: View, { start: at, end, word, kind, common }: Head): Found | null {
  const { words, tokens } = view;
  const zone = zoneStart(words, at);
  const from = withPlace(
    view,
    withoutLeadIn(view, afterBracket(words, leftBoundary(view, zone, REACH[kind])), zone),
  );
  const open = OPEN_ZONE.test(words.slice(zone, at));
  const start = open ? from : nameStart(view, from, zone);
  const name = words.slice(start, zone);
  if (name.length < 2 || KINDS.has(name) || NO_NAME.test(name) || isHour(words, start)) return null;
  if (zone === at && BARE_ZONE.has(word) && isProvince(view, name)) return null;
  // 上海散货|码头|资源
  if (kind === 'site' && /^(?:资源|经济)/u.test(words.slice(end, end + 2))) return null;
  // 杭州|滨江|区
  if (word === '滨江' && words[end] === '区') return null;
  // 北京—|雄安科创走廊: the line between two is a plan
  if (word === '走廊' && /[-—－]/u.test(words[start - 1] ?? '')) return null;
  const known = knownPlace(view, start, zone);
  const parts = tokens.within(start, zone);
  if (kind === 'site') {
    if (tokens.across(end) || isSentence(view, parts)) return null;
    if (common && isWide(view, name) && hyphened(view, start) === start) return null;
  } else if (
    (KINDS.has(name.slice(-2)) && !open && !(known && ACROSS.test(name))) ||
    isClause(view, parts, known)
  )
    return null;
  const told =
    known ||
    open ||
    (NAMED_SITES.has(word) && isName(parts)) ||
    (zone === at && OPEN.has(word) && name.length <= 4) ||
    (zone === at && (kind === 'built' || NATURAL.test(word)) && isName(parts));
  if (!told) return null;
  const chain = known ? besideStart(view, chainStart(view, start), words.slice(zone, at)) : start;
  const address = ADDRESS.exec(words.slice(chain, zone))?.[0].length ?? 0;
  const committee = /[区园]$|水库$/u.test(word) ? COMMITTEE.exec(words.slice(end, end + 6))?.[0] : undefined;
  if (committee !== undefined)
    return {
      start: chain + address,
      end: end + committee.length,
      type: 'Institution',
      rule: 'zone-committee',
    };
  const first = kind === 'site' ? hyphened(view, chain + address) : chain + address;
  return {
    start: first + (TWICE.exec(words.slice(first, end))?.[1]?.length ?? 0),
    end: end + partLength(words, end),
    type: 'Place',
    rule: 'place-feature',
  };
}

/** 青江电报大楼|青江电报大楼, 甲市|甲市某新区: the cell of a table before it says the same. */
const TWICE = /^([\u4e00-\u9fff]{3,12})\1/u;

/** 10|时起机场: the hour before it is counted. */
const isHour = (words: string, start: number): boolean =>
  /^[时日点]/u.test(words[start] ?? '') && /[\d一二三四五六七八九十]/u.test(words[start - 1] ?? '');

/** 全面接轨|上海示范区: of a whole province, and it is not said for what; 辽西先导区 is one. */
const BARE_ZONE: ReadonlySet<string> = new Set(['示范区', '试验区', '实验区', '先行区', '引领区', '先导区']);

const isProvince = ({ lexicon }: View, name: string): boolean =>
  lexicon.lookup(name, 'Place').some(({ attributes: { level } }) => level === 'province');

/** 通州区|与|廊坊北三县一体化示范区: a zone that two places share begins with the first. */
function besideStart({ words, hitsByEnd }: View, start: number, kinds: string): number {
  if (!/[与和]/u.test(words[start - 1] ?? '') || !/一体化|协同|合作|融合|共建/u.test(kinds)) return start;
  const first = (hitsByEnd.get(start - 1) ?? []).find((hit) => hasLevel(hit, 'prefecture', 'county'));
  return first?.start ?? start;
}

/** 青江示范区|管委会, 青江国家湿地公园|管理处: who runs a zone or a site. */
const COMMITTEE = /^(?:管委会|管理委员会|党工委|管理[处局站])(?![员委长])/u;

/** 包头|稀土: the segmenter takes the city for a verb, and what leads in is no part of a name. */
const withPlace = ({ hitsByEnd }: View, start: number): number =>
  (hitsByEnd.get(start) ?? []).find((hit) => hasLevel(hit, 'prefecture', 'county'))?.start ?? start;

/** （含|龙颈水库扩建）: what a bracket begins with is no part of the name. */
const afterBracket = (words: string, start: number): number =>
  /^（[含即]/u.test(words.slice(start - 1, start + 1)) ? start + 1 : start;

/** 横琴粤澳|深度|合作区: where the kinds before the end begin. */
function zoneStart(words: string, end: number): number {
  let at = end;
  for (;;) {
    const kind = KINDS_OF_ZONE.find((one) => words.endsWith(one, at));
    if (kind === undefined) return at;
    at -= kind.length;
  }
}

/** 杭州湾|跨海|大桥 is a name, 跨海大桥 is none. */
const ACROSS = /跨[海江]$/u;

/** Words that make a clause of what stands before the end: 浙江迈向大桥. The segmenter's 大连 (d) is a place all the same. */
const CLAUSE = /^(?:v|vn|vd|m|q|r|c|p|u\w*)$/u;
function isClause({ lexicon }: View, parts: readonly Token[], known: boolean): boolean {
  return parts.some(
    ({ word, tag }) =>
      word.length > 1 &&
      (CLAUSE.test(tag) || (!known && /^(?:d|a|ad|b)$/u.test(tag))) &&
      !NAME_VERBS.has(word) &&
      lexicon.lookup(word, 'Place').length === 0,
  );
}

/** The same of a site: 洋山港|四期|自动化|码头 is a name, 上海两个公园, 浙江有关码头 and 浙江兴建码头 are none. */
const NO_PART = /^(?:v|vd|q|r|c|p|d|f|t|u\w*)$/u;
function isSentence({ lexicon }: View, parts: readonly Token[]): boolean {
  return parts.some(
    ({ word, tag }) =>
      (NO_PART.test(tag) || tag === 'm' || OF_MANY.has(word)) &&
      !NUMBERED.test(word) &&
      !/^[东西南北]$/u.test(word) &&
      !NAME_VERBS.has(word) &&
      lexicon.lookup(word, 'Place').length === 0,
  );
}
/** 第四|使馆区, 四期|码头, 一号|立井 */
const NUMBERED = /^第|[期号]$/u;

/** 浙江|公园, 长三角|产业园 are kinds of places; 温榆河|公园 is one. */
const isWide = ({ lexicon }: View, name: string): boolean =>
  lexicon
    .lookup(name, 'Place')
    .some(
      ({ attributes: { level, subtype } }) =>
        level !== undefined || /^(?:country|continent|region)$/u.test(String(subtype)),
    );

/** 最大|港, 各国驻香|港: what makes no name before its end. */
const NO_NAME =
  /型$|香$|最[大高长早]|日军|敌军|(?<![航低])空$|发展$|^抵离$|^陆海$|^[为给]|[的各这那座]|[三四五六七八九十]大|大学|公司|集团|学院|^[一二两三四五六七八九十](?!川|河|江|水|明|门|亚|坝|峡|湾|台|里)/u;
/** Works that are called by any word: 官厅水库, 大伙房水库. */
const OPEN: ReadonlySet<string> = new Set([
  '水库',
  '水电站',
  '抽水蓄能电站',
  '水利枢纽',
  '大桥',
  '灌区',
  '运河',
  '口岸',
  '综保区',
]);
/** 深汕|特别|合作区, 东方枢纽|国际商务|合作区: kinds of zones that no common noun names. */
const OPEN_ZONE = /(?:特别|深度|国际商务)$/u;
/** …合作区|先行启动区: the part of a zone that is built first. */
const BUILT_FIRST = /^(?:先行启动区|核心启动区|起步区)/u;
/** 杨浦滨江|中北段 */
const STRETCH = /^[东西南北中]{1,2}(?:延伸)?段/u;
const partLength = (words: string, end: number): number =>
  (words.startsWith('滨江', end - 2) ? STRETCH : BUILT_FIRST).exec(words.slice(end, end + 5))?.[0].length ??
  0;
const NATURAL = /^(?:平原|高原|盆地|半岛|流域|三角洲)$/u;

/** 续建|安徽梅山水库, 最大扶贫项目|滩坑水库: the name begins at the first place, or after the last common word. */
function nameStart(view: View, edge: number, end: number): number {
  for (let at = edge; at < end - 1; at += 1)
    if (knownPlace(view, at, end) && view.tokens.across(at) === null) return afterNatural(view, at, end);
  const words = view.tokens.within(edge, end);
  const last = words.findLast(
    ({ word, tag, end: at }) =>
      at < end - 1 && (word.length > 1 ? !NAMES.test(tag) : /^(?:v|p|c|d|r|q)$/u.test(tag)),
  );
  const start = last ? last.end : edge;
  const first = words.find((word) => word.start === start);
  return first?.tag === 'x' && LED.test(first.word) ? start + 1 : start;
}
/** 对田湾|核电站: the segmenter joins the preposition to an unknown name. */
const LED = /^[对自向与由在从][\u4e00-\u9fff]{2}/u;

/** 天津|—|武清|产业园: a site that two places share. */
function hyphened({ words, hitsByEnd }: View, start: number): number {
  if (!/[-—－·]/u.test(words[start - 1] ?? '')) return start;
  const places = (hitsByEnd.get(start - 1) ?? []).filter((hit) => isA(hit, 'Place'));
  return places.length === 0 ? start : Math.min(...places.map((hit) => hit.start));
}

const NATURAL_KINDS: ReadonlySet<unknown> = new Set([
  'river',
  'lake',
  'sea',
  'mountain',
  'continent',
  'country',
]);
/** 淮河|太湖流域 are two: no river holds a lake. */
function afterNatural(view: View, start: number, end: number): number {
  const next = naturalEnd(view, start);
  return next !== undefined && (naturalEnd(view, next) ?? end + 1) <= end ? next : start;
}

/** Where a river or a lake of the tables ends that begins here. */
const naturalEnd = ({ words, lexicon }: View, start: number): number | undefined =>
  [2, 3, 4]
    .map((size) => start + size)
    .find((end) =>
      lexicon
        .lookup(words.slice(start, end), 'Place')
        .some(({ attributes }) => NATURAL_KINDS.has(attributes['subtype'])),
    );

/** Province, prefecture, county and town. */
const MOST_LEVELS = 4;

/** 宜昌市|葛洲坝水利枢纽: places side by side before it belong to it, but for an address of three levels. */
function chainStart({ hitsByEnd }: View, from: number): number {
  let start = from;
  for (let levels = 0; levels < MOST_LEVELS; levels += 1) {
    const before = (hitsByEnd.get(start) ?? []).filter(({ entries }) =>
      entries.some(({ type, attributes }) => type === 'Place' && !NATURAL_KINDS.has(attributes['subtype'])),
    );
    if (before.length === 0) return start;
    start = Math.min(...before.map((hit) => hit.start));
  }
  return start;
}

const NAMES = /^(?:ns|nr\w*|nz|x|j)$/u;
/** No word of the language but names and single characters. */
const isName = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  words.every(
    ({ word, tag }) => NAMES.test(tag) || (word.length === 1 && !/^(?:m|q|r|p|c|d|u\w*)$/u.test(tag)),
  );

/** 青岛都市圈, 山东半岛城市群, 京津合作示范区, 雁栖湖国际会都: a known place begins the name. */
const knownPlace = ({ words, lexicon, tokens }: View, start: number, end: number): boolean =>
  [2, 3, 4].some(
    (size) => start + size <= end && lexicon.lookup(words.slice(start, start + size), 'Place').length > 0,
  ) ||
  [2, 3].some(
    (size) =>
      start + size <= end &&
      isCounty(words.slice(start, start + size)) &&
      tokens.across(start + size) === null,
  ) ||
  BY_LETTERS.test(words.slice(start, Math.min(end, start + 2))) ||
  /[湖山寺门港河江溪岛]$/u.test(properAt(tokens, start, end)?.word ?? '');

/** 独山子|油田遗址, 安吉|古城 */
const isCounty = (name: string): boolean => countiesByShortName.has(name) && !EVERYDAY.has(name);

/** 京津, 沪明, 京西: provinces and their sides by one character each. */
const BY_LETTERS =
  /^[京津沪渝冀晋辽沈苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘宁疆藏蒙港澳台](?:[京津沪渝冀晋辽苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕藏蒙港澳台](?![东西南北])|[东西南北])$/u;

/** 雁栖湖, 永定门: a name of at least three characters that is a word of the segmenter. */
const properAt = (tokens: Tokens, start: number, end: number): Token | undefined =>
  tokens
    .within(start, end)
    .find(({ start: at, word, tag }) => at === start && word.length >= 3 && /^n[srz]/u.test(tag));
