import type { Mention, Span } from '#graph';
import { sentenceOf } from '../../sentence-of.ts';
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
  const sentence = sentenceOf(scene.setting.text.sentences, mention);
  if (!sentence || mention.entity === scene.self) return [];
  return [{ link, source: scene.self, target: mention.entity, sentence, targetSpan: mention, ...facts }];
}

/** No byline or source line is longer; a text without line ends is looked at so far from each of its names. */
const REACH = 400;

/** The line a span begins in, as far as it may matter. */
export const lineOf = (text: string, span: Span): Span => {
  const from = Math.max(0, span.start - REACH);
  const start = from + text.slice(from, span.start).lastIndexOf('\n') + 1;
  const length = text.slice(span.end, span.end + REACH).indexOf('\n');
  return { start, end: length < 0 ? Math.min(text.length, span.end + REACH) : span.end + length };
};
