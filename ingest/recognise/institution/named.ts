import type { Found } from '#graph';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import { matches, type View } from '../recogniser.ts';
import { companyStart, isBrand } from './company.ts';
import { headOf } from './head.ts';

/** 太行干部学院, 康复大学: schools and such by name, no place needed. */
const NAMED =
  /(?:干部学院|大学|研究院|设计院|研究所|研究中心|博物馆|纪念馆|实验室|基金会|有限责任公司|有限公司|集团公司|集团(?!军|化|总|公|有|股|作(?!为)|犯|式|学|内|型)|出版社|医院|(?:党群|党建|便民|政务|社区|公共|综合|企业|人才)服务中心|融媒体中心|文明实践中心|调处化解中心|疾控中心)/gu;
const CLASS_NAME =
  /^(?:传染病|收治|方舱|夜|函授|电视|高等|职业|一流|本科|民办|公办|重点|高职|老年|全国|各|地方|国家|省|市|县|中央|省级|市级|县级|重点高等|开放|理工|综合|社区|乡镇|人民|公立|三甲|部属|专科|国家级|高水平|综合性|技术|双一流|新型|本|该|我|某|党委|学校|企业|行业|分校|基层|科研|国有|产业|产业技术|医学|应用型|农业|制造业|创新|国防|研究型|科技|理论|中医|联合|开放性|现代|干部|网络|基础|社会|专业|有限责任|知名|著名|世界一流|所属|直属|附属|独立|大型|中小学|中小|县域|乡村|上市|股份|控股|民营|外资|龙头|重大|海外|专家|高校|建设|特色|标志性|原创|农村|社会主义|军队|军事|红色|革命|当地|附近|三级|定点|儿童|专科|中医|妇幼|各大|有关|研究型|高水平|级|新型|系列|多层次|开放|一批|若干|职业技术|头部|移动|平安|工业|外合作|水平|公立|综合|三级|中外合作|全市|全省|学校附属|同一|铁路局|正规|厂矿|管理|广播电视|职工|中国特色|历史|中西医|二级以上|以上|城市|大|电信|基础电信|企业|互联网|类)+$/u;
const NO_NAME =
  /就会|覆盖|三甲|改为|来到|准备|分别|马上|县级|两国|全省|全市|专门|等|所属|还有|各|每个|一些|以上|最大|建议|核定|系列$/u;

/** Longest name before the suffix; a name that does not begin within it is no name but a clause. */
const LIMITS: Record<string, number> = { 有限公司: 26, 有限责任公司: 26, 集团公司: 16 };
const LIMIT = 14;
/** What needs a telling word in a short name: 之江实验室 is one, 环境实验室 is none. */
const WEAK = /^(?:研究院|设计院|研究所|研究中心|博物馆|实验室|.*(?:服务|融媒体|实践|化解|疾控)中心)$/u;

/** 大赛组委会办公室, 组委会 */
const COMMITTEE = /(?:大赛|大会|论坛|竞赛|赛事|活动)?组委会(?:办公室|秘书处)?/gu;

export function named(view: View): Found[] {
  const { words, hits, tokens } = view;
  const known = new Set(
    hits.filter(({ entries }) => entries.some(({ type }) => type === 'Institution')).map(({ end }) => end),
  );
  const committees = matches(words, COMMITTEE, ({ span }) => ({
    ...span,
    type: 'Institution',
    rule: 'committee-of-event',
  }));
  const schools = matches(words, NAMED, ({ span, surface }) => {
    // 来浙江大学: the tables know where the name begins.
    if (known.has(span.end)) return null;
    // 贫困大学生, 大学士
    if (tokens.across(span.end)) return null;
    const limit = LIMITS[surface] ?? LIMIT;
    const reach =
      LIMITS[surface] === undefined
        ? withoutLeadIn(view, leftBoundary(view, span.start, limit), span.start)
        : companyStart(view, span.start, limit);
    const start = headOf(view, reach, span.start);
    const name = words.slice(start, span.start);
    if (NO_NAME.test(name) || (surface === '集团' && !isBrand(view, start, span.start))) return null;
    if (name.length < 2 || name.length >= limit || CLASS_NAME.test(name) || /^[省市县区]/u.test(name))
      return null;
    if (WEAK.test(surface) && name.length <= 4 && !isTelling(view, start, span.start)) return null;
    return { start, end: span.end, type: 'Institution', rule: 'named-school' };
  });
  return [...committees, ...schools];
}

/** Some word in it is no everyday one. */
const isTelling = ({ tokens }: View, start: number, end: number): boolean =>
  tokens.across(end) !== null ||
  tokens.within(start, end).some(({ tag }) => /^(?:x|n[rstz].*|j|nz)$/u.test(tag));
