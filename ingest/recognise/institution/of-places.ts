import type { Found, Span } from '#graph';
import type { Hit } from '../../lexicon/lexicon.ts';
import { BRANCHED } from '../../lexicon/parties.ts';
import { hasLevel } from '../hits.ts';
import type { View } from '../recogniser.ts';
import { DEPARTMENT } from './domains.ts';
import { formerCounties } from './former-counties.ts';
import { isClause } from './inside.ts';
import { RAILWAY } from './railway.ts';
import { MIDDLE, SUFFIX } from './suffix.ts';

const ORDINAL = '(?:第[一二三四五六七八九十百]{1,3}|[一二三四五六七八九十]{1,3})';
/** What may follow a place; `told` where the words leave no doubt that it is an organ. The longest counts. */
const AFTER_PLACE: readonly {
  pattern: RegExp;
  told: boolean;
  /** Of which places, and of how many side by side. */
  when?: (hit: Hit, pieces: number) => boolean;
  example: string;
}[] = [
  {
    pattern: new RegExp(`^${DEPARTMENT}(?!书记|[员长])`, 'u'),
    told: true,
    example: '湖南省工业和信息化厅',
  },
  {
    pattern: new RegExp(
      `^${ORDINAL}(?:人民)?(?:中级人民法院|中学|小学|高级中学|高中|中(?![级学央心国小届]|全会)|医院|建筑公司|(?:汽车|拖拉机|机床|砂轮|毛纺织|棉纺织|重型机器|化工|钢铁)(?:制造)?厂(?![长区房]))`,
      'u',
    ),
    told: true,
    example: '绍兴市第一中学',
  },
  {
    pattern: /^铁路运输(?:中级)?(?:法院|检察院)|^(?:海事|金融|互联网|知识产权)法院(?!长)/u,
    told: true,
    example: '济南铁路运输法院',
  },
  {
    pattern: /^(?:法院|检察院)(?![长员]|系统|干警|工作)/u,
    told: true,
    when: (hit, pieces) => hasLevel(hit, 'county') || (hasLevel(hit, 'prefecture') && !isShort(hit, pieces)),
    example: '诸暨市法院',
  },
  {
    pattern: new RegExp(`^${RAILWAY}`, 'u'),
    told: true,
    example: '太原机务段',
  },
  {
    pattern: /^公司(?=党委|纪委|工会|团委|副?总经理|董事长|有关负责人)/u,
    told: true,
    when: (hit, pieces) => pieces === 1 && isProvince(hit),
    example: '湖北公司党委',
  },
  {
    pattern: /^(?:分行|支行)(?!长)/u,
    told: true,
    example: '北京市分行',
  },
  {
    pattern: /^(?:分院|分校|分社)(?!校|区)/u,
    told: true,
    example: '上海分院, 浙江分社',
  },
  {
    pattern: /^(?:法院|检察院)(?!系统|工作|队伍)/u,
    told: true,
    when: (hit) => hasLevel(hit, 'county'),
    example: '安吉县法院',
  },
  {
    pattern: /^中院(?!校)/u,
    told: true,
    when: (hit) => hasLevel(hit, 'prefecture'),
    example: '绍兴中院',
  },
  {
    pattern: /^(?:石化|炼化)(?!产业|工业|基地|园|集群|项目|行业|企业|经济|产品|码头|装备|新材料|化工)/u,
    told: true,
    example: '镇海炼化',
  },
  {
    pattern: /^(?:侨|台|外|编|外事|网信|法制|金融|信访|人防|扶贫)办(?![公事理好学成证班厂企案])/u,
    told: true,
    when: (hit) => hasLevel(hit, 'province', 'prefecture', 'county'),
    example: '青岛市外办',
  },
  {
    pattern: /^(?:经贸|体育|政府)?代表团(?![员])/u,
    told: true,
    when: isProvince,
    example: '江西代表团',
  },
  {
    pattern: /^代表团(?=的?(?:审议|讨论|全体会议))/u,
    told: true,
    when: (hit) => hasLevel(hit, 'prefecture', 'county'),
    example: '出席绍兴代表团讨论',
  },
  {
    pattern: /^(?:文化|商务|经贸|语言)?中心(?![城区地线位点])/u,
    told: true,
    when: (hit, pieces) => pieces > 1 && isForeign(hit),
    example: '江西法国中心, 巴黎中国文化中心',
  },
  {
    pattern: /^(?:纪委监委|纪委(?!委员|全会)|政协(?!委员|会议|机关|事业|工作|组织|系统|[第十全常]))/u,
    told: true,
    when: isShort,
    example: '广东纪委监委, 东莞政协',
  },
  {
    pattern: new RegExp(`^第?${ORDINAL}届(?:人大常委会|人民代表大会常务委员会|委员会|政协)(?![第次全])`, 'u'),
    told: true,
    example: '安吉县十三届人大常委会',
  },
  {
    pattern: new RegExp(`^(?:${MIDDLE})${SUFFIX}(?!书记处|[员长])`, 'u'),
    told: false,
    example: '浙江省中国特色社会主义理论体系研究中心',
  },
];

