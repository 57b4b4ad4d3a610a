import type { EntityType, Found } from '#graph';
import type { Hit } from '../lexicon/lexicon.ts';
import { isOfMany } from './institution/of-many.ts';
import { ESTABLISHED } from './merge.ts';
import { withinWords } from './name-edges.ts';
import { isApart } from './places/piece.ts';
import { beginsWorks } from './places/works.ts';
import type { Recogniser, View } from './recogniser.ts';

/** Where a known surface is something else: words before or after it that forbid the reading. */
const GUARDS: readonly { surface: RegExp; before?: RegExp; after?: RegExp }[] = [
  // 中央财政, 中央和地方: not the organ; 团中央, 路中央: not the Party's
  {
    surface: /^中央$/u,
    before: /[地正团路场馆湖心党社革盟建进台]$/u,
    after:
      /^(?:委员(?!会)|和(?:国家|地方|省)|与地方|财政|预算|企业|有关|各部|各单位|机关|国家|直属|主要|银行|大学|苏区|红军|空调|军|生态|环保|环境|统筹|层面|到|在京|单位|部门|部委|投资|补助|转移|基建|资金|储备|巡视|领导|媒体|新闻|厨房|委员会委员|领导集体|集体|与)/u,
  },
  // 新一届中央委员会委员
  { surface: /^中央委员会$/u, after: /^委员/u },
  // 平安浙江, 美丽山东: the goal, not the place
  {
    surface: /^(?!.*[省市县区州盟旗]$)/u,
    before:
      /(?:平安|美丽|法治|数字|健康|文化|活力|幸福|书香|诚信|清廉|质量|绿色|智慧|信用|和谐|富强|幸福|创新|生态|共富|开放|(?<![最更创革全])新)$/u,
  },
  // 生态环境部各地区监督站: organs as a class
  { surface: /[部委局署]$/u, after: /^各(?:地区|直属|司局|派出|单位|部门)/u },
  // 江苏代表团
  { surface: /[^国]$/u, after: /^代表团/u },
  // 新疆生产建设兵团 where no rule names it whole; 菏泽鲁西崛起
  { surface: /^新疆$/u, after: /^生产建设兵团/u },
  // 人事部门, 教育部门: a class of organs, not the ministry; 建设部署, 水电部队
  { surface: /部$/u, after: /^(?:门|队|署(?!名))/u },
  // 新疆生产建设兵团工业和信息化主管部门: organs as a class
  { surface: /[团省市区部]$/u, after: /^[\u4e00-\u9fff]{0,10}?主管部门/u },
  // 中国特色社会主义道路自信: the banner and one of the confidences
  { surface: /^中国特色社会主义道路$/u, after: /^自信/u },
  // 一片汪洋, 北极星, 东北部, 西北方向: no names here
  { surface: /^汪洋$/u, before: /[片的成]$/u, after: /^[大一]/u },
  { surface: /^(?:北极|长城|黄帝)$/u, after: /^(?:星|汽车|证券|内经)/u },
  { surface: /^[东西][南北]$|^[华中][东西南北]$/u, after: /^(?:部|方|角|侧|面|端|风|向|坡|麓)/u },
  // 沿海地区, 滨江南端, 乌东德, 钢铁长城
  { surface: /^海地$/u, before: /[沿近滨临环]$/u, after: /^[区带方]/u },
  { surface: /^江南$/u, before: /[滨沿长珠两浦]$/u },
  { surface: /^东德$/u, before: /乌$/u },
  { surface: /^长城$/u, before: /钢铁$/u },
  // 正泰国际, 拉美国家, 川渝东北, 西康高铁, 台风“桦加沙”
  { surface: /国$/u, after: /^际/u },
  { surface: /^美国$/u, before: /拉$/u },
  { surface: /^渝东北$/u, before: /川$/u },
  { surface: /^西康$/u, after: /^(?:、|高铁|铁路)/u },
  { surface: /^加沙$/u, before: /桦$/u },
  // 长江后浪推前浪
  { surface: /^长江$/u, after: /^后浪/u },
  // 党的三大法宝: not the third congress
  {
    surface: /^(?:党的)?[一二三四五六七八九]大$/u,
    after: /^(?:法宝|作风|纪律|优势|考验|危险|规律|原则|任务|问题|特点|政策|纲领)/u,
  },
  // 天下大同, 长治久安
  { surface: /^大同$/u, before: /(?:天下|世界|求|谋|走向|人类)$/u, after: /^(?:社会|世界|小异)/u },
  { surface: /^长治$/u, after: /^久安/u },
  // 解放军报 stands in the tables; 红军长征 is no organ at that moment
  { surface: /^解放军$/u, after: /^(?:报|战士|文艺)/u },
  { surface: /^(?:两新|两重)$/u, after: /^(?:组织|性|领域|党)/u },
  { surface: /^(?:发改委|发展改革委|国资委|卫生健康委|财政部|证监会)$/u, before: /[省市县区州]$/u },
  { surface: /^(?:宪法|刑法|民法典)$/u, after: /^(?:学|家|意识)/u },
  // 实事求是, 要求是: the periodical stands alone or in marks
  { surface: /^求是$/u, before: /[^：:《“、，\s]$/u, after: /^(?:精神|创新|学风)/u },
  { surface: /^中国银行$/u, after: /^(?:业|间)/u },
  {
    surface: /^(?:民进|民建|民革|民盟|民航局)$/u,
    before: /[市国农人全公居移村渔军]$/u,
    after: /^(?:程|行|入|步|展|设)/u,
  },
  { surface: /^中国工程院$|^中国科学院$|^中科院$/u, after: /^院士/u },
  { surface: /^(?:雷锋|李鹏|陈毅)$/u, after: /^(?:精神|程|力)/u },
  { surface: /^(?:中国移动|中国电信|中国邮政)$/u, after: /^(?:互联|通信网|事业|支付)/u },
  { surface: /^(?:四有|双减|六稳|六保|四风)$/u, before: /[十百]$/u },
  { surface: /^人民政协$/u, after: /^(?:报|理论)/u },
  { surface: /^共青团$/u, after: /^(?:员|干部)/u },
  {
    surface: /^十[一二三四五六七八九]大$/u,
    before: /[第二三四五六七八九十]$/u,
    after: /^(?:类|项|重点|工程|行动|任务|产业|领域|体系|举措|方面)/u,
  },
  // 武汉大学生, 广州大学城
  { surface: /大学$/u, after: /^(?:生(?![命物态产])|城|士)/u },
  // 北大荒, 清华园
  { surface: /^(?:北大|清华)$/u, after: /^[荒园门]/u },
  // 厘清政府和市场的边界
  { surface: /^清政府$/u, before: /[厘理分划看认]$/u },
  // 抗大灾
  { surface: /^抗大$/u, after: /^[灾旱汛洪涝震]/u },
  // 人民日报社论
  { surface: /报社$/u, after: /^论/u },
  // 中国教育报告, 中国网络
  { surface: /报$/u, after: /^[告导表]/u },
  { surface: /网$/u, after: /^[络民友点格页上购红校吧]/u },
  // 公司法人, 审计法规, 预算法定; 公务员法规定, 依照立法法制定 are laws
  {
    surface: /法$/u,
    after:
      /^(?:规(?!定)|制(?!定)|人(?!民)|定(?!于)|系(?!统)|理(?!由)|务(?!必)|[律治院官庭权学则令案盲警医])/u,
  },
  // 庐山会议室
  { surface: /会议$/u, after: /^(?:中心|厅|室|馆|大厦)/u },
  // 第二次亚非会议 is another
  { surface: /^(?:亚非|郑州|庐山|日内瓦)会议$/u, before: /第[二三四]次$/u },
  { surface: /^第[一二三]国际$/u, after: /^(?:机场|会|大|学|校|医|合作|展|商|金)/u },
  // 中国石油工业, 中国电信行业: the trade, not the company
  {
    surface: /^中国(?:石油|石化|海油|电信|移动|联通|邮政)$/u,
    after: /^(?:工业|行业|产业|进口|出口|消费|市场|需求|资源|储量|对外|大学|企业)/u,
  },
  { surface: /^二十大$/u, after: /^(?:类|项|重点|工程|行动|任务|产业|领域)/u },
];

