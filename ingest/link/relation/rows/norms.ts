import type { PatternRule } from '../rule.ts';

/** 《甲》（HAD501/01）、《乙》和1990年制定的《丙》: one way only to read what stands between two titles. */
export const TITLES =
  '{D}(?:（[^）]{0,30}）)?(?:(?:(?:(?:等|的(?:有关|相关)?(?:规定|要求|精神))[^，。；、（{D}]{0,10})?(?:，|(?:以及|[、和及与])(?:\\d{4}年[^，。；、（{D}]{1,12}的|{I}等[一二三四五六七八九十\\d]{1,3}个?(?:部门|部委|单位)|[^，。；（、和及与{D}\\d]{1,5})?))?{D}(?:（[^）]{0,30}）)?){0,40}';

/** Whose document it is: 县委, 县委联合印发的. */
const ISSUED_BY = '{I+}(?:(?:联合)?(?:印发|发布|公布|出台|制定|下发))?的?';

/** What is done to make a document that rests on others. */
const MADE = '制定|制订|编制|起草|修订|形成';

/** Adverbs before 贯彻落实. */
const WELL = '(?:进一步|全面|深入|切实|认真|加快|大力|扎实|抓紧|抓好|推动|具体)*';

/** What a document that carries out another goes on to do. */
const CARRIES_OUT = /(?:制定|现|如下|提出|通知|意见|方案|措施|组织|印发|决定|确定|认定|公布|开展|启动)/u;

/** For whose sake something is done: 为贯彻落实《指导意见》和《条例》. */
const PURPOSE = `(?<![作成认因视称])为(?:了)?[^，。；]{0,16}?(?<trigger>贯彻落实|贯彻执行|贯彻|落实|实施|执行)(?:好|中央|\\d{4}年|${ISSUED_BY})?(?<target>{D+}(?:（[^）]{0,30}）)?(?:(?:(?!根据|按照|依据|依照|遵照|印发|制[定订]|出台|发布|编制|公布)[^。；{D}]){0,6}{D+}(?:（[^）]{0,30}）)?){0,20})`;

