import type { PolicyGraph } from '../model/graph.ts';
import { coOccurrence } from './co-occurrence.ts';
import { communities } from './communities.ts';
import { counts } from './counts.ts';
import { degree } from './degree.ts';
import { layout } from './layout.ts';
import type { Measure } from './measure.ts';
import { repeats } from './repeats.ts';
import { reprints } from './reprints.ts';

export { DEFAULT_CO_OCCURRENCE, linkCoOccurring, type CoOccurrenceOptions } from './co-occurrence.ts';
export { npmi } from './npmi.ts';
export type { Measure } from './measure.ts';

/** What is measured, in order: each may use what stands before it. */
export const MEASURES: readonly Measure[] = [
  // a speech in the paper and on three sites: three DUPLICATE_OF the first
  reprints,
  // 各位代表： in forty texts, or a sentence saved six times: said once
  repeats,
  // “两个维护”: 12 篇, 31 句, reprints counted once
  counts,
  // “两个维护” and “四个意识” share 9 sentences: CO_OCCURS
  coOccurrence,
  // 省委组织部: linked to 48 others
  degree,
  // slogans of the same years stand together
  communities,
  // a node is where it was
  layout,
];

/** The graph with everything measured that only the whole graph knows. Pure and seeded: twice gives the same bytes. */
export const analyse = (graph: PolicyGraph): PolicyGraph =>
  MEASURES.reduce((measured, { measure }) => measure(measured), graph);