const WINDOW = 14;

/** 党的二十大, 教育部, 太原市, 两个维护: names of the lexicon where nothing around them forbids it. */
export const knownNames: Recogniser = {
  name: 'known-names',
  example: '坚决做到两个维护',
  find: (view) => view.hits.flatMap((hit) => foundOf(hit, view) ?? []),
};

/** Where one surface names things of several types. */
const ORDER: readonly EntityType[] = [
  'Meeting',
  'Document',
  'Program',
  'Publication',
  'Institution',
  'Slogan',
  'Person',
  'Place',
];

function foundOf(hit: Hit, view: View): Found | null {
  const { words } = view;
  const entries = hit.entries.filter(
    (entry) => entry.attributes['only'] !== 'quoted' || isQuoted(hit, words),
  );
  const type = ORDER.find((one) => entries.some((entry) => entry.type === one));
  if (!type || forbidden(hit, words) || withinWords(hit, type, view)) return null;
  if (type === 'Person' && NAMED_AFTER.test(words.slice(hit.end, hit.end + 4))) return null;
  if (type === 'Institution' && isOfMany(words, hit.start, hit.end)) return null;
  if (type === 'Place' && (!isApart(view, hit) || beginsWorks(words, hit))) return null;
  const established = entries.every((entry) => entry.attributes['class'] === 'established');
  if (established && NAMES_MORE.test(words.slice(hit.end, hit.end + 4))) return null;
  if (type === 'Slogan' && IN_NAME.test(words.slice(hit.end, hit.end + WINDOW))) return null;
  const rule = established ? ESTABLISHED : `lexicon-${type.toLowerCase()}`;
  return { start: hit.start, end: hit.end, type, rule };
}

