import type { Found, Span } from '#graph';
import type { Hit } from '../../lexicon/lexicon.ts';
import { anchored, matches, seek, type Search, type View } from '../recogniser.ts';
import { isClause } from './inside.ts';
import { DEPARTMENT } from './domains.ts';
import { isOfMany } from './of-many.ts';
import { MIDDLE } from './suffix.ts';
import { isA } from '../hits.ts';

const STATE = new RegExp(
  `(?:国家|全国|中国|中央|国务院|中华全国|中华|最高|世界|国际|亚洲)${MIDDLE}(?:委员会|领导小组|总局|管理局|研究院|研究所|研究中心|(?:促进|评测|服务|管理|检测|认证|交流|信息|审评|监测|培训|测评|转化)中心|研究会|促进会|杂志社|出版社|政研会|科学院|设计院|研究总院|协会|学会|联合会|基金会|商会|专家组|总公司|公司|集团|银行(?!间)|大学|学院|博物馆|实验室|组织|联盟|办公室)`,
  'gu',
);

/** 国家林业和草原局, 国务院台湾事务办公室 */
const OFFICE: Search = {
  needs: ['国家', '国务院', '中央', '全国'],
  pattern: new RegExp(`(?:国家|国务院|中央|全国)${DEPARTMENT}`, 'uy'),
};

/** 中国同位素与辐射行业协会: a trade of two things */
const TRADE: Search = {
  needs: ['协会', '学会', '研究会'],
  pattern: anchored(
    '中国(?:(?![的在为和])[\\u4e00-\\u9fff]){2,8}与(?:(?![的在为和])[\\u4e00-\\u9fff]){2,8}',
    '(?:协会|学会|研究会)(?![员长议])',
  ),
};

/** 华北核与辐射安全监督站: organs of a region. */
const REGIONAL =
  /(?:华北|华东|华南|华中|西南|西北|东北)(?:(?![的在和了])[\u4e00-\u9fff]){0,12}?(?:监督站|管理局|督察局|监管局)/gu;

/** 国家实验室, 中国公司: a kind of organs that states have. */
const KIND =
  /^(?:国家|全国|中国|世界|国际|中央|国务院)(?:实验室|大学|公司|集团|银行|组织|委员会|联盟|学院|办公室|博物馆|重点实验室|工程技术研究中心|级.*|一流.*|.*[各的在和了与等多个家所]|特色.*|式.*|共产党.*|人民.*银行)?$/u;
/** What no name holds behind 国家, 中国: words of clauses, of number and rank, organs that are spoken of in general. */
const NOT_WITHIN =
  /的|各|在|了|办(?!公|事)|与|和(?!平|谐|国)|向|会议|首个|首家|入选|首次|定期|已经|等(?!教)|多|级|家?创新中心$|一流|特色|新增|有关|为|要|是|所属|党和|机关|企业集团|及其|主席|精神|最高委|性|控股公司|侵略|经济组织|金融组织|工程技术研究|博物馆类|工业类|金融管理中心$|社会集团$|进出口领导小组$|标准组织$/u;
/** 国际交流中心 is a kind; 中国软件评测中心 and 国际问题研究中心 are names. */
const COMMON_CENTRE = /(?:中央|世界|国际|亚洲|最高).*(?<!研究)中心$/u;
/** 世界贸易组织 is one; 中国海军首次组织 is none. */
const ORGANISATION = /^(?:世界|国际)[\u4e00-\u9fff]{2,6}组织$/u;
/** 发展中|国家科学院: no 中国 */
const CUT = /^[中全]国家/u;

/** 渔业|国际交流促进会: of a trade, whose name is cut. */
const OF_TRADE = /^(?:世界|国际|亚洲).*促进会$/u;

const isNamed = (surface: string): boolean =>
  !COMMON_CENTRE.test(surface) &&
  !OF_TRADE.test(surface) &&
  (!surface.endsWith('组织') || ORGANISATION.test(surface)) &&
  !KIND.test(surface) &&
  !NOT_WITHIN.test(surface.slice(2)) &&
  !CUT.test(surface);

/** 国家自然科学基金委员会, 中国航空综合技术研究所: state prefix and suffix. */
export function ofState(view: View): Found[] {
  const { words, tokens } = view;
  const isWhole = ({ end }: Span): boolean => tokens.across(end) === null;
  return [
    ...matches(words, REGIONAL, ({ span }) => organ(span, 'regional-organ')),
    ...seek(view, OFFICE, ({ span }) =>
      isWhole(span) && !isOfMany(words, span.start, span.end) ? organ(span, 'state-department') : null,
    ),
    ...matches(words, STATE, ({ span, surface }) =>
      isNamed(surface) &&
      isWhole(span) &&
      !isClause(view, { start: span.start + 2, end: span.end }) &&
      !joint(view, span)
        ? organ(span, 'state-and-suffix')
        : null,
    ),
    ...seek(view, TRADE, ({ span, surface }) =>
      isWhole(span) && !surface.includes('中国', 1) ? organ(span, 'state-and-suffix') : null,
    ),
  ];
}

const organ = (span: Span, rule: string): Found => ({ ...span, type: 'Institution', rule });

const isOrgan = (hit: Hit): boolean => isA(hit, 'Institution');

/** 国家医疗保障局|国家药品监督管理局, 中央党校|和|国家行政学院: two known organs side by side, and no third made of both. */
function joint({ hitsByEnd }: View, { start, end }: Span): boolean {
  const last = (hitsByEnd.get(end) ?? []).filter(isOrgan);
  return (
    last.every((hit) => hit.start !== start) &&
    last.some(
      (hit) =>
        hit.start > start &&
        [...(hitsByEnd.get(hit.start) ?? []), ...(hitsByEnd.get(hit.start - 1) ?? [])].some(
          (one) => one.start >= start && one.end - one.start > 2 && isOrgan(one),
        ),
    )
  );
}