/** 杭州|大医院, 江西、安徽|两省通信管理局: a class, and an organ of each. */
const OF_NO_NAME = /^大医院$|^(?:[两二三四五六七八九十]|\d{1,2})个?(?:省|市|区|县)/u;

/** 浙江省中国特色社会主义理论体系研究中心, 上海市浦东新区人民政府 */
export function ofPlaces(view: View): Found[] {
  const { words } = view;
  let found: Found[] = [];
  let start = -1;
  let end = -1;
  let pieces = 0;
  const places = withFormer(view);
  const starts = new Set(places.map((hit) => hit.start));
  for (const hit of places) {
    // 江|苏中|亚: no word begins within the place before.
    if (hit.start < end && hit.end > end && view.tokens.across(hit.start)) continue;
    // 上海市 and 浦东新区 side by side are one place; 上海|上海, 浙江|上海 and 长春市朝阳区|长春 in a table are two.
    const anew = hit.start === end && (isAnew(words, hit, start) || (pieces > 2 && !isDivision(hit)));
    if (hit.start !== end || isProvince(hit) || anew) {
      start = hit.start;
      pieces = 0;
    }
    pieces += 1;
    end = hit.end;
    // 中华人民共和国主席根据…: the state is no place of an organ.
    if (words.slice(start, end) === '中华人民共和国') continue;
    const stop = organEnd(view, hit, pieces);
    // 驻广州、厦门|总领事馆: where it is, and of which country it is not said
    if (stop === null || (hasLevel(hit, 'prefecture', 'province') && words.startsWith('总领事馆', end)))
      continue;
    if (starts.has(end) && isAnew(words, { start: end, end: stop }, start)) continue;
    if (OF_NO_NAME.test(words.slice(end, stop)) || words.startsWith('党委系统', stop - 2)) continue;
    const organ = { start: end, end: stop };
    // 贵州省遵义市汇川区|长征电器厂, 江苏省|南京青松…有限公司: what stands beside the name in a table is no part of it.
    const beside =
      pieces > 2 && WORKS.test(words.slice(end, stop))
        ? end
        : pieces === 2 && isColumn(words, { start: hit.start, end: stop }, { start, end })
          ? hit.start
          : null;
    if (beside !== null || anew) found = found.filter((one) => one.end !== stop);
    found.push({
      start: beside ?? withParty(words, start, organ),
      end: stop + (LEGAL_FORM.exec(words.slice(stop, stop + 8))?.[0].length ?? 0),
      type: 'Institution',
      rule: 'place-and-suffix',
    });
  }
  return found;
}

