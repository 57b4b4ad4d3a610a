import { type Found, slice } from '#graph';
import {
  countyHomes,
  divisionChain,
  divisionInFull,
  divisionNamed,
  provinceOfCity,
} from '../../lexicon/division-chain.ts';
import { ABBREVIATIONS } from '../../lexicon/abbreviations.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Text } from '../../text.ts';
import { provinces, leadingProvince, provinceOf } from '../../lexicon/provinces.ts';
import type { Surfaces } from './surfaces.ts';
import { titleBlock } from './title-block.ts';

/** Where a text speaks from: whose 省委 and 市委 it means. */
export interface Home {
  /** Full names. */
  province: string | null;
  /** Or the county. */
  city: string | null;
  /** What a county or district of that name lies in: 安吉县 in 湖州市. */
  prefecture: string | null;
}

/** A province named once in passing is no home: it must be named at least so often … */
const CLEAR = 3;
/** … and so many times as often as the next; … */
const AHEAD = 2;
/** … where it is the only one and its organs are spoken of, twice will do, the titles of documents counted. */
const ALONE = 2;
/** 省委, 省直机关工委, 市人大常委会; no 市场监管总局. */
const SPOKEN_OF = /^(?<level>[省市])(?![场域]|政(?![府协]))/u;

/** From what stands at the head (issuer, byline, organ line, title, periodical, dateline); failing that, the province named most. */
export function findHome(
  text: Text,
  { found, surfaces }: { found: readonly Found[]; surfaces: Surfaces },
  lexicon: Lexicon,
): Home {
  const { article } = text;
  const block = titleBlock(text);
  const paper = article.publication ?? PAPER.exec(article.text)?.groups?.['paper'];
  const heads = [
    ...(article.issuers ?? []),
    article.byline,
    ...found
      .filter((one) => one.type === 'Institution' && one.end <= block.end)
      .map((one) => slice(article.text, one))
      .filter((name) => !name.startsWith(CORPS)),
    article.publication,
    article.title,
    DATELINE.exec(article.text)?.[1],
    SIGNED.exec(article.text)?.[1],
    placeOfPaper(paper, lexicon),
  ].filter((head) => head !== undefined);
  const sources = sourcePapers(article.text);
  const city = headCity(heads) ?? cityOfPaper(paper) ?? agreed(sources.map(cityOfPaper));
  // 温州市鹿城区: what the county lies in is said before it.
  const above = city === null ? null : (divisionInFull(city) ?? divisionChain(city));
  const province =
    headProvince(heads) ??
    above?.province ??
    (city === null ? null : provinceOfCity(city)) ??
    provinceOfNumber(article.number, surfaces) ??
    agreed(sources.map((one) => headProvince([one]))) ??
    (MINISTRY.test(article.title) || heads.some((head) => OF_STATE.test(head)) ? null : mostNamed(surfaces));
  const prefecture = above?.county === null ? null : (above?.city ?? null);
  return { province, city, prefecture };
}

/** 青江日报讯, （青江日报记者 王大山）: the paper that reports. */
const PAPER =
  /(?:日报|晚报|新闻网)(?:(?:全媒体|首席)?记者|讯)(?<=(?<![\u4e00-\u9fff])(?<paper>[\u4e00-\u9fff]{2,6}(?:日报|晚报|新闻网))(?:(?:全媒体|首席)?记者|讯))/u;

/** 解放日报 → 上海市: where a paper is known to be of a place that its name does not tell. */
function placeOfPaper(paper: string | undefined, lexicon: Lexicon): string | undefined {
  const place = lexicon.lookup(paper ?? '', 'Publication')[0]?.attributes['place'];
  return typeof place === 'string' ? place : undefined;
}

/** 福州晚报, 福州新闻网, 福州发布 → 福州市 */
function cityOfPaper(paper = ''): string | null {
  const name = divisionNamed(/^[\u4e00-\u9fff]{2,4}?(?=日报|晚报|新闻网|发布)/u.exec(paper)?.[0] ?? '');
  return name !== null && /[市州盟县区旗]$/u.test(name) ? name : null;
}

