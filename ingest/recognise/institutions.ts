import { contains, type Found } from '#graph';
import type { Hit } from '../lexicon/lexicon.ts';
import { leftBoundary } from './boundary.ts';
import { forbidden } from './known-names.ts';
import { matches, type Recogniser, type View } from './recogniser.ts';

/** Ends of organs that a place or 国家, 中国 before them makes a name. Longer ends first. */
const SUFFIX =
  '(?:人民代表大会常务委员会|人大常委会|人民代表大会|人民政府办公厅|政府办公厅|人民政府|委员会办公室|委员会|纪委监委|纪委|监委|政协|人大|高级人民法院|中级人民法院|人民法院|人民检察院|委办公厅|委办公室|委组织部|委宣传部|委统战部|委政法委|委党校|组织部|宣传部|统战部|政法委|党校|行政学院|干部学院|社会主义学院|理论体系研究中心|思想研究中心|研究中心|研究院|研究所|研究会|科学院|社科院|工程院|实验室|大学|学院|职业学校|中学|小学|总医院|医院|出版社|博物馆|纪念馆|图书馆|档案馆|总公司|有限公司|集团|公司|银行|协会|学会|联合会|商会|基金会|总工会|工会|妇联|团委|共青团|科协|工商联|残联|公安局|公安厅|财政厅|教育厅|发展改革委|发改委|国资委|卫生健康委|总局|管理局|监管局|税务局|总队|支队|厅|(?<![布格全大时结开当政变战定邮])局|(?<!部)署|领导小组办公室|领导小组|党委|党组|机关工委|工委|政府|管委会|军区|警备区|委|办公厅|办公室|理事会|联盟|指挥部)';
/** What stands between: no marks, no verbs of issue. */
const MIDDLE =
  '(?:(?!期间|立足|同时|每年|按照|围绕|情况|有关|向|从|让|把|被|的|了|在(?!线)|到|是|要(?!素)|使(?!命)|为|对(?!外|口)|和(?!平|谐|国)|与|及|新一届|第[一二三四五六七八九十]届|会同|联合|报请|批准|印发|召开|出台|发布|制定|提出|组织实施|贯彻|落实|推进|开展|建设|实施|加快|坚持|获批|累计|全面|持续|成立|设立|各级|有关|以及|相关|党员|干部群众|代表团)[\\u4e00-\\u9fff]){0,14}?';
const AFTER_PLACE = new RegExp(
  `^(?:${MIDDLE})${SUFFIX}(?!书记|[员长])(?:${MIDDLE_SHORT()}(?:办公厅|办公室|党组|党委|处|司))?`,
  'u',
);
const STATE = new RegExp(
  `(?:国家|全国|中国|中央|国务院|中华全国|中华|最高|世界|国际|亚洲)${MIDDLE}(?:委员会|领导小组|总局|管理局|研究院|研究所|研究中心|研究会|科学院|协会|学会|联合会|基金会|商会|总公司|公司|集团|银行|大学|学院|博物馆|实验室|组织|联盟|办公室)`,
  'gu',
);
/** 部门里的部门: 教育部办公厅, 人力资源社会保障部事业单位人事管理司 */
const PART =
  /^(?:(?!每年|听取|门|五大|会同|联合|批准|有关|负责|相关|关于|党员|印发|组织|要求)[一-龥]){0,10}?(?:办公厅|办公室|党组|党委|[^办公有各该本]司|研究室|机关党委|研究院|研究所|教育中心|信息中心)(?![法令机长])/u;
/** Deictic organs: the place is the text's own. */
const DEICTIC =
  /(?<![一-龥])(?<bare>(?:我)?(?:省|市|县|区|州|自治区)(?:委|政府|人民政府|人大常委会|人大|政协|纪委监委|纪委|监委)(?:常委会|组织部|宣传部|统战部|政法委|办公厅|办公室|党校|政研室|全会)?)|(?<after>(?:省|市|县|自治区)(?:委|政府|人大常委会|政协|纪委监委|纪委|监委)(?:组织部|宣传部|统战部|政法委|办公厅|办公室|党校|政研室)?)|(?<ours>我[部委局厅署办院司])(?![一-龥]?(?:门|队|员))/dgu;
