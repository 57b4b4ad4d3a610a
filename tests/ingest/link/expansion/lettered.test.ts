import { expect, test } from 'vitest';
import { partsOf } from './parts-of.ts';

test.each([
  [
    'in brackets',
    '推进<slo>“修护种”</slo>改革（修好水渠、护好道路、种好树木）。',
    ['修好水渠', '护好道路', '种好树木'],
  ],
  [
    'behind 即, each ended by its letter',
    '建设<slo>“强富美高”</slo>清水，即经济强、百姓富、环境美、文明程度高。',
    ['经济强', '百姓富', '环境美', '文明程度高'],
  ],
  [
    'with what they make',
    '建设<slo>“强富美”</slo>清水，即经济强、百姓富、环境美的清水。',
    ['经济强', '百姓富', '环境美'],
  ],
  ['in another order', '推进<slo>“修护种”</slo>（护好道路、修好水渠、种好树木）。', []],
  ['fewer than its letters', '推进<slo>“修护种”</slo>（修好水渠、护好道路）。', []],
  ['that say something else', '推进<slo>“修护种”</slo>（水渠、道路、树木）。', []],
])('letters that stand for parts: %s', (_, sentence, expected) =>
  expect(partsOf(sentence)).toEqual(expected),
);
