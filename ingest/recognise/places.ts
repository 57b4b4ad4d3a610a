import type { Found } from '#graph';
import type { Hit } from '../lexicon/lexicon.ts';
import { byPatterns, matches, type PatternRow, type Recogniser, type View } from './recogniser.ts';
import { leftBoundary } from './boundary.ts';

const FEATURE =
  /(?:水库|运河|半岛|城市群|都市圈|革命老区|(?<![高创更])新区|大湾区|自贸港|经济圈|城市圈|流域|高原|平原|盆地|三角洲)/gu;
/** 水库, 运河 take any name; the others are named after a place. */
const FREE = /^(?:水库|运河|革命老区|新区)$/u;
const CLASS =
  /^(?:国家级|中心|现代化|城乡|各|全国|国际|世界级|省级|大型|小型|重点|等|城市|区域|首个|多个|国家|核心|省会|特大|超大|革命|大型|中型|病险|水源型|大型骨干|全|跨省域|跨区域|共建|现代|实现|自贸区|所有|世界级大|实现全)$|.型$/u;

/** What every address ends in: a text without it is not searched for one. */
const HOUSE = /[路街道同巷][甲乙]?\d{1,5}号/u;
const ROWS: readonly PatternRow[] = [
  {
    rule: 'address',
    example: '北京市朝阳区京顺路7号',
    pattern:
      /(?:至|在|到|于|址)?(?<name>(?:中国)?(?![至在到于址])[\u4e00-\u9fff]{2,3}[省市](?:[\u4e00-\u9fff]{2,4}[市区县])?[\u4e00-\u9fff]{2,8}(?:路|街|大街|大道|胡同|巷)(?:甲|乙)?\d{1,5}号)/dgu,
  },
  {
    rule: 'address',
    example: '中国北京西长安街13号',
    pattern: /中国[\u4e00-\u9fff]{2}[\u4e00-\u9fff]{2,8}(?:路|街|大街|大道)\d{1,5}号/gu,
  },
];

/** 江苏扬州新世纪大酒店, 杭州市大华饭店, 北京人民大会堂: what may follow a place. */
const VENUE =
  /^[\u4e00-\u9fff]{0,7}?(?:大酒店|酒店|饭店|宾馆|招待所|大会堂|会议中心|会展中心|国际会议中心|体育场|体育馆|体育中心|大剧院|礼堂)(?![\u4e00-\u9fff]*?业)/u;
/** 维扬路101号 */
const STREET = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,5}(?:路|街|大街|大道|胡同|巷)(?:甲|乙)?\d{1,5}号/gu;

/** 浙江杭州, 江苏省南京市: places side by side are one; with a venue behind, that venue. */
function joined({ hits, words }: View): Found[] {
  const longest = outermost(hits.filter((hit) => hit.entries.some(({ type }) => type === 'Place')));
  const found: Found[] = [];
  let start = -1;
  let end = -1;
  let last: Hit | null = null;
  let count = 0;
  for (const hit of longest) {
    const next = last !== null && hit.start === end && isWithin(last, hit);
    start = next ? start : hit.start;
    count = next ? count + 1 : 1;
    end = hit.end;
    last = hit;
    const venue = VENUE.exec(words.slice(end, end + 14))?.[0] ?? '';
    if (venue !== '' && !/[的在和与及到从]/u.test(venue))
      found.push({ start, end: end + venue.length, type: 'Place', rule: 'venue' });
    if (count > 1) found.push({ start, end, type: 'Place', rule: 'places-joined' });
  }
  return found;
}

/** Hits that lie within no other, in text order. */
function outermost(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (hit.end > (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}

/** 杭州 lies within 浙江, 鹿城区 within 温州市; 宁波温州 are two. A county whose name stands for several needs a whole. */
function isWithin(whole: Hit, part: Hit): boolean {
  const [outer, inner] = [divisionOf(whole), divisionOf(part)];
  if (!outer || !inner || outer.level === 'county') return false;
  return inner.code === undefined
    ? inner.level === 'county'
    : inner.code.startsWith(outer.code ?? '-') && inner.code !== outer.code;
}

/** Code and level of an administrative place; none for rivers and foreign countries. */
function divisionOf({ entries }: Hit): { code?: string; level: string } | null {
  const attributes = entries.find(({ type }) => type === 'Place')?.attributes;
  const { code, level } = attributes ?? {};
  if (level !== 'province' && level !== 'prefecture' && level !== 'county') return null;
  return code === undefined ? { level } : { code: String(code), level };
}

/** Physical and economic places by their ends, addresses. */
export const places: Recogniser = {
  name: 'places',
  example: '青岛都市圈',
  find: (view: View) => [
    ...(HOUSE.test(view.words) ? addresses(view) : []),
    ...joined(view),
    ...matches(view.words, FEATURE, ({ span, surface }) => {
      const start = leftBoundary(view, span.start, 8);
      const name = view.words.slice(start, span.start);
      const told = FREE.test(surface) || knownPlace(view, start, span.start);
      return name.length < 2 || CLASS.test(name) || !told
        ? null
        : { start, end: span.end, type: 'Place', rule: 'place-feature' };
    }),
  ],
};

const addresses = (view: View): Found[] => [
  ...byPatterns('Place', ROWS)(view),
  ...matches(view.words, STREET, ({ span }) => ({ ...span, type: 'Place', rule: 'street' })),
];

/** 青岛都市圈, 山东半岛城市群: a known place begins the name. */
const knownPlace = ({ words, lexicon }: View, start: number, end: number): boolean =>
  [2, 3, 4].some(
    (size) => start + size <= end && lexicon.lookup(words.slice(start, start + size), 'Place').length > 0,
  );
