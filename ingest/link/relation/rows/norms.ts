import type { PatternRule } from '../rule.ts';

/** What a document does to others: rests on them, carries them out, changes, ends or transmits them. */
export const NORMS: readonly PatternRule[] = [
  {
    name: 'based-on-made',
    link: 'BASED_ON',
    pattern:
      '(?<trigger>根据|依据|按照|遵照|依照|参照)[^，。；{D}]{0,8}?(?<target>{D+}(?:（[^）]{0,12}）)?(?:(?:等[^，。；、{D}]{0,10})?[和、及与]?{D+}(?:（[^）]{0,12}）)?){0,20})',
    requires:
      /(?:制定本|制订本|制定了?本|现(?:就|将|印发|组织|提出|公布|予以|作出|对)|通知如下|公告如下|如下|特制定|研究制定|结合实际|(?:我[部局委署厅省市会]|\ue000).{0,40}(?:审查|批准|同意|决定|予以|组织)|经(?:研究|审查|审核).{0,30}(?:同意|批准|决定|批复))/u,
    official: true,
    factual: false,
    confidence: 0.85,
    example: '根据《公务员法》等法律法规，制定本办法',
  },
  {
    name: 'based-on-program',
    link: 'BASED_ON',
    pattern:
      '(?<trigger>根据|依据|按照|遵照|依照)[^，。；{D}]{0,8}?(?<target>{D+})[^。；{DP}]{0,30}?(?:开展|实施|启动|举办)(?<source>{P})',
    confidence: 0.8,
    example: '按照《工作要点》，现组织开展示范项目申报',
  },
  {
    name: 'based-on-subject',
    link: 'BASED_ON',
    pattern: '(?<source>{D})[^。；{D}]{0,120}?以(?<target>{D+})为(?<trigger>依据|根据|遵循)',
    confidence: 0.85,
    example: '《规定》以《条例》为依据',
  },
  {
    name: 'implements-purpose',
    link: 'IMPLEMENTS',
    pattern:
      '为(?:了)?[^，。；]{0,16}?(?<trigger>贯彻落实|贯彻执行|贯彻|落实|实施)(?:好|中央|国务院)?(?<target>{D+}(?:（[^）]{0,12}）)?(?:(?:(?!根据|按照|依据|依照|遵照)[^。；{D}]){0,6}{D+}(?:（[^）]{0,12}）)?){0,20})',
    requires: /(?:制定|现|如下|提出|通知|意见|方案|措施|组织|印发|决定)/u,
    official: true,
    factual: false,
    confidence: 0.85,
    example: '为贯彻落实《指导意见》，现就有关事项通知如下',
  },
  {
    name: 'amends-object',
    link: 'AMENDS',
    pattern:
      '(?<fact>对)(?<target>{D+})(?:[^，。；{D}]{0,10}?)(?:作出|进行|予以|作|作了|做)(?:如下|了|适当|部分|全面)*(?<trigger>修订|修改|修正)',
    confidence: 0.8,
    official: true,
    example: '对《管理办法》作出如下修改',
  },
  {
    name: 'repeals-also',
    link: 'REPEALS',
    pattern:
      '(?<target>{D+})(?:（[^）]{0,12}）)?[^。；{D}]{0,12}?(?<trigger>同时废止|予以废止|废止|自行废止|停止执行|不再执行)',
    official: true,
    confidence: 0.85,
    factual: false,
    example: '《暂行办法》同时废止',
  },
  {
    name: 'transmits-hereby',
    link: 'TRANSMITS',
    pattern: '现将(?<target>{D+})(?:（[^）]{0,20}）)?[^。；{D}]{0,8}?(?<trigger>印发|转发|批转)',
    official: true,
    confidence: 0.95,
    factual: false,
    example: '现将《实施方案》印发给你们',
  },
];
