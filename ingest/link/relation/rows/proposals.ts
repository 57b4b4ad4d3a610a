import type { PatternRule } from '../rule.ts';
import { FORMULA, FORMULAS, HONORED, KIND, KIND_NAMED, NOT_OBJECT, WORDS } from './formula.ts';

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
    pattern: `(?<target>{H})${HONORED}(?:的|关于[^，。；“”{IDSHM}]{0,16})?(?<source>{S+})的?(?:重大|重要|科学|著名|发展|战略|伟大|光辉|英明)*(?<trigger>${KIND}|${WORDS})`,
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
    pattern: `(?<target>{H})${HONORED}(?:的|关于)(?<source>{S+})的(?:伟大|重要)*(?<trigger>方针|主张|论断|口号|号召|构想|设想|指示|教导|题词)`,
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
    example: '以某某同志为主要代表的中国共产党人创立了某某理论',
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
    name: 'proposed-himself',
    link: 'PROPOSED_BY',
    pattern: `(?<target>{H})${HONORED}(?<trigger>亲自(?:谋划|提出|倡导|擘画|开创|确定|点题))(?:、?(?:亲自)?(?:谋划|提出|倡导|擘画|部署|推动|指挥|决策|督战|关怀|推进|实施)){0,4}的(?<source>{SP})`,
    confidence: 0.75,
    example: '某某同志亲自谋划、亲自推动的“三个一批”',
  },
  {
    name: 'named-passive',
    link: 'PROPOSED_BY',
    pattern: `被(?<target>{H})${HONORED}[^，。；“”{IDSPHLMJ}]{0,8}?(?<trigger>(?:总结|概括|提炼|归纳|比喻|形容)[为成])(?<source>{S+})`,
    sourceWords: FORMULA,
    confidence: 0.75,
    example: '这套办法被某某同志概括为“三股劲”',
  },
  {
    name: 'proposed-passive',
    link: 'PROPOSED_BY',
    pattern: `(?<source>{SP+})(?:的?[^，。；“”{IDSPHLMJ}]{0,8})?(?:，[^，。；“”{IDSPHLMJ}]{0,12})?，?这?(?:是|由|最早是|最早由)(?:(?:时任|原|当时的?)?{I}[^，。；{IHMD}]{1,10})?(?<target>{IHMD})${HONORED}[^。；，“”{IHMDSP}]{0,30}?(?:{LM}[^。；，“”{IHDSP}]{0,16}?){0,2}(?<trigger>提出|首创|倡导|概括|创立)(?!的?(?:{S}|{P}))`,
    confidence: 0.85,
    example: '“三严三实”是某某同志提出的',
  },
];
