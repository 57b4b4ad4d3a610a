import type { PatternRule, VerbRule } from '../rule.ts';

/** 三农 and the like are topics, which nobody proposes. */
const TOPIC = '(?!“?(?:三农|四风|三公|两岸)”?$)';
/** A formula in its marks; strong words often take vocabulary as their object. */
const QUOTED = new RegExp(`^${TOPIC}[“‘]`, 'u');
/** In its marks, or begun with a numeral. */
const FORMULA = new RegExp(`^${TOPIC}[“‘一二三四五六七八九十两双]`, 'u');
/** Or several words in a row: 讲学习、讲政治、讲正气. */
const FORMULA_OR_ROW = new RegExp(`^${TOPIC}(?:[“‘一二三四五六七八九十两双]|[^、，]{2,8}[、，].)`, 'u');
/** “双百”方针: the name says what kind of thing it is. */
const KIND_NAMED = /^[“‘].*(?:方针|主张|论断|口号|号召|构想|设想|论)”?$/u;
/** Behind a formula: it dates something, or is itself explained. */
const NOT_OBJECT =
  '(?!时期|期间|规划|以来|以后|“?是|就是|革命|制度|事业|国家|为(?:主要)?(?:内容|内涵|核心)|[\\u4e00-\\u9fff]{1,4}的{S})';
/** Verbs that bring about what a proposal names. */
const BRING =
  '(?:强调|建立|建设|构建|打造|实施|推行|实行|实现|形成|发展|争当|争做|争创|做到|做好?|念好|走好?|走出|坚持|发挥|推进|共建|创建|树立|确立|把握|把住|叫响|落实|搞|像|诸如|以|把)';
/** A formula, and what is listed with it: “甲”、思想建党、“乙”; 发挥“甲”、推进“乙”; “甲”“乙”的“丙”. */
const FORMULAS = `{S+}(?:(?:、[^，。；、“”{IDSPHLMJ}]{2,12}){1,3}、{S+}|[、和]${BRING}{S+}|的{S}(?=论|思想|理念|理论)|的{S}$){0,4}`;
const ADVERBS = '(?:进一步|逐步|努力|着力|积极|加快|率先|探索|深入|全面|切实|大力)';
/** Kinds of things that somebody is the author of. */
const KIND =
  '(?:方针|理念|思想|论断|理论|主张|构想|设想|思路|原则|口号|号召|要求|部署|目标|战略|举措|决策|倡议)';
const HONORED = '(?:同志|总书记|主席|总理)?';

/** Verbs between who proposes a formula and the formula. */
export const PROPOSING: readonly VerbRule[] = [
  {
    name: 'proposed-active',
    link: 'PROPOSED_BY',
    verbs: '提出(?:并[\\u4e00-\\u9fff]{2,4})?',
    gap: '(?:了|的|要|过|应|一个|一种|著名的?|坚持|实施|实现|做到|建设|推动|以[^，。；“”]{1,44}为(?:主要)?(?:内容|内涵|核心|目标)的|以|把|“)*',
    object: `${FORMULAS}${NOT_OBJECT}`,
    subject: 'IHMD',
    ellipsis: true,
    confidence: 0.85,
    example: '全面落实省委提出的“五个更好”要求',
  },
  {
    name: 'proposed-thesis',
    link: 'PROPOSED_BY',
    verbs: '提出|确立',
    gap: '(?:了|要|加强|坚持|推进|实行)*',
    object: '{S+}(?=的?(?:重大|重要|科学|战略|著名)*(?:原则|命题|论断|方针|理念|主张|构想))',
    subject: 'IHM',
    confidence: 0.8,
    example: '某某同志提出思想建党的原则',
  },
  {
    name: 'proposed-measure',
    link: 'PROPOSED_BY',
    verbs: '提出',
    gap: `(?:了|要|，|“|${ADVERBS})*(?:(?:“[^”]{1,10}”|[^，。；、“{IDSPHM}]){0,20}?(?:要|应当?|必须|能够))?(?:${ADVERBS}|了|好|要)*${BRING}(?:了|好|的|以)?‘?`,
    object: `${FORMULAS}${NOT_OBJECT}`,
    objectWords: FORMULA_OR_ROW,
    subject: 'IHM',
    ellipsis: true,
    confidence: 0.75,
    example: '省委提出，全省要争当“三个示范”',
  },
  {
    name: 'proposed-numbered',
    link: 'PROPOSED_BY',
    verbs: '提出|阐明',
    gap: '(?:了|过|的)?(?:[^，。；“”{IDPHM}]{1,24}|(?:“[^”]{1,20}”[、和]?)+)的',
    object: `{S}${NOT_OBJECT}`,
    objectWords: FORMULA,
    subject: 'IHMD',
    confidence: 0.7,
    example: '报告提出了农村建设的三大任务',
  },
  {
    name: 'stressed-active',
    link: 'PROPOSED_BY',
    verbs: '强调|指出|倡导|首倡|首创|概括出|号召|告诫|要求|讲|讲到|谈到|讲过|说过?(?=的)',
    gap: '(?:了|的|过|要|[这那一]种|大家|干部|党员)*',
    object: `${FORMULAS}${NOT_OBJECT}`,
    objectWords: QUOTED,
    subject: 'IHMD',
    confidence: 0.7,
    example: '会议强调“三个务必”',
  },
  {
    name: 'stressed-words',
    link: 'PROPOSED_BY',
    verbs: '提出|强调|指出|号召|告诫|说过',
    gap: '(?:，|：)(?:[^，。；：“”{IDSPHLMJ}]{2,20}(?:时|后|中|上|下|期间)，)?要?',
    object: '{S+}(?=[。；，！？]|$)',
    objectWords: QUOTED,
    subject: 'IHMD',
    confidence: 0.7,
    example: '会议提出：“坚持真理、修正错误”。',
  },
  {
    name: 'stressed-measure',
    link: 'PROPOSED_BY',
    verbs: '强调|要求|号召',
    gap: `[^，。；“{ISDHM}]{0,12}?要(?:做到|牢牢|把住|把握|有|“)*‘?`,
    object: `{S+}${NOT_OBJECT}`,
    objectWords: QUOTED,
    subject: 'IHM',
    confidence: 0.65,
    example: '他强调防台要“宁可信其有”',
  },
  {
    name: 'named-active',
    link: 'PROPOSED_BY',
    verbs:
      '(?<!(?:被|人们|大家|群众|简|（)[^，。；]{0,6})(?:叫作|叫做|称为|称作|称之为|概括为|总结为|归纳为|提炼为|凝练为|比喻为)',
    gap: '(?:了|是)?[^，。；“”{ISDHM}]{0,6}?',
    object: `{S+}`,
    objectWords: QUOTED,
    subject: 'HM',
    confidence: 0.7,
    example: '他把治沙的办法概括为“三个一批”',
  },
  {
    name: 'decided-active',
    link: 'PROPOSED_BY',
    verbs: '作出了?(?:实施|推进|建设|打造|深入实施)?|部署|确立|确定',
    gap: '(?:了|的)*',
    object: '{S+}(?=的?(?:重大|总体|战略|全新)*(?:决策|部署|战略|目标|定位|布局|思路|要求|方针))',
    subject: 'IHM',
    confidence: 0.75,
    example: '省委作出“一核两翼”的战略部署',
  },
  {
    name: 'bestowed',
    link: 'PROPOSED_BY',
    verbs: '赋予',
    gap: '(?:了|我们|我省|我市|全省|{L}|{I})*的?',
    object: '{S+}(?=的?(?:新|重大|光荣|重要|战略|历史)*(?:期望|使命|要求|任务|定位|目标))',
    subject: 'IHM',
    confidence: 0.75,
    example: '某某同志赋予兰考“三个更好”的新期望',
  },
  {
    name: 'proposed-at',
    link: 'PROPOSED_AT',
    verbs: '提出',
    gap: '(?:了|的|要)*',
    object: `{S+}${NOT_OBJECT}`,
    subject: 'M',
    confidence: 0.85,
    example: '全会提出“两个结合”',
  },
];

