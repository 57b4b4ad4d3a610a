import type { Found } from '#graph';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import { anchored, seek, type Search, type View } from '../recogniser.ts';
import { NAME } from '../person/name.ts';
import { oneOf } from '../word-list.ts';
import { FIELD, QUALITY, WHOSE } from './class-words.ts';
import { companyStart, fieldStart, isBrand } from './company.ts';
import { headOf } from './head.ts';

/** 太行干部学院, 康复大学: schools and such by name, no place needed. */
const NAMED: Search = {
  needs:
    '干部学院 大学 研究院 设计院 设计总院 规划总院 研究总院 勘测总院 检测总院 研究所 研究中心 博物馆 纪念馆 历史馆 党史馆 国家重点实验室 全国重点实验室 教育部重点实验室 实验室 基金会 有限责任公司 有限公司 集团 出版社 医院 党群服务中心 党建服务中心 便民服务中心 政务服务中心 社区服务中心 公共服务中心 综合服务中心 企业服务中心 人才服务中心 融媒体中心 文明实践中心 调处化解中心 疾控中心'.split(
      ' ',
    ),
  pattern:
    /(?:干部学院|大学|研究院|设计院|(?:设计|规划|研究|勘测|检测)总院|研究所|研究中心|博物馆(?!群)|纪念馆(?!群)|历史馆|党史馆|(?:国家|全国|教育部|省部共建)重点实验室|实验室|基金会|有限责任公司|有限公司|集团公司|集团(?!军|化|总(?!会计师|经理|工程师|经济师|裁)|公|有|股|作(?!为)|犯|式|学|内|型)|出版社|医院|总厂(?!长)|(?:党群|党建|便民|政务|社区|公共|综合|企业|人才)服务中心|融媒体中心|文明实践中心|调处化解中心|疾控中心)/uy,
};
const CLASS_NAME = new RegExp(`^(?:${oneOf([WHOSE, QUALITY, FIELD].join(' '))})+$`, 'u');
const NO_NAME =
  /^(?:集团|中心)$|^组织开展|单位为|就会|覆盖|三甲|改为|来到|准备|分别|马上|县级|两国|全省|全市|专门|等|所属|还有|各|每个|一些|以上|最大|建议|核定|系列$|^技术评价|两级$|^城乡$|提交$|[经抢]送$|领域国家$|流出物$|^土建$|项目$|^应急$|医联体|^(?:首|第[一二三四五六七八九十]{1,2})批|视察$|^[京沪津渝浙苏皖闽粤湘鄂豫鲁冀晋陕川滇黔桂辽琼](?:国家|全国|高校|央企)/u;

/** 医院纪委书记某某作|医院, 讲好|医院, 汇报暨|医院, 下午在|集团公司: what stands there is a clause. */
const CLAUSE = /[上下]半年$|代表$|书记|院长|主任|巡察|暨|[在于]$|^.好$/u;

/** 经研究，同意|甲（乙地）机器有限公司, 引进|乙地某某科技有限公司, 你公司及|丙集团（丁地）装备有限公司 */
const VERB = /^(?:同意|批准|授权|委托|引进|名称|公司及)(?=.{4})/u;
const ABOUT = /^(?:讨论|研究|调研|考察|检查|走访|审议)+(?=[省市县区](?!级))/u;
/** （作者系|青江大学教授）, 就读于|青江大学, 母校|青江大学 */
const WRITER = /^(?:(?:本文)?作者(?:系|为|单位)?|(?:就读|毕业|肄业|求学|任教|执教|供职|就职|任职)于|母校)/u;
/** 王大山任|青江集团, 担|任青江大学: who takes up an office there; 任城, 任丘 are places. */
const TAKES_UP = new RegExp(`^(?:(?:${NAME}|[他她])[兼升转调出改担]?)?任(?![城丘县家教])(?=.{2})`, 'u');

/** Longest name before the suffix; a name that does not begin within it is no name but a clause. */
const LIMITS: Record<string, number> = {
  有限公司: 26,
  有限责任公司: 26,
  集团公司: 16,
  研究所: 18,
  研究院: 18,
};
const LIMIT = 14;
/** What needs a telling word in a short name: 之江实验室 is one, 环境实验室 is none. */
const WEAK = /^(?:研究院|设计院|研究所|研究中心|博物馆|实验室|.*(?:服务|融媒体|实践|化解|疾控)中心)$/u;

/** 大赛组委会办公室, 组委会 */
const COMMITTEE: Search = {
  needs: ['组委会'],
  pattern: anchored('(?:大赛|大会|论坛|竞赛|赛事|活动)?', '组委会(?:办公室|秘书处)?'),
};

