import { POST } from './post.ts';
import type { PatternRule, VerbRule } from './rule.ts';

/** Verbs between a subject and its object. */
export const VERB_RULES: readonly VerbRule[] = [
  {
    name: 'issued-active',
    link: 'ISSUED_BY',
    verbs: '印发|发布|公布|颁布|颁发|出台|制定|下发|制发|新?修订|联合发文',
    gap: '(?:了|出台|实施|施行|并实施|新的?|的|出|关于)*',
    object: '{D+}',
    subject: 'I',
    confidence: 0.9,
    example: '近日，省委办公厅、省政府办公厅印发了《办法》',
  },
  {
    name: 'adopted-active',
    link: 'ADOPTED_AT',
    verbs: '审议通过|审议并通过|审议批准|表决通过|讨论通过|通过|批准',
    gap: '(?:了|的|关于|修订后的|新修订的)*(?:[\\ue004](?:同志|总书记|主席)?(?:代表[\\ue000])?(?:所)?作的)?',
    object: '{D+}',
    subject: 'M',
    confidence: 0.9,
    example: '会议审议通过了《实施方案》',
  },
  {
    name: 'proposed-active',
    link: 'PROPOSED_BY',
    verbs: '提出',
    gap: '(?:了|的|要|过|坚持|实施|实现|做到|建设|推动|以|把|“)*',
    object: '{S+}(?!时期|期间|规划|以来|以后|是)',
    subject: 'IHMD',
    ellipsis: true,
    confidence: 0.85,
    example: '全面落实省委提出的“五个更好”要求',
  },
  {
    name: 'proposed-at',
    link: 'PROPOSED_AT',
    verbs: '提出',
    gap: '(?:了|的|要)*',
    object: '{S+}(?!时期|期间|规划|以来|以后|是)',
    subject: 'M',
    confidence: 0.85,
    example: '全会提出“两个结合”',
  },
  {
    name: 'launched-active',
    link: 'LAUNCHED_BY',
    verbs: '组织实施|组织开展|部署开展|实施|开展|启动|发起|推出|举办|部署',
    gap: '(?:了|的|好|为期[^，。]{1,6})*',
    object: '{P+}',
    subject: 'I',
    confidence: 0.8,
    example: '省委组织部实施干部能力提升计划',
  },
  {
    name: 'held-active',
    link: 'HELD_BY',
    verbs: '主持召开|召开|举行|举办',
    gap: '(?:了|的|过)*',
    object: '{M}',
    subject: 'I',
    confidence: 0.85,
    example: '省委召开全省组织工作会议',
  },
];

