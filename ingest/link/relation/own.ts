import type { Mention, Span } from '#graph';
import { sentenceOf } from '../title-block.ts';
import type { Claim, Scene } from './rule.ts';

interface Facts {
  rule: string;
  confidence: number;
  trigger?: Span | null;
  /** Where the text is named, if it is. */
  sourceSpan?: Span | null;
  attributes?: Record<string, string>;
}

/** The text itself stands in `link` to what a mention names; none where the mention is the text, or in no sentence. */
export function ownClaim(scene: Scene, link: Claim['link'], mention: Mention, facts: Facts): Claim[] {
  const sentence = sentenceOf(scene.context.text.sentences, mention);
  if (!sentence || mention.entity === scene.self) return [];
  return [{ link, source: scene.self, target: mention.entity, sentence, targetSpan: mention, ...facts }];
}

/** The line a span begins in. */
export const lineOf = (text: string, span: Span): Span => {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.end);
  return { start, end: end < 0 ? text.length : end };
};