/** 青江电气研究所|（有限公司）: what it is by law belongs to its name. */
const LEGAL_FORM = /^[（(](?:股份)?有限(?:责任)?公司[）)]/u;

/** Where the name begins with the party that the committee is of, or the group of a company: 中共|山西省委. */
function withParty(words: string, start: number, organ: Span): number {
  const before = words.slice(Math.max(0, start - 5), start);
  const name = words.slice(organ.start, organ.end);
  const party =
    (OF_STATE.test(name) ? null : PARTY.exec(before)) ?? (OF_PARTY.test(name) ? OTHERS.exec(before) : null);
  const owner = OF_GROUP.test(name) ? GROUPS.exec(before) : null;
  return start - ((party ?? owner)?.[0].length ?? 0);
}

/** 广东省|广东颐寿, 长春市朝阳区|长春: a name that says again what the places before it say begins a field of its own. */
const isAnew = (words: string, { start, end }: Span, from: number): boolean =>
  end - start >= 2 && words.slice(Math.max(0, from), start).includes(words.slice(start, start + 2));

/** 江苏省|南京青松信息科技股份有限公司: a column of provinces before names that begin with their city. */
const isColumn = (words: string, name: Span, places: Span): boolean =>
  words.slice(name.start, name.end).endsWith('有限公司') &&
  words[name.start - 1] === '省' &&
  !/[市州盟区县]$/u.test(words.slice(places.start, places.end));

const WORKS = /^[\u4e00-\u9fff]{3,}[厂矿]$/u;

/** 中共|山西省委, 中国共产党|山西省第十二届委员会 */
const PARTY = /(?:中共|中国共产党)$/u;
/** 中国共产党|青江大学第七次…: a school is not the Party's, the committee in it is. */
const OF_STATE = /(?:大学|学院|[中小]学|医院|研究院|公司|集团|银行|政府|法院|检察院)$/u;
/** 共青团|浙江省委, 团|浙江省委, 民革|福州市委会: the league and the other parties have committees as well. */
const OTHERS = new RegExp(
  `(?:${Object.keys(BRANCHED).join('|')}|(?<=^|[^\\u4e00-\\u9fff]|[和与及由任原时])团)$`,
  'u',
);
const OF_PARTY = new RegExp(`^(?:第?${ORDINAL}届)?(?:委|委会|委员会)$`, 'u');

/** 中核|甘肃某某总公司, 国网|浙江省电力公司: the group that a company is of. */
const GROUPS =
  /(?:中核|中广核|国核|国网|中铁|中建|中交|中电|中石化|中石油|中海油|中粮|中航|中船|中化|中铝|中冶|大唐|华能|华电|国电)$/u;
const OF_GROUP = /(?:公司|厂|院)$/u;

/** 上虞市|委 as well, in text order. */
function withFormer(view: View): readonly Hit[] {
  const { places } = view;
  const former = formerCounties(view).filter(
    ({ start, end }) => !places.some((one) => one.start < end && one.end > start),
  );
  return former.length === 0 ? places : [...places, ...former].sort((a, b) => a.start - b.start);
}

/** A division, and no region or river: 哈尔滨市平房区|东北轻合金加工厂. */
const isDivision = ({ entries }: Hit): boolean =>
  entries.length === 0 || entries.some(({ attributes }) => attributes['level'] !== undefined);

function isProvince(hit: Hit): boolean {
  return hasLevel(hit, 'province');
}

/** 广东, 东莞: a division by its short name. */
function isShort(hit: Hit, pieces: number): boolean {
  return pieces === 1 && hit.end - hit.start === 2 && hasLevel(hit, 'province', 'prefecture', 'county');
}

const isForeign = ({ entries }: Hit): boolean =>
  entries.some(({ attributes }) => /^(?:country|continent)$/u.test(String(attributes['subtype'])));