/** What a document does to others: rests on them, carries them out, changes or ends them. */
export const NORMS: readonly PatternRule[] = [
  {
    name: 'based-on-made',
    link: 'BASED_ON',
    pattern: `(?<![应须要请可]|严格|必须)(?<trigger>根据|依据|按照|遵照|依照|参照)[^，。；{D}]{0,8}?(?<target>${TITLES})`,
    requires:
      /(?:制定本|制订本|制定了?本|现(?:就|将|印发|组织|提出|公布|予|作出|对|征求|公开|面向|开展|申请)|(?:我[部局会委署]|\ue000)(?:现|将|决定)|，决定|(?:提出|制定)(?:如下|以下)|(?:审查|审核|评审|公示).{0,30}(?:确定|认定|公布)|通知如下|公告如下|如下|特制定|研究制定|结合实际|(?:我[部局委署厅省市会]|\ue000).{0,40}(?:审查|批准|同意|决定|予以|组织|复核|核查|评审|验收)|经(?:研究|审查|审核).{0,30}(?:同意|批准|决定|批复))/u,
    // 制定本水渠管理办法: the one named rests on it
    unless: /制[定订]本\ue001/u,
    official: true,
    made: true,
    factual: false,
    confidence: 0.85,
    example: '根据《公务员法》等法律法规，制定本办法',
  },
  {
    name: 'based-on-program',
    link: 'BASED_ON',
    pattern: `(?<trigger>根据|依据|按照|遵照|依照)[^，。；{D}]{0,8}?(?<target>${TITLES})[^。；{DP}]{0,160}?(?:开展|实施|启动|举办|进行)(?:了|好|\\d{4}年度?|全国|第[一二三四五六七八九十\\d]{1,3}[批届期]|广泛|深入|[的和]){0,6}(?<source>{P})`,
    confidence: 0.8,
    example: '按照《工作要点》，现组织开展示范项目申报',
  },
  {
    name: 'based-on-drawn',
    link: 'BASED_ON',
    pattern: `(?<trigger>根据|依据|按照|遵照)[^，。；{D}]{0,30}?(?<target>${TITLES})[^，。；{D}]{0,10}，[^。；{D}]{0,40}?(?<fact>${MADE})(?:出台|印发)?(?:了|出)?(?:新的|本)?(?<source>{D})`,
    confidence: 0.8,
    example: '根据《建议》，省政府组织编制了《纲要草案》',
  },
  {
    name: 'based-on-its-rule',
    link: 'BASED_ON',
    pattern:
      '(?<source>{D})(?:是|系)?(?<trigger>根据|依据|依照|按照)(?<target>{D+})[^。；，{D}]{0,12}?(?:制定|制订|编制|修订)',
    confidence: 0.85,
    factual: false,
    example: '《规定》根据《条例》制定',
  },
  {
    name: 'based-on-taken',
    link: 'BASED_ON',
    pattern: `以(?<target>{D+})为(?:根本|主要)?(?<trigger>依据|根据|遵循|蓝本)，[^。；{D}]{0,30}?(?<fact>${MADE})(?:出台|印发)?(?:了|出)?(?<source>{D})`,
    confidence: 0.8,
    example: '以《条例》为依据，县水利局制定了《细则》',
  },
  {
    name: 'based-on-subject',
    link: 'BASED_ON',
    pattern: '(?<source>{D})[^。；{D}]{0,120}?以(?<target>{D+})为(?<trigger>依据|根据|遵循)',
    confidence: 0.85,
    example: '《规定》以《条例》为依据',
  },
  {
    name: 'implements-drawn',
    link: 'IMPLEMENTS',
    pattern: `${PURPOSE}[^。；{D}]{0,120}?(?:(?:根据|按照|依据|依照|遵照){D+}[^。；{D}]{0,80}?)?(?<fact>${MADE}|编写|印发|出台|发布)(?:完善)?(?:了|出)?(?:新的)?(?<source>${TITLES})`,
    confidence: 0.85,
    example: '为贯彻落实《指导意见》，我部制定了《实施办法》，现印发给你们',
  },
  {
    name: 'implements-then',
    link: 'IMPLEMENTS',
    pattern: `(?<fact>${MADE}|编写|印发|出台|发布)(?:了|出)?(?:新的)?(?<source>{D})，${WELL}(?<trigger>贯彻落实|贯彻执行|贯彻|落实)好?(?<target>{D+})`,
    confidence: 0.8,
    example: '县水利局出台《治沙措施》，贯彻落实《治沙条例》',
  },
  {
    name: 'implements-is',
    link: 'IMPLEMENTS',
    pattern: `(?<source>{D})是[^，。；{D}]{0,12}?(?<trigger>贯彻落实|贯彻执行|贯彻|落实)(?<target>{D+})[^，。；{D}]{0,8}的[^，。；{D}]{0,10}?(?:举措|措施|文件|方案|办法|部署|安排|行动|抓手|规定)`,
    confidence: 0.8,
    factual: false,
    example: '《治沙措施》是贯彻落实《治沙条例》的具体举措',
  },
  {
    name: 'implements-arranges',
    link: 'IMPLEMENTS',
    pattern: `(?<source>{D})，?[对就]${WELL}(?<trigger>贯彻落实|贯彻执行|贯彻|落实|实施)(?<target>{D+})[^，。；{D}]{0,8}?(?:作出|作了|做出|提出|进行)`,
    confidence: 0.8,
    example: '《治沙措施》对落实《治沙条例》作出部署',
  },
  {
    name: 'implements-purpose',
    link: 'IMPLEMENTS',
    pattern: PURPOSE,
    requires: CARRIES_OUT,
    // 我部制定了《实施办法》: the one named carries it out
    unless: /(?:制定|制订|编制|起草|修订|编写)(?:完善)?(?:了|出)?(?:新的)?\ue001/u,
    official: true,
    made: true,
    factual: false,
    confidence: 0.85,
    example: '为贯彻落实《指导意见》，现就有关事项通知如下',
  },
  {
    name: 'implements-also',
    link: 'IMPLEMENTS',
    pattern: `^[\\s\\u3000]*(?:{D}\\s*)?为(?:了)?[^。；]{4,160}?，(?:进一步|全面|深入|切实|认真|加快|大力|扎实|抓紧|抓好)*(?<trigger>贯彻落实|贯彻执行|贯彻|落实)(?:好|中央|${ISSUED_BY})?(?<target>{D+})`,
    requires: CARRIES_OUT,
    official: true,
    made: true,
    factual: false,
    confidence: 0.8,
    example: '为加快产业发展，落实《行动计划》要求，我部组织开展试点',
  },
  {
    name: 'implements-advance',
    link: 'IMPLEMENTS',
    pattern:
      '^[\\s\\u3000]*为(?:了)?[^。；]{0,160}?(?<trigger>推进|推动|[抓做]好)(?<target>{D+})(?:（[^）]{0,60}）)?的?(?:落地|组织|宣传|贯彻)*(?:实施|落实)',
    requires: CARRIES_OUT,
    official: true,
    factual: false,
    confidence: 0.8,
    example: '为加快推进《行动计划》实施，我部组织开展试点',
  },
  {
    name: 'amends-by-name',
    link: 'AMENDS',
    pattern:
      '(?<source>{D})对(?:\\d{4}年(?:的|印发的|制定的)?|原)?(?<target>{D})(?:[^，。；{D}]{0,10})?(?:作出?|进行|做)了?[^，。；{D}]{0,8}?(?<trigger>修改|修订|修正|完善)',
    confidence: 0.8,
    example: '《决定》对《办法》作了修改',
  },
  {
    name: 'amends-object',
    link: 'AMENDS',
    pattern:
      '(?<fact>对)(?<target>{D+})(?:(?!适时|定期|及时|不断)[^，。；{D}]){0,24}?(?:作出|进行|予以|作|作了|做)(?:如下|了|适当|部分|全面)*(?<trigger>修订|修改|修正|调整)',
    confidence: 0.8,
    official: true,
    example: '对《管理办法》作出如下修改',
  },
  {
    name: 'amends-article',
    link: 'AMENDS',
    pattern:
      '(?:将|^|[。；、])[\\s\\u3000]*(?<target>{D})(?:（[^（）]{0,30}）)?[的中]?第[^，。；{D}]{1,24}(?<trigger>修改为|改为)',
    official: true,
    confidence: 0.8,
    factual: false,
    example: '将《管理条例》第十一条第一款修改为：…',
  },
  {
    name: 'amends-strikes',
    link: 'AMENDS',
    pattern: '(?<trigger>删去|删除)(?<target>{D})(?:（[^（）]{0,30}）)?[的中]?第',
    official: true,
    confidence: 0.8,
    factual: false,
    example: '删去《管理条例》第三条',
  },
  {
    name: 'amends-scope',
    link: 'AMENDS',
    pattern: `(?<trigger>同意|批准)(?:{I}|你[^，。；{D}]{1,4})(?<target>{D}(?:（[^（）]{0,30}）)?(?:[和、及]{D}(?:（[^（）]{0,30}）)?){0,4})(?:分别)?(?:中|的)?[^。；，{D}]{0,24}?(?:增加|变更为|调整为|修改为|更改为)`,
    confidence: 0.8,
    official: true,
    example: '同意你公司《制造许可证》（某安证字第1609号）许可活动范围增加某型容器',
  },
  {
    name: 'repeals-also',
    link: 'REPEALS',
    pattern: `(?<target>${TITLES})[^。；{D}]{0,20}?(?<!不再?予?|未予?|没有)(?<trigger>同时废止|予以废止|废止|自行废止|停止执行|停止适用|不再执行|(?<=起|同时|即行|自行)(?:失效|作废))`,
    official: true,
    confidence: 0.85,
    factual: false,
    example: '《暂行办法》同时废止',
  },
  {
    name: 'repeals-by-name',
    link: 'REPEALS',
    pattern: `(?<source>{D})[^。；{D}]{0,30}?(?:施行|实施|生效|出台|颁布|修订)(?:之日起|之?后)?，[^。；{D}]{0,30}?(?<target>${TITLES})[^。；{D}]{0,6}?(?<!不再?予?|未予?|没有)(?<trigger>废止|停止执行|不再执行|失效)`,
    confidence: 0.8,
    factual: false,
    example: '《细则》自公布之日起施行，原《暂行办法》同时废止',
  },
  {
    name: 'repeals-replaced',
    link: 'REPEALS',
    pattern:
      '(?<source>{D})(?:正式|全面)?(?<trigger>取代|代替|替代)了?(?:原|原有的|\\d{4}年的)?(?<target>{D})',
    confidence: 0.8,
    example: '《治沙条例》取代了《治沙办法》',
  },
  {
    name: 'repeals-object',
    link: 'REPEALS',
    pattern: `(?:^|[。；：、，\\s）]|决定|现|并|予以)(?<trigger>废止|宣布失效)[^，。；《{D}]{0,8}?(?<target>${TITLES})`,
    official: true,
    confidence: 0.85,
    factual: false,
    example: '三、废止《暂行办法》',
  },
];