const DEPARTMENT =
  /(?<![一-龥])(?<name>省(?!级|直|部|市|域|会|份|区|政府)[一-龥]{2,9}?(?:厅|局|委|办|院))(?![员托会])/dgu;
const BEFORE_DEICTIC =
  /[由经和与及、对向为在从到被请报是以据将，。；：“（实定按照\s]$|(?:落实|贯彻|按照|执行|根据|召开|坚持|围绕|推动|提出|参加|成立|部署|经过|关于|服从|紧跟|体现|提请|协助|关注|作出|充分|认真|全面|深入|当时)$/u;
const TERM =
  /第?[一二三四五六七八九十]{1,3}届(?:中共)?中央(?:委员会|纪律检查委员会|纪委|政治局常委会|政治局)(?![一-龥]{0,2}[第次])/gu;
/** 工业和信息化部（消费品工业司）: a part in brackets after its organ. */
const BRACKETED = /(?<=[部委局署院厅]（)(?<name>[一-龥]{2,14}(?:司|局|处|办公室|中心))(?=）)/dgu;
/** 太行干部学院, 康复大学: schools and such by name, no place needed. */
const NAMED =
  /(?:干部学院|行政学院|党校|大学|研究院|研究所|研究中心|博物馆|纪念馆|实验室|基金会|有限公司|集团公司|出版社|医院)/gu;
const CLASS_NAME =
  /^(?:高等|职业|一流|本科|民办|公办|重点|高职|老年|全国|各|地方|国家|省|市|县|中央|省级|市级|县级|重点高等|开放|理工|综合|社区|乡镇|人民|公立|三甲|部属|专科|国家级|高水平|综合性|技术|双一流|新型|本|该|我|某|党委|学校|企业|行业|分校|基层|科研|国有|产业|产业技术|医学|应用型|农业|制造业|创新|国防|研究型|科技|理论|中医|联合|开放性|现代|干部|网络|基础|社会|专业|有限责任|知名|著名|世界一流|所属|直属|附属|独立|大型|中小学|中小|县域|乡村|上市|股份|控股|民营|外资|龙头|重大|海外|专家|高校|建设|特色|标志性|原创|农村|社会主义|军队|军事|红色|革命|当地|附近|三级|定点|儿童|专科|中医|妇幼|各大|有关)$/u;

/** Organs by place and suffix, by state prefix, by part, deictic ones, and named schools. */
export const institutions: Recogniser = {
  name: 'institutions',
  example: '省委组织部会同太原市财政局',
  find: (view) => [...ofPlaces(view), ...parts(view), ...deictic(view), ...ofState(view), ...named(view)],
};

function MIDDLE_SHORT(): string {
  return '(?:[\\u4e00-\\u9fff]{0,6}?)';
}

/** 浙江省中国特色社会主义理论体系研究中心, 上海市浦东新区人民政府 */
function ofPlaces({ hits, words }: View): Found[] {
  const found: Found[] = [];
  let start = -1;
  let end = -1;
  for (const hit of outermost(hits.filter(isPlace))) {
    // 上海市 and 浦东新区 side by side are one place.
    if (hit.start !== end) start = hit.start;
    end = hit.end;
    const tail = AFTER_PLACE.exec(words.slice(end, end + 34))?.[0];
    if (!tail) continue;
    const from = /中共$/u.test(words.slice(Math.max(0, start - 2), start)) ? start - 2 : start;
    const name = words.slice(from, end + tail.length);
    if (isOrgan(words.slice(hit.start, end), tail))
      found.push({ start: from, end: from + name.length, type: 'Institution', rule: 'place-and-suffix' });
  }
  return found;
}

const isPlace = (hit: Hit): boolean => hit.entries.some((entry) => entry.type === 'Place');