/** Where the longest organ ends that a place begins; null where none does. */
function organEnd(view: View, hit: Hit, pieces: number): number | null {
  const { start, end } = hit;
  const { words, tokens } = view;
  const after = words.slice(end, end + 34);
  const stops = AFTER_PLACE.flatMap(({ pattern, told, when }) => {
    const tail = when && !when(hit, pieces) ? undefined : pattern.exec(after)?.[0];
    if (tail === undefined) return [];
    const stop = end + tail.length;
    // 朝鲜半岛局势: a longer word, and no 协会|会长, 委员会|所作; 浙江任省委: a clause; 凤卧乡|浙江省委: the tables know where the name begins.
    const longer =
      tokens.across(stop) !== null &&
      !/^(?:书记|党委|常委|政府|会长|校长|主席|主任|委员(?!会)|所[作做提确])/u.test(
        words.slice(stop, stop + 2),
      );
    // 宜昌市|点军区 is no 军区.
    const place = (view.hitsByEnd.get(stop) ?? []).some(
      (one) => one.start === end && hasLevel(one, 'county'),
    );
    if (longer || place || knownAfter(view, end, stop) || SITE.test(words.slice(stop, stop + 3))) return [];
    if (told) return [stop];
    const clause = (isForeign(hit) ? /(?:有限|国际|集团)公司$/u : /有限公司$/u).test(tail)
      ? /^(?:p|c|u[a-z]*)$/u.test(tokens.within(end, stop)[0]?.tag ?? '')
      : isClause(view, { start: end, end: stop });
    // 大同煤矿 is one; coal mines of 山西 and of 白河县 are many.
    if (
      /^.{0,2}矿$/u.test(tail) &&
      (pieces > 1 || isProvince(hit) || /[市县区]$/u.test(words.slice(start, end)))
    )
      return [];
    return !clause && isOrgan(words.slice(start, end), tail) ? [stop] : [];
  });
  return stops.length > 0 ? Math.max(...stops) : null;
}

/** 江南指挥部|纪念馆: what is kept of the organ has its own name. */
const SITE = /^(?:旧址|故居|纪念馆|陈列馆|展览馆)/u;

const knownAfter = ({ hitsByEnd }: View, start: number, end: number): boolean =>
  (hitsByEnd.get(end) ?? []).some(
    (hit) => hit.start > start && hit.entries.some(({ attributes }) => attributes['level'] === 'provincial'),
  );

/** 山西 + 委 is none: 委 and 局 need a full name before; 山西各级党委 are many. */
function isOrgan(place: string, tail: string): boolean {
  if (/^(?:委|人大|政协|纪委|党委)/u.test(tail))
    return /[省市县区州盟旗]$/u.test(place) || tail.startsWith('党委');
  // 怀来县|酒厂: a works of the county, as each has one
  if (/^.厂$/u.test(tail) && /[省市县区州盟旗]$/u.test(place)) return false;
  if (
    /(?:侵略|战争|垄断|垄断资本|卖国|反动|领导|统治)集团$|各|等|多|基层|有关|全体|一批|本地|两级|省级|市级|三级|两地|三地|之间|人民(?!政府|法院|检察院|代表|医院|出版|公园|委员会)|一个|一流|筹建|设厂|接受|^主委|几个|大型|一家|首家|第一(?!分站)|新型|优势|建成|设有|拥有|^地区(?!革命委员会|行署|行政公署|专员公署|公安处|中级人民法院)|(?<!^)地区|^代表|科技创新中心$|(?:数字|法治|服务型|阳光|廉洁|高效|智慧|节约型|效能|责任)政府$|(?:[大议会展餐乐]|(?:饭店|酒店|宾馆).{1,3})厅$|^.?(?:创新|合作|转化)中心$/u.test(
      tail,
    )
  )
    return false;
  return (
    !/^(?:公司|集团|政府|银行|大学|学院|医院|办公室|局|厅|实验室)$/u.test(tail) ||
    /^(?:大学|银行|政府|集团|局|学院|医院)$/u.test(tail)
  );
}