/** 孔子学院, 焦裕禄纪念馆, “郑和号”: a thing named after someone. */
const NAMED_AFTER =
  /^(?:文化节|故里|故居|旧居|纪念[馆园碑堂]|[奖杯号祠庙陵墓]|基金|大学|中学|小学|学院|课堂|公园|广场|大道|路\d)/u;

/** 民主集中制教育, 交通强国省域示范区: established vocabulary as a modifier of what is named. 实事求是地: an adverb. */
const NAMES_MORE =
  /^(?:[地战奖课]|教育|示范|试点|先导|先行|省域|专项|活动|行动|工程|计划|大会|大赛|研究|研讨|学院|论坛|标兵|基地|促进|领导小组|委员会|指数|规划|若干|条例|意见)/u;

/** 中国特色社会主义|先行示范区, 新型工业化|产业示范基地, 邓小平理论|研究会: a slogan within the name of a zone or an organ. */
const IN_NAME =
  /^(?:先行|省域|产业|综合|建设|主题|理论体系)*(?:示范|先行|试验|引领|实验)?(?:示范区|先行区|试验区|实验区|引领区|示范省|示范基地|教育基地|大学|学院|研究[院所会]|研究中心|学会|协会|基金会|公司|杂志|出版社|展览馆|纪念馆)/u;

/** “三反”, “四有”: a formula that is also an everyday stretch of characters (三反复) counts in quotation marks only. */
const isQuoted = ({ start, end }: Hit, words: string): boolean =>
  (words[start - 1] === '“' && words[end] === '”') || words.slice(start, end).includes('“');

export function forbidden(hit: { start: number; end: number }, words: string): boolean {
  const surface = words.slice(hit.start, hit.end);
  const before = words.slice(Math.max(0, hit.start - WINDOW), hit.start);
  const after = words.slice(hit.end, hit.end + WINDOW);
  return GUARDS.some(
    (guard) =>
      guard.surface.test(surface) &&
      ((guard.before?.test(before) ?? false) || (guard.after?.test(after) ?? false)),
  );
}
