import type { PatternRule } from '../rule.ts';

/** Whose words are quoted. */
export const SAYINGS: readonly PatternRule[] = [
  {
    name: 'quotes-marked',
    link: 'QUOTES',
    pattern:
      '(?<target>{HD})[^。；：“”{HD}]{0,36}?(?<trigger>强调|指出|要求|提出|说|讲到|谈到|明确|写道|告诫|宣告|嘱托|规定|号召)(?:，|：|:|道：|过：)(?<quote>“[^”]{6,}”)',
    attribute: 'quote',
    said: true,
    confidence: 0.9,
    factual: false,
    example: '某某同志强调：“基层强则国家强。”',
  },
  {
    name: 'quotes-paraphrase',
    link: 'QUOTES',
    pattern:
      '(?<target>{HD})(?:总书记|同志|主席|总理)?(?:多次|反复|曾|特别|在[^。；：“”{HD}]{2,24}(?:时|中|上))?(?<trigger>强调|指出)，(?!“)',
    said: true,
    confidence: 0.6,
    factual: false,
    example: '某某总书记强调，要抓早抓小',
  },
];
