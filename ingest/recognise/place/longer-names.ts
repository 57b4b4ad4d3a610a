import type { Span } from '#graph';
import { PRODUCE } from '../produce.ts';
import type { View } from '../recogniser.ts';

/** 包头|钢铁厂, 福建福清|核电厂: works named after a place. */
const WORKS =
  /^(?:(?![的和与及等在是])[\u4e00-\u9fff]){0,5}?(?:[钢铁纸肥糖汽机车床油料器炉纤石氮织染泥药具仪缆酒茶]厂|[核热火]电[厂站]|核电(?=\d|[一二三四五六七八九]号|机组)|发电厂|[煤铁磷铜锡钨锰]矿(?![区山])|油田)/u;

/** 北京|国际电影节, 杭州|马拉松, 布宜诺斯艾利斯|经济新闻网: events, media and machines named after a place. */
const NAMED_AFTER =
  /^(?:(?![的和与及等在是了从到])[\u4e00-\u9fff]){0,8}?(?<head>(?:电影|电视|艺术|音乐|戏剧|文化|旅游|美食|购物|啤酒|服装|时装|冰雪|图书|风筝|牡丹)节|风筝会|龙舟赛|盛典|马拉松|(?:车|航|书|画|油画|工博|消博|农交|双年)展(?![示览现开])|(?:博览|交易|展览|洽谈|世博|世园|进博|冬奥|残奥|奥运|亚运|全运|大运|世运|青运|运动)会(?![见谈议场])|世界杯|亚洲杯|锦标赛|公开赛|大奖赛|邀请赛|挑战赛|联赛|日报|晚报|晨报|时报|商报|新闻网|通讯社|广播公司|对撞机|(?:试验|实验|研究|反应|快)堆)/u;
/** One of these stands behind every name of the two kinds; most stretches hold none. */
const RARE = /[典厂站矿田节松展会杯赛报网社司机堆]/u;
/** Words that stand in no name of an event: 浙江|举办|亚运会. */
const CLAUSE = /^(?:v|vd|p|c|d|r|u\w*|t|m|q|f)$/u;

/** 浙江|精神, 湖南|品牌丝路行, 台湾|当局, 浙江|之窗, 上海|国际航运中心, 淮海|战役, 北京|2022年冬奥会: what is spoken of is no place. */
const SPOKEN_OF =
  /^(?:品牌(?:丝路|中华|世界|万里|全国)行|[男女][足篮排](?![球子])|精神(?!文明|病|状态|面貌|生活|财富|世界|面)|当局|班列|专列|（[\u4e00-\u9fff]{2,4}）国际[\u4e00-\u9fff]{2,8}节|）国际[\u4e00-\u9fff]{2,8}节|之[巅窗治光声]|海陆大通道|(?:代表团)?小?组(?=讨论|审议)|）国际科技创新中心|[\u4e00-\u9fff]{0,6}科创走廊|科技大市场|（[\u4e00-\u9fff]{2,4}）国际科技创新中心|[-—－][\u4e00-\u9fff]{2,8}走廊|(?:[东西南北])?陆海(?:大|新)?通道|(?:东北亚|东南亚|亚太)?国际(?:科技创新|航运|金融|贸易|经济)中心|(?:秋收)?起义|暴动|战役|事变|惨案|大捷|会战|保卫战|\d{4}年(?:冬奥|冬残奥|奥运|残奥|亚运|大运)会)/u;
/** “昆明|宣言”, “云南|之夜”, “洛川|苹果”: in marks, what is called after a place by all that follows. */
const CALLED_AFTER = new RegExp(
  `^[\\u4e00-\\u9fff]{0,3}(?:宣言|共识|倡议|公报|声明|议程|框架|基金|路线图|号|造|之[夜春夏秋冬约歌路星]|礼物|好礼|[茶瓜果桃梨枣薯姜蒜椒笋藕菌蜜酒醋米面肉鸡鸭鹅蛋鱼虾蟹参]|${PRODUCE})”`,
  'u',
);
/** By the kind of the place. */
const STRATEGIES: Readonly<Record<string, RegExp>> = {
  // 京津冀协同发展, 长江经济带发展, 粤港澳大湾区建设等国家战略, 长三角一体化, 京津冀生态环境支撑区: strategies of the state
  region:
    /^(?:协同发展|发展(?=[、，。；”]|等|战略)|建设(?=、|等国家|战略)|生态保护和高质量发展|(?:全面)?振兴|(?:全面)?崛起|生态环境支撑区|(?:区域)?(?:更高质量)?一体化)/u,
  // 长江文化, 黄河文明, 长江经济带发展
  river: /^(?:(?:文化|文明)(?!公园|带|区)|经济带发展|流域生态保护和高质量发展)/u,
};

/** 京沪线|北京至天津段: a stretch of a line. */
const STRETCH = /^至[\u4e00-\u9fff]{2,4}段/u;
const STRETCH_TO = /^至[\u4e00-\u9fff]{2,4}段$/u;

/**
 * True where a place only begins a longer name that is no place: 南京|钢铁厂, 北京|国际电影节, 台湾|当局. A place told by its level
 * begins no works: 怀来县|酒厂.
 */
export function beginsOther(view: Pick<View, 'words' | 'tokens' | 'lexicon'>, span: Span): boolean {
  const { words, tokens } = view;
  const { start, end } = span;
  if (words[start - 1] === '“' && CALLED_AFTER.test(words.slice(end, end + 8))) return true;
  if (isOfBrand(words, span)) return true;
  const next = words.charCodeAt(end);
  if (
    !(next >= 0x4e00 && next <= 0x9fff) &&
    !(next >= 0x30 && next <= 0x39) &&
    !/[-—－（）]/u.test(words[end] ?? '')
  )
    return false;
  const after = words.slice(end, end + 14);
  if (SPOKEN_OF.test(after) || STRETCH.test(after)) return true;
  if (after.startsWith('段') && STRETCH_TO.test(words.slice(Math.max(0, start - 1), end + 1))) return true;
  if (isStrategy(view, span, after)) return true;
  if (!RARE.test(after)) return false;
  if (!/(?:[省市县区旗盟镇乡村]|自治州)$/u.test(words.slice(start, end)) && WORKS.test(after)) return true;
  const name = NAMED_AFTER.exec(after);
  if (!name) return false;
  const head = end + name[0].length - (name.groups?.['head'] ?? '').length;
  return tokens.within(end, head).every(({ tag }) => !CLAUSE.test(tag));
}

/** 京津冀|协同发展, 长江|文化 */
const isStrategy = (
  { words, lexicon }: Pick<View, 'words' | 'lexicon'>,
  span: Span,
  after: string,
): boolean =>
  /^[协区更一文生全振崛发建经流]/u.test(after) &&
  lexicon
    .lookup(words.slice(span.start, span.end), 'Place')
    .some(({ attributes }) => STRATEGIES[String(attributes['subtype'])]?.test(after));

/** “走遍|河南|·看懂中国”品牌, “乐·|上海|”消费券, “古|埃及|文明大展”: what a brand or a show in marks says of a place. */
const BRAND =
  /^[^“”\n]{0,12}(?:(?:大展|特展|巡展)”|”(?:[、和]?“[^”\n]{1,16}”){0,6}(?:等)?[^，。；：“”\n]{0,6}(?:品牌|消费券))/u;
const OPEN = /“[^“”\n]{0,10}$/u;
const isOfBrand = (words: string, { start, end }: Span): boolean =>
  OPEN.test(words.slice(Math.max(0, start - 11), start)) && BRAND.test(words.slice(end, end + 60));