/** Formulas that a noun gives to somebody. */
export const PROPOSALS: readonly PatternRule[] = [
  {
    name: 'proposed-possessive',
    link: 'PROPOSED_BY',
    pattern: `(?<target>{I})(?:的)?(?<source>{S+})(?:的)?(?:重大|重要|总体|具体|各项|一系列|工作|发展|战略)*(?<trigger>${KIND})`,
    confidence: 0.75,
    factual: false,
    example: '坚决落实省委“三要三不要”要求',
  },
  {
    name: 'proposed-personal',
    link: 'PROPOSED_BY',
    pattern: `(?<target>{H})${HONORED}的?(?<source>{S+})的?(?:重大|重要|科学|著名|发展|战略)*(?<trigger>${KIND})`,
    sourceWords: FORMULA,
    confidence: 0.75,
    factual: false,
    example: '牢记焦裕禄同志的“三股劲”要求',
  },
  {
    name: 'proposed-whose',
    link: 'PROPOSED_BY',
    pattern: `(?<target>{H})${HONORED}的?(?<source>{S})`,
    sourceWords: KIND_NAMED,
    confidence: 0.75,
    factual: false,
    example: '贯彻焦裕禄同志的“双百”方针',
  },
  {
    name: 'proposed-policy',
    link: 'PROPOSED_BY',
    pattern: `(?<target>{H})${HONORED}的(?<source>{S+})的(?<trigger>方针|主张|论断|口号|号召|构想|设想)`,
    confidence: 0.75,
    factual: false,
    example: '贯彻焦裕禄同志的种树治沙的方针',
  },
  {
    name: 'founded',
    link: 'PROPOSED_BY',
    pattern:
      '以(?<target>{H})(?:同志)?为(?:主要)?代表的(?:{I}|中国共产党)人，[^。]{0,400}?(?<trigger>创立|形成)了?(?:[^，。；“”{IDSPHLMJ}]{1,24}的)?(?<source>{S+})',
    confidence: 0.8,
    example: '以某某同志为主要代表的中国共产党人，总结经验，创立了某某理论',
  },
  {
    name: 'proposed-in',
    link: 'PROPOSED_BY',
    pattern: `在(?:所作的)?(?<target>{D})(?:一文|报告)?[中里][^，。；{DS}]{0,8}?(?<trigger>提出)了?(?:[^，。；“”{IDSPHM}]{1,24}的)?(?<source>${FORMULAS})${NOT_OBJECT}`,
    sourceWords: FORMULA,
    confidence: 0.75,
    example: '省政府在《工作报告》中提出了治沙的“三条办法”',
  },
  {
    name: 'proposed-passive',
    link: 'PROPOSED_BY',
    pattern: `(?<source>{S+})(?:[，\\u4e00-\\u9fff]{0,6}?，)?[这]?(?:是|由|最早是|最早由)(?<target>{IHMD})${HONORED}[^。；，]{0,16}?(?<trigger>提出)`,
    confidence: 0.85,
    example: '“三严三实”是某某同志提出的',
  },
];