/** 太行干部学院, 之江实验室, 大赛组委会: schools, companies and such by what stands before their end. */
export function named(view: View): Found[] {
  const { words, hitsOf, tokens } = view;
  const known = new Set(hitsOf.Institution.map(({ end }) => end));
  const committees = seek(view, COMMITTEE, ({ span }) => ({
    ...span,
    type: 'Institution',
    rule: 'committee-of-event',
  }));
  const schools = seek(view, NAMED, ({ span, surface }) => {
    // 来浙江大学: the tables know where the name begins.
    if (known.has(span.end)) return null;
    // 贫困大学生, 大学士
    if (tokens.across(span.end)) return null;
    const limit = LIMITS[surface] ?? LIMIT;
    const reach =
      LIMITS[surface] === undefined
        ? withoutLeadIn(view, leftBoundary(view, span.start, limit), span.start)
        : companyStart(view, span.start, limit);
    const field =
      surface.endsWith('有限公司') || surface === '有限责任公司' ? fieldStart(view, span.end) : null;
    const head = field ?? headOf(view, reach, span.start);
    const lead = surface.endsWith('公司') ? VERB : WRITER;
    // 通江县|城|红四方面军总指挥部旧址纪念馆
    const town = words.startsWith('县城', head - 1) || isFor(view, head) ? 1 : 0;
    // 研究|省原子能研究院, 讨论|市第一医院
    const verb = ABOUT.exec(words.slice(head, head + 6))?.[0].length ?? 0;
    // 中共|青江渔业集团有限公司党委
    const party = words.startsWith('中共', head) ? 2 : 0;
    const begin = head + town + verb + party + (lead.exec(words.slice(head, span.start))?.[0].length ?? 0);
    const start = begin + (TAKES_UP.exec(words.slice(begin, span.start))?.[0].length ?? 0);
    const name = words.slice(start, span.start);
    if (NO_NAME.test(name) || CLAUSE.test(name) || (surface === '集团' && !isBrand(view, start, span.start)))
      return null;
    // 希望|集团公司|支持: what the group is asked for
    if (surface === '集团公司' && isVerb(view, start, span.start)) return null;
    // 青江|大|医院: one of those of a city
    if (
      surface === '医院' &&
      name.endsWith('大') &&
      view.lexicon.lookup(name.slice(0, -1), 'Place').length > 0
    )
      return null;
    // 共同为|研究院|揭牌: a clause
    if (
      name.length < 2 ||
      name.length >= limit ||
      /[为型]$/u.test(name) ||
      CLASS_NAME.test(name) ||
      /^[省市县区]/u.test(name)
    )
      return null;
    // 重组入列|全国重点实验室: a verb, and no name
    if (
      surface.endsWith('重点实验室') &&
      tokens.within(start, span.start).some(({ tag }) => tag.startsWith('v'))
    )
      return null;
    if (
      (surface === '总厂' || (WEAK.test(surface) && name.length <= 4)) &&
      !isTelling(view, start, span.start) &&
      // 湘江实验室、|芙蓉实验室
      !words.startsWith(`${surface}、`, start - surface.length - 1)
    )
      return null;
    return { start, end: span.end + seatBehind(view, span.end), type: 'Institution', rule: 'named-school' };
  });
  return [...committees, ...schools];
}

const isVerb = ({ tokens }: View, start: number, end: number): boolean =>
  tokens.within(start, end).every(({ tag }) => tag === 'v');

/** 为|宁波工业技术研究院, 任命某某为|地质研究所所长: a word of its own, and no 为民服务中心. */
const isFor = ({ words, tokens }: View, head: number): boolean =>
  words[head] === '为' && tokens.within(head, head + 4)[0]?.word === '为';

/** 青江石油大学|（北京）|: how long the seat is that a university has in brackets. */
function seatBehind({ words, lexicon }: View, end: number): number {
  const seat = words[end - 1] === '学' ? SEAT.exec(words.slice(end, end + 6)) : null;
  return seat?.[1] !== undefined && (seat[1] === '华东' || lexicon.lookup(seat[1], 'Place').length > 0)
    ? seat[0].length
    : 0;
}
const SEAT = /^（([\u4e00-\u9fff]{2,4})）/u;

/** Some word in it is no everyday one. */
const isTelling = ({ tokens }: View, start: number, end: number): boolean =>
  tokens.across(end) !== null ||
  tokens.within(start, end).some(({ tag }) => /^(?:x|n[rstz].*|j|nz)$/u.test(tag));
