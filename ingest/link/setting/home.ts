import { type Found, slice } from '#graph';
import { provinceOfCity } from '../../lexicon/division-chain.ts';
import type { Text } from '../../text.ts';
import { provinces, leadingProvince, provinceOf } from '../../lexicon/provinces.ts';
import type { Surfaces } from './surfaces.ts';
import { titleBlock } from './title-block.ts';

/** Where a text speaks from: whose 省委 and 市委 it means. */
export interface Home {
  /** Full names. */
  province: string | null;
  city: string | null;
}

/** A province named once in passing is no home: it must be named at least so often … */
const CLEAR = 3;
/** … and so many times as often as the next; … */
const AHEAD = 2;
/** … where it is the only one and its organs are spoken of, twice will do, the titles of documents counted. */
const ALONE = 2;
const SPOKEN_OF = /^省(?:委|政府|人大|政协)/u;

/** From what stands at the head (issuer, byline, organ line, title, periodical, dateline); failing that, the province named most. */
export function findHome(text: Text, found: readonly Found[], surfaces: Surfaces): Home {
  const { article } = text;
  const block = titleBlock(text);
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
  ].filter((head) => head !== undefined);
  const province =
    headProvince(heads) ??
    (MINISTRY.test(article.title) || heads.some((head) => OF_STATE.test(head)) ? null : mostNamed(surfaces));
  return { province, city: headCity(heads) };
}

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

/** 太原市委组织部, 山西省太原市人民政府 → 太原市 */
function headCity(heads: readonly string[]): string | null {
  for (const head of heads) {
    const name = head
      .replace(/^(?:中共|中国共产党|《)/u, '')
      .replace(/^[\u4e00-\u9fff]{2,3}(?:省|自治区)/u, '');
    const match =
      /^([\u4e00-\u9fff]{2,6}?(?:市|州|县|区|旗))(?:委|人民政府|政府|纪委|人大|政协|[\u4e00-\u9fff]{2,16}(?:局|办公室|领导小组|指挥部|委员会))/u.exec(
        name,
      );
    if (match?.[1] && !NO_CITY.test(match[1])) return match[1];
  }
  return null;
}

/** 新任县委书记…, 做好县委书记…: of no county. */
const NO_CITY = /^(?:[新时现首历]任|[全各某一该本我当做争优])/u;

const CAPITAL = '北京市';

function mostNamed({ Place, Institution, Document }: Surfaces): string | null {
  const counts = new Map<string, number>();
  for (const [surface, times] of [...Place, ...Institution]) {
    const words = surface.replace(/^(?:中共|中国共产党)/u, '');
    if (words.startsWith(CORPS)) continue;
    // 沈阳 speaks for 辽宁省.
    const province = (provinceOf(words) ?? leadingProvince(words))?.name ?? provinceOfCity(words);
    if (province) counts.set(province, (counts.get(province) ?? 0) + times);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  // 北京 is the capital of all: what comes from there is of no province.
  if (first?.[0] === CAPITAL && first[1] - (Place.get('北京') ?? 0) < CLEAR) return null;
  if (first && first[1] >= CLEAR && first[1] >= AHEAD * (second?.[1] ?? 0)) return first[0];
  if (counts.size > 1 || ![...Institution.keys()].some((words) => SPOKEN_OF.test(words))) return null;
  // 《辽宁省…规划纲要》
  for (const [title, times] of Document) {
    const province = leadingProvince(title.replace(/^《/u, ''))?.name;
    if (province) counts.set(province, (counts.get(province) ?? 0) + times);
  }
  const [only, other] = [...counts];
  return only && !other && only[1] >= ALONE ? only[0] : null;
}
