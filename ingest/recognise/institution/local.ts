import type { Found } from '#graph';
import { leftBoundary } from '../boundary.ts';
import { hasLevel } from '../hits.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { oneOf } from '../word-list.ts';

/** What a town or a street has one of, besides its Party and its government, by length, then by code point. */
export const TOWN_UNITS = `
  中学 商会 团委 妇联 小学 成校 残联 法庭 人武部 供电所 供销社 信用社 党建办 党政办 关工委 养老院 农技站 卫生所 司法所 国土所 工商所 幼儿园 应急办 总工会 敬老院 文化站
  林业站 武装部 民政办 水利站 水务站 派出所 税务所 综治办 计生办 财政所 邮政所 食安办 中心中学 人民法庭 初级中学 成人学校 综治中心 中心卫生院 中心幼儿园 党政办公室 国土资源所
  市场监管所 林业工作站 畜牧兽医站 综合执法队 综合文化站 自然资源所 便民服务中心 党群服务中心 公共服务中心 农业服务中心 文化服务中心 综合执法大队 九年一贯制学校 党建工作办公室
  公共服务办公室 农业技术推广站 市场监督管理所 平安建设办公室 应急管理办公室 社会事务办公室 社会治理办公室 经济发展办公室 综合行政执法队 退役军人服务站 农业综合服务中心 成人文化技术学校
  综合文化服务中心 综合行政执法大队
`;

/** Organs of villages, streets and towns, units of the countryside and of the people's communes, after their own name. */
const TOWN = oneOf(TOWN_UNITS);
const UNIT: Search = {
  needs: '村 社区 街道 镇 乡 苏木 大队 公社 生产大队 人民公社'.split(' '),
  pattern: new RegExp(
    `(?<level>村(?=村)|村(?=党|支|委|民委|务)|社区(?=党|居|社)|街道(?=党|办|工|纪|社区卫|${TOWN})|[镇乡](?=党|纪|政府|人民政府|卫|中心|人大|委员会|${TOWN})|苏木(?=党|政府|人民政府|人大)|大队(?=党)|公社(?=党))(?:村?(?:村民委员会|村委会|村务监督委员会|党支部|党总支|党委|支部(?!书记处)|党工委|纪工?委|居委会|居民委员会|办事处|政府|人民政府|人大|卫生院|中心小学|中心学校|中心校|社区卫生服务中心|${TOWN}|委员会(?<=中共[\\u4e00-\\u9fff]{2,12}[乡镇]委员会)))(?![员生])|(?:生产)?大队(?![长部伍员])|(?:人民)?公社(?![社化员])`,
    'uy',
  ),
};
const CLASS =
  /^各|^[省市县区州]+$|^(?:乡|农|全|城|当|.{0,3}(?:农村|乡镇|城市|基层|全国|各|所有|每个|一个|两个|几个|整个|所在|辖区|属地|居住地|该|本|我|我们|你们|他们|当地|流入地|流出地|行政|自然|小|大|中|先进|后进|山区|牧区|新|老|多|街道|社区|兄弟|有关|自己|机关|学校|企业|高校|人民|工业|工厂|学院|农林|三级|下派|试点|重点|薄弱|贫困|革命|苏木|社员|许多|个别|部分|其他|一些|多数|少数|好|穷|富|生产|技术|突击|民工|民兵|先进|支队|大队|总队|刑侦|交警|侦查|消防|特警|巡逻|巡警|救援)|.*[个的批些数位]|第.{1,3}届|公安|仪仗|飞行|护旗|升旗|航天员|远洋|舰载|测量|勘探|地质|工程|运输|武警|缉私|作战|稽查|执法|督察|治安|刑警)$/u;

/** 石桥村原|村党支部|书记, 原|村委会|主任: whose post is no longer */
const FORMER = /^(?:.*(?:[村镇乡]|社区|街道))?原$/u;

/** Words of grammar and of measure that villages are named with: 下姜, 后九夅, 上梁, 桃山集. */
const IN_VILLAGES = new Set('上下前后中新大小家有同集营');

/** 梁家河大队党支部, 后九夅村村委会, 碧莲镇卫生院, 中共碧莲镇委员会, 翠苑街道党工委, 七里营人民公社 */
export function localUnits(view: View): Found[] {
  const { words, tokens } = view;
  return seek(view, UNIT, ({ span, match, surface }) => {
    // 清水乡党委|书记: a word that the post makes
    if (tokens.across(span.end) && !/^副?书记/u.test(words.slice(span.end, span.end + 3))) return null;
    let start = nameStart(view, span.start);
    if (/[请到去在向把对从由让给送找和与及任为了以]/u.test(words[start] ?? '')) start += 1;
    const name = words.slice(start, span.start);
    if (
      name.length === 0 ||
      name.length > (LONG.test(name) || surface === '人民公社' ? 8 : 4) ||
      CLASS.test(name) ||
      FORMER.test(name) ||
      // 各乡|镇派出所
      (name.endsWith('乡') && match.groups?.['level'] === '镇')
    )
      return null;
    // 大寨大队 is a name, 运输大队 is none: a bare unit needs a word that the segmenter knows as no common one.
    if (match.groups?.['level'] === undefined && !isProper(view, start, span.start)) return null;
    start = placeBefore(view, outOfPlace(view, start));
    // 中共|青江县白石镇委员会
    if (start > 1 && words.startsWith('中共', start - 2)) start -= 2;
    return { start, end: span.end, type: 'Institution', rule: 'local-unit' };
  });
}

/** 黄花镇余家村; 石坪白族|乡 */
const LONG = /[乡镇]|街道|族$/u;

/** 代表|下姜村, 一位|村党支部书记: after the last verb, number or word of grammar. */
function nameStart(view: View, end: number): number {
  const start = leftBoundary(view, end, 8, IN_VILLAGES);
  const lead = view.tokens
    .within(start, end)
    .findLast(
      ({ word, tag }) =>
        !IN_VILLAGES.has(word) &&
        (/^(?:v|q|d|p|r|t|c|u)/u.test(tag) || /^(?:代表|书记|主任|[通责勒]令)$/u.test(word)),
    );
  return lead ? lead.end : start;
}

/** 北镇|市广宁街道杨家店村: a name that begins within a place begins with it. */
const outOfPlace = ({ hitsByEnd }: View, start: number): number =>
  (hitsByEnd.get(start + 1) ?? []).find((hit) => hit.start < start && hasLevel(hit, 'prefecture', 'county'))
    ?.start ?? start;

/** 永嘉县|后九夅村: the places a unit lies in belong to its name. */
function placeBefore({ hitsByEnd }: View, end: number): number {
  let start = end;
  for (;;) {
    const place = (hitsByEnd.get(start) ?? []).find((hit) =>
      hit.entries.some(({ type, attributes }) => type === 'Place' && attributes['level'] !== undefined),
    );
    if (!place) return start;
    start = place.start;
  }
}

/** 大寨, 七里营: a place, a name, or a word unknown. */
function isProper({ tokens }: View, start: number, end: number): boolean {
  const all = tokens.within(start, end);
  // 嵖岈山|卫星人民公社: a name of its time behind the place
  const rest = /^(?:卫星|红旗|东风|跃进|东方红|灯塔|火箭|红星|和平|超英|胜利|团结)$/u;
  return all.every(
    ({ word, tag }, index) => /^(?:x|n[srz]|nrt|nrfg|m|f)$/u.test(tag) || (index > 0 && rest.test(word)),
  );
}