/** Forms that one pattern tells; see `PatternRule`. */
export const PATTERN_RULES: readonly PatternRule[] = [
  {
    name: 'issued-passive',
    link: 'ISSUED_BY',
    pattern:
      '(?<source>{D+})[^。；{ID}]{0,20}?由(?<target>{I+})[^。；，{D}]{0,8}?(?<trigger>印发|发布|公布|颁布|制定|出台)',
    confidence: 0.9,
    example: '《办法》由省财政厅制定',
  },
  {
    name: 'authored-report',
    link: 'AUTHORED_BY',
    pattern:
      '(?<target>{H})(?:同志|总书记|主席)?(?:代表{I})?(?:在{M}上)?所?(?<trigger>作)的?(?:题为)?(?<source>{D})',
    confidence: 0.9,
    example: '某某同志代表上届委员会所作的《报告》',
  },
  {
    name: 'authored-work',
    link: 'AUTHORED_BY',
    pattern: '(?<target>{H})(?:同志|总书记)?(?:的|所)?(?<trigger>著作|撰写|编著|主编|著)的?(?<source>{D+})',
    confidence: 0.85,
    example: '某某同志撰写的《文集》',
  },
  {
    name: 'adopted-passive',
    link: 'ADOPTED_AT',
    pattern:
      '(?<source>{D+})[^。；{DM}]{0,20}?(?:经|由|已经|在)(?<target>{M})[^。；{D}]{0,10}?(?<trigger>审议通过|表决通过|通过|批准)',
    confidence: 0.9,
    example: '《规划纲要》经省十三届人大四次会议审议通过',
  },
  {
    name: 'proposed-possessive',
    link: 'PROPOSED_BY',
    pattern:
      '(?<target>{I})(?:的)?(?<source>{S+})(?:的)?(?<trigger>要求|部署|目标|战略|思路|举措|决策|工作要求|重大部署|发展战略|工作思路)',
    confidence: 0.75,
    factual: false,
    example: '坚决落实省委“三要三不要”要求',
  },
  {
    name: 'proposed-passive',
    link: 'PROPOSED_BY',
    pattern:
      '(?<source>{S+})(?:，)?(?:是|由)(?<target>{IHM})(?:同志|总书记)?[^。；，]{0,16}?(?<trigger>提出)',
    confidence: 0.85,
    example: '“三严三实”是某某同志提出的',
  },
  {
    name: 'based-on-made',
    link: 'BASED_ON',
    pattern:
      '(?<trigger>根据|依据|按照|遵照|依照|参照)[^，。；{D}]{0,8}?(?<target>{D+}(?:（[^）]{0,12}）)?(?:(?:等[^，。；、{D}]{0,10})?[和、及与]?{D+}(?:（[^）]{0,12}）)?){0,20})',
    requires:
      /(?:制定本|制订本|制定了?本|现(?:就|将|印发|组织|提出|公布|予以|作出|对)|通知如下|公告如下|如下|特制定|研究制定|结合实际)/u,
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
      '对(?<target>{D+})(?:[^，。；{D}]{0,10}?)(?:作出|进行|予以|作|作了|做)(?:如下|了|适当|部分|全面)*(?<trigger>修订|修改|修正)',
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
  {
    name: 'quotes-marked',
    link: 'QUOTES',
    pattern:
      '(?<target>{HD})[^。；：“”{HD}]{0,36}?(?<trigger>强调|指出|要求|提出|说|讲到|谈到|明确|写道|告诫|宣告|嘱托)(?:，|：|:|道：|过：)(?<quote>“[^”]{6,}”)',
    attribute: 'quote',
    confidence: 0.9,
    factual: false,
    example: '某某同志强调：“基层强则国家强。”',
  },
  {
    name: 'quotes-paraphrase',
    link: 'QUOTES',
    pattern:
      '(?<target>{HD})(?:总书记|同志|主席|总理)?(?:多次|反复|曾|特别|在[^。；：“”{HD}]{2,24}(?:时|中|上))?(?<trigger>强调|指出)，(?!“)',
    confidence: 0.6,
    factual: false,
    example: '某某总书记强调，要抓早抓小',
  },
  {
    name: 'holds-post',
    link: 'HOLDS',
    pattern: `(?<target>{I}${POST}(?:、{I}?${POST}){0,8})[ \\u3000]{0,4}(?<source>{H+})`,
    attribute: 'post',
    confidence: 0.9,
    factual: false,
    example: '省委书记、省人大常委会主任某某出席会议, 国务院总理 某某',
  },
  {
    name: 'holds-after',
    link: 'HOLDS',
    pattern: `(?<source>{H})(?:同志)?(?:任|现任|担任|（)(?<target>{I}${POST})(?!{H})`,
    attribute: 'post',
    confidence: 0.75,
    example: '某某任省财政厅厅长',
  },
  {
    name: 'held-in-after',
    link: 'HELD_IN',
    pattern:
      '(?<source>{M}|(?<=^|[，。；：\\s（）])(?:会议|大会|全会))[^。；，{M}]{0,24}?在(?<target>{L})[^，。；{L}]{0,10}?(?<trigger>召开|举行|开幕|闭幕|举办)',
    confidence: 0.9,
    example: '全省组织工作会议在太原召开',
  },
  {
    name: 'held-in-before',
    link: 'HELD_IN',
    pattern: '在(?<target>{L})(?:[^，。；{L}]{0,6}?)(?<trigger>召开|举行|举办|主持召开)(?:的)?(?<source>{M})',
    confidence: 0.9,
    example: '在延安召开的中共七大',
  },
  {
    name: 'part-in-brackets',
    link: 'PART_OF',
    pattern: '(?<target>{I})[（(](?<source>{I})[）)]',
    confidence: 0.85,
    example: '报送至工业和信息化部（消费品工业司）',
  },
  {
    name: 'located-address',
    link: 'LOCATED_IN',
    pattern:
      '(?<source>{I})(?:，)?(?<trigger>位于|坐落于|坐落在|设在|驻|(?:办公)?地址)(?:为|是|：|:)?\\s*(?<target>{L})',
    confidence: 0.85,
    example: '干部学院位于右玉县',
  },
];
