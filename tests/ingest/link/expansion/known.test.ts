import { expect, test } from 'vitest';
import { partsOf } from './parts-of.ts';

test.each([
  ['in its sentence', '办好<slo>“三会”</slo>，茶会、灯会、庙会都要热闹。', ['茶会', '灯会', '庙会']],
  [
    'paragraphs below, each with its word',
    '办好<slo>“三会”</slo>。\n路修好了。\n茶会、灯会、庙会都要热闹。',
    ['茶会', '灯会', '庙会'],
  ],
  ['not all of them', '办好<slo>“三会”</slo>。\n路修好了。\n茶会、灯会都要热闹。', []],
  [
    'in its sentence, without its word',
    '抓好<slo>“三季”</slo>，春播、夏管、秋收都要抓紧。',
    ['春播', '夏管', '秋收'],
  ],
  ['paragraphs below, without its word', '抓好<slo>“三季”</slo>。\n春播、夏管、秋收都要抓紧。', []],
])('parts that the lexicon knows: %s', (_, sentence, expected) =>
  expect(partsOf(sentence)).toEqual(expected),
);
