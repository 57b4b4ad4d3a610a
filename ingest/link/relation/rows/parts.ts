import type { PatternRule } from '../rule.ts';

/** 甲会、乙会及其办公室 */
const WITH_OFFICE = '{I}(?:及其(?:办公室|秘书处|所属单位|内设机构))?';

/** 会计司: named by what it does, not by whose it is, as 工业和信息化部软件中心 is; 干部教育司 is no 部's. */
const DEPARTMENT =
  /^(?![\u4e00-\u9fff]{0,12}(?:(?<!干)部|委员会|委|总局|署)[\u4e00-\u9fff]{2}|国家|全国|国务院|中央|中国|中共|中华|省|市|[\u4e00-\u9fff]{2,6}[省市])[\u4e00-\u9fff]{2,16}(?:司|厅|局|处|室|部|组|中心)$/u;

/** What the sentence says is part of what; names tell it elsewhere. */
export const PARTS: readonly PatternRule[] = [
  {
    name: 'part-in-brackets',
    link: 'PART_OF',
    pattern: '(?<target>{I})[（(](?<source>{I})[）)]',
    // 生态环境部（国家核安全局）: one house, two names.
    sourceWords: DEPARTMENT,
    confidence: 0.85,
    example: '材料寄到财政部（会计司）',
  },
  {
    name: 'part-seated',
    link: 'PART_OF',
    pattern:
      '(?<source>{I})(?<trigger>设在|设于|挂靠在?)(?<target>{I}(?:[、和]{I}){0,6})(?!大楼|院内|旁|附近)',
    // its host, and not always whose organ it is
    attribute: 'kind',
    confidence: 0.85,
    example: '中央审计委员会办公室设在审计署',
  },
  {
    // 并入 ends it: what is merged is part of nothing
    name: 'part-moved',
    link: 'PART_OF',
    pattern: `(?<source>${WITH_OFFICE}(?:[、和]${WITH_OFFICE}){0,8})(?:整体|成建制|正式|全部|一并|先后|同时)*(?<trigger>划归|划入|转隶)(?<target>{I})`,
    confidence: 0.85,
    example: '某某建设委员会及其办公室划归水利部',
  },
  {
    name: 'part-managed',
    link: 'PART_OF',
    pattern:
      '(?<source>{I})(?:由{I}(?:管理|主管)?)?(?:[调转]?[整变改]?更?为|改)?由(?<target>{I})(?:归口|直接|统一)?(?<trigger>管理|代管|主管)(?=[，。；、）]|$)',
    confidence: 0.8,
    example: '某某基金会由教育部管理改为由财政部管理',
  },
  {
    name: 'part-managed-by',
    link: 'PART_OF',
    pattern: '(?<=由|[，。；：、]|^)(?<target>{I})(?:归口|直接)?(?<trigger>管理|代管|主管)的(?<source>{I})',
    confidence: 0.75,
    example: '由交通运输部管理的国家铁路局',
  },
  {
    name: 'part-manages',
    link: 'PART_OF',
    pattern:
      '(?<=^|[，。；：\\s])(?<target>{I})(?:归口|统一|直接)?(?<trigger>管理)(?<source>{I}(?:（{I}）)?(?:[、和]{I}(?:（{I}）)?){0,6})(?=[，。；]|$)',
    confidence: 0.75,
    example: '中央宣传部统一管理国家电影局',
  },
  {
    name: 'part-under',
    link: 'PART_OF',
    pattern:
      '(?<source>{I})[，（]?(?:是|为|系|直接|原)?(?<trigger>隶属于?|从属于|直属于?|归属于?)(?<target>{I})',
    confidence: 0.85,
    example: '某某研究院隶属中国科学院',
  },
  {
    name: 'part-is',
    link: 'PART_OF',
    pattern:
      '(?<source>{I})(?:，)?(?:是|为|系)(?<target>{I})的?(?:一[个家]|重要|全资|控股|正[处厅]级|副[部厅]级)?(?<trigger>所属|下属|直属|内设|派出|全资|控股|旗下|(?:直接|归口)?(?:管理|主管))的?[^，。；{I}]{0,8}?(?:机构|单位|企业|公司|院校|部门|组织|学院|学校)',
    confidence: 0.85,
    example: '某某学院是教育部直属单位',
  },
  {
    name: 'part-belongs',
    link: 'PART_OF',
    pattern:
      '(?<target>{I})(?:及其?|和其?|的|，)?(?<trigger>所属|下属|下辖|旗下|直属|下设|内设|所辖|统辖|编有|辖(?![区内]))的?(?:(?:全资|控股)?子公司|单位|企业|机构)?(?<source>{I+})',
    confidence: 0.8,
    example: '金山集团有限公司下属银山水泵厂',
  },
  {
    name: 'part-subsidiaries',
    link: 'PART_OF',
    pattern:
      '(?<target>{I})(?:及其?|和|与|以及)(?<source>{I}(?:[、和]{I}){0,30})(?:等[^，。；{I}]{0,6}?|[一二两三四五六七八九十\\d]{1,3}[家个])(?<trigger>下属|所属|控股|全资|直属)[^，。；{I}]{0,6}?(?:公司|单位|企业|机构)',
    confidence: 0.8,
    example: '你公司及金山锅炉有限公司、银山水泵厂等两家下属子公司',
  },
];
