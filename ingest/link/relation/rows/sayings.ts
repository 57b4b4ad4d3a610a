import type { PatternRule } from '../rule.ts';

/** Who proposed a formula, and whose words are quoted. */
export const SAYINGS: readonly PatternRule[] = [
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
];
