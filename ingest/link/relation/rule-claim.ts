import type { Link } from '#graph';
import type { Claim, End, RuleWords } from './rule.ts';
import { type Skeleton, spanOf } from './skeleton.ts';

/** A stretch of a skeleton's words, as a group of a match gives it. */
export type Stretch = [number, number] | undefined;

/** What a rule says of two ends where its trigger stands in a sentence. */
export const ruleClaim = (
  { link, name, confidence }: RuleWords,
  skeleton: Skeleton,
  { source, target }: { source: End; target: End },
  { trigger, attributes }: { trigger: Stretch; attributes: Link['attributes'] | null },
): Claim => ({
  link,
  source: source.entity,
  target: target.entity,
  sentence: skeleton.sentence,
  rule: name,
  confidence,
  sourceSpan: source.span,
  targetSpan: target.span,
  trigger: trigger ? spanOf(skeleton, ...trigger) : null,
  ...(attributes ? { attributes } : {}),
});
