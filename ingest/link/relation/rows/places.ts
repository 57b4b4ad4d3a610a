import type { PatternRule } from '../rule.ts';

/** What is part of what, and where it is. */
export const PLACES: readonly PatternRule[] = [
  {
    name: 'part-in-brackets',
    link: 'PART_OF',
    pattern: '(?<target>{I})[（(](?<source>{I})[）)]',
    confidence: 0.85,
    example: '报送至工业和信息化部（消费品工业司）',
  },
  {
    name: 'located-contact',
    link: 'LOCATED_IN',
    pattern:
      '(?<source>{I})(?:[ \\u3000\\d\\-—（）()、，：:电话传真邮编箱联系人]|{H}){1,60}(?<trigger>地[ \\u3000]{0,4}址)[：:]\\s{0,4}(?<target>{L})',
    confidence: 0.8,
    example: '某某研究院 某某 010-12345678 地 址：北京市',
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