const outermost = (hits: readonly Hit[]): Hit[] => {
  const kept: Hit[] = [];
  for (const hit of hits) if (!kept.at(-1) || hit.end > (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
};

/** 山西 + 委 is none: 委 and 局 need a full name before; 山西各级党委 are many. */
function isOrgan(place: string, tail: string): boolean {
  if (/^(?:委|人大|政协|纪委|党委)/u.test(tail))
    return /[省市县区州盟旗]$/u.test(place) || /^党委/u.test(tail);
  if (
    /各|等|多|基层|有关|全体|一批|本地|两级|省级|市级|三级|两地|三地|之间|人民(?!政府|法院|检察院|代表|医院|出版|公园)|一家|首家|第一|新型|优势|建成|设有|拥有|地区/u.test(
      tail,
    )
  )
    return false;
  return (
    !/^(?:公司|集团|政府|银行|大学|学院|医院|办公室|局|厅)$/u.test(tail) ||
    /^(?:大学|银行|政府|集团|局|学院|医院)$/u.test(tail)
  );
}

/** 教育部办公厅: a known organ and a part of it. */
function parts({ hits, words }: View): Found[] {
  return hits.flatMap((hit): Found[] => {
    if (!hit.entries.some((entry) => entry.type === 'Institution') || forbidden(hit, words)) return [];
    if (!/[部委局署院行社会厅室府]$/u.test(words.slice(hit.start, hit.end))) return [];
    const tail = PART.exec(words.slice(hit.end, hit.end + 18))?.[0];
    if (!tail || /^[、，和与及的]|[的和与及在对由等]/u.test(tail)) return [];
    return [{ start: hit.start, end: hit.end + tail.length, type: 'Institution', rule: 'organ-and-part' }];
  });
}

function deictic({ words }: View): Found[] {
  return [
    ...matches(words, DEICTIC, ({ span, surface, match }) => {
      const { bare, after, ours } = match.groups ?? {};
      if (/全会$/u.test(surface)) return null;
      const before = words.slice(Math.max(0, span.start - 4), span.start);
      if (after && !BEFORE_DEICTIC.test(before)) return null;
      if (
        /^[书员托会]/u.test(words.slice(span.end, span.end + 1)) &&
        !/^书记/u.test(words.slice(span.end, span.end + 2))
      )
        return null;
      const start = bare?.startsWith('我') ? span.start + 1 : span.start;
      return { start, end: span.end, type: 'Institution', rule: ours ? 'deictic-ours' : 'deictic' };
    }),
    ...matches(words, DEPARTMENT, ({ span }) => ({
      ...span,
      type: 'Institution',
      rule: 'deictic-department',
    })),
    ...matches(words, BRACKETED, ({ span }) => ({ ...span, type: 'Institution', rule: 'part-in-brackets' })),
    ...matches(words, TERM, ({ span }) => ({ ...span, type: 'Institution', rule: 'organ-of-term' })),
  ];
}

function ofState({ words }: View): Found[] {
  return matches(words, STATE, ({ span, surface }) => {
    if (
      /^(?:国家|全国|中国|世界|国际|中央|国务院)(?:实验室|大学|公司|集团|银行|组织|委员会|联盟|学院|办公室|重点实验室|级.*|一流.*|.*[各的在和了与等多个家所]|特色.*|式.*|共产党.*|人民.*银行)?$/u.test(
        surface,
      )
    )
      return null;
    if (
      /的|各|在|了|与|和(?!平|谐|国)|向|会议|首次|定期|已经|等(?!教)|多|级|家?创新中心$|一流|特色|新增|有关|为|要|是|所属|党和|机关|企业集团|及其|主席|精神/u.test(
        surface.slice(2),
      )
    )
      return null;
    return { ...span, type: 'Institution', rule: 'state-and-suffix' };
  });
}

function named({ words }: View): Found[] {
  return matches(words, NAMED, ({ span }) => {
    const start = leftBoundary(words, span.start, 10);
    const name = words.slice(start, span.start);
    if (name.length < 2 || CLASS_NAME.test(name) || /^(?:省|市|县|区)/u.test(name)) return null;
    return { start, end: span.end, type: 'Institution', rule: 'named-school' };
  }).filter(
    (found, index, all) =>
      !all.some(
        (other, at) =>
          at !== index && contains(other, found) && other.end - other.start > found.end - found.start,
      ),
  );
}