/** 来源：甲省日报: papers that what is printed again was taken from. */
const sourcePapers = (text: string): string[] =>
  [
    ...text.matchAll(
      /来源[ \t\u3000]*[：:][ \t\u3000]*([\u4e00-\u9fff]{2,6}(?:日报|晚报|新闻网|在线|发布))/gu,
    ),
  ].map(([, paper = '']) => paper);

/** The one place that all tell of, those that tell of none left out. */
function agreed(places: readonly (string | null)[]): string | null {
  const told = new Set(places.filter((place) => place !== null));
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

/** 鄂政发〔2031〕6号, and an organ of a 省 is spoken of → 湖北省; a city signs with such a letter, too. */
function provinceOfNumber(number = '', { Institution }: Surfaces): string | null {
  const letter = NUMBERED.exec(number)?.[1] ?? '';
  const name = ABBREVIATIONS.get(letter) ?? null;
  const spoken = name?.endsWith('省') && [...Institution.keys()].some((words) => words.startsWith('省'));
  return spoken ? name : null;
}

/** 鄂政发, 浙委办: what a province numbers its papers by. */
const NUMBERED = /^([\u4e00-\u9fff])(?:政|委|发|办|府)[\u4e00-\u9fff]{0,4}[〔[（(]/u;

/** Every letter to all provinces is written to it, too. */
const CORPS = '新疆生产建设兵团';
/** 杭州市水利局⏎2021年4月6日 */
const SIGNED =
  /\n[ \t\u3000]*([\u4e00-\u9fff]{4,30})[ \t\u3000]*\n[ \t\u3000]*\d{4}年\d{1,2}月\d{1,2}日[ \t\u3000]*(?:\n|$)/u;

/** 山西日报讯, 浙江在线3月1日讯: the paper of a province reports from there. */
const DATELINE = /^([\u4e00-\u9fff]{2,8}(?:日报|晚报|在线|新闻网|网|卫视|发布))(?:\d{1,2}月\d{1,2}日)?讯/mu;

/** 国务院政府工作报告 speaks from no province, whichever it names most. */
const OF_STATE = /国务院|全国人民代表大会|中华人民共和国|中共中央/u;
/** Nor does what 工业和信息化部办公厅 issues. */
const MINISTRY =
  /^(?:国家[\u4e00-\u9fff]{2,12}[局署]|[\u4e00-\u9fff]{2,10}(?<!组织|宣传|统战|工作)部)(?:办公厅|综合司)?/u;

/** 中共山西省委组织部, 山西日报, 加强…服务山西… → 山西省 */
function headProvince(heads: readonly string[]): string | null {
  for (const head of heads) {
    const name = head.replace(/^(?:中共|中国共产党|《)/u, '');
    const inside = provinces.filter((province) => name.includes(province.short));
    const province = leadingProvince(name) ?? (inside.length === 1 ? inside[0] : undefined);
    if (province) return province.name;
  }
  return null;
}

/** 太原市委组织部, 山西省太原市人民政府, 太原市召开防汛会议, 太原市融媒体中心 → 太原市 */
function headCity(heads: readonly string[]): string | null {
  const names = heads.map((head) => head.replace(LEAD, ''));
  const first = (ask: (name: string) => string | null): string | null =>
    names.map(ask).find((place) => place !== null) ?? null;
  return ownerOfOrgan(names) ?? first(divisionAtHead) ?? first(cityOfSchool);
}

/** 中共|安吉县委, 政协|太原市第五届委员会, （2031年1月9日|安吉县第八届人代会第七次会议通过） */
const LEAD = /^(?:中共|中国共产党|中国人民政治协商会议|政协|共青团|《|（?\d{4}年\d{1,2}月\d{1,2}日)/u;

/** 太原市委组织部 */
function ownerOfOrgan(heads: readonly string[]): string | null {
  for (const head of heads) {
    const name = head.replace(/^[\u4e00-\u9fff]{2,3}(?:省|自治区)/u, '');
    const match =
      /^([\u4e00-\u9fff](?=县[^区])(县)|[\u4e00-\u9fff]{2,6}?(市|州|县|区|旗))(?:\2|\3)?(?:委|人民政府|政府|纪委|人大|政协|[\u4e00-\u9fff]{2,16}(?:局|办公室|领导小组|指挥部|委员会))/u.exec(
        name,
      );
    if (match?.[1] === undefined) continue;
    // 推进|安吉县委…
    const place = divisionAtEnd(match[1]) ?? (NO_CITY.test(match[1]) ? null : match[1]);
    if (place !== null) return districtOf(name.slice(name.indexOf(place)), place) ?? place;
  }
  return null;
}

/** 安吉县 in 根据安吉县: the longest end of the words that is a city or county. */
function divisionAtEnd(words: string): string | null {
  for (let at = 0; words.length - at > 2; at += 1) {
    const name = words.slice(at);
    if (countyHomes(name).length > 0 || divisionInFull(name) !== null) return name;
  }
  return null;
}

/** 甲市|乙区教育局: the organ is the district's, whose name many cities share. */
function districtOf(organ: string, city: string): string | null {
  const county = organ.startsWith(city) ? divisionChain(organ)?.county : null;
  return county && organ.startsWith(`${city}${county}`)
    ? county.endsWith('区')
      ? `${city}${county}`
      : county
    : null;
}

/** 安吉县公告, 中国共产党|安吉县第十六次代表大会: the city or county that a title begins with, in full. */
function divisionAtHead(head: string): string | null {
  const chain = divisionChain(head);
  const place = chain?.county ?? chain?.city ?? null;
  return place !== null && chain && head.endsWith(`${place}${chain.rest}`) ? place : null;
}

/** 大连大学 → 大连市; 中山大学 is named after a person. */
function cityOfSchool(head: string): string | null {
  if (!/^(?!中山)[\u4e00-\u9fff]{2,12}(?:大学|学院|医院)/u.test(head)) return null;
  const chain = divisionChain(head);
  return chain && chain.county === null && chain.rest !== '' ? chain.city : null;
}

/** 新任县委书记…, 做好县委书记…: of no county; 十二届|市委: of its term; 王大山主持召开|县委会议, 根据|区委统一部署: a clause. */
const NO_CITY =
  /^(?:[新时现首历]任|[全各某一该本我当做争优])|全国|优秀|根据|按照|遵照|依据|关于|经过|届|召开|主持|举行|出席|传达|听取|调研|书记|记者|来到|走进|深入|开展|推进|加强|学习|参加|贯彻|落实|围绕|担任/u;

const CAPITAL = '北京市';

function mostNamed({ Place, Institution, Meeting, Document }: Surfaces): string | null {
  const counts = new Map<string, number>();
  for (const [surface, times] of [...Place, ...Institution, ...Meeting]) {
    const words = surface.replace(/^(?:中共|中国共产党|中国人民政治协商会议|政协)/u, '');
    if (words.startsWith(CORPS)) continue;
    // 沈阳 speaks for 辽宁省.
    const province = (provinceOf(words) ?? leadingProvince(words))?.name ?? provinceOfCity(words);
    if (province) counts.set(province, (counts.get(province) ?? 0) + times);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  // 北京 is the capital of all: what comes from there is of no province.
  if (first?.[0] === CAPITAL && first[1] - (Place.get('北京') ?? 0) < CLEAR) return null;
  if (first && first[1] >= CLEAR && first[1] >= AHEAD * (second?.[1] ?? 0)) return first[0];
  const levels = [...Institution.keys()].map((words) => SPOKEN_OF.exec(words)?.groups?.['level']);
  if (counts.size > 1 || levels.every((level) => level === undefined)) return null;
  // 《辽宁省…规划纲要》
  for (const [title, times] of Document) {
    const province = leadingProvince(title.replace(/^《/u, ''))?.name;
    if (province) counts.set(province, (counts.get(province) ?? 0) + times);
  }
  const [only, other] = [...counts];
  // 市政府 is of 上海市, and of no 浙江省.
  const spoken = levels.includes('省') || only?.[0].endsWith('市');
  return only && !other && spoken && only[1] >= ALONE ? only[0] : null;
}
