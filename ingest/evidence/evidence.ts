import { type Evidence, type Sentence, type Span, contains, slice } from '#graph';

/** What a relation rule saw, before it is written down: spans are offsets of `article.text`. */
export interface Seen {
  sentence: Sentence;
  rule: string;
  /** 0–1. */
  confidence: number;
  source?: Span | null;
  target?: Span | null;
  trigger?: Span | null;
}

/** A span that lies outside the sentence is not shown in it: the end is then named elsewhere. */
const within = (sentence: Span, span: Span | null | undefined): Span | null =>
  span && contains(sentence, span) ? { start: span.start, end: span.end } : null;

/** The sentence that says so, as Evidence: `text.slice(start, end) === quote`, always. */
export function writeEvidence(text: string, seen: Seen): Evidence {
  const { sentence, rule, confidence } = seen;
  return {
    sentence: sentence.id,
    start: sentence.start,
    end: sentence.end,
    quote: slice(text, sentence),
    rule,
    confidence,
    source: within(sentence, seen.source),
    target: within(sentence, seen.target),
    trigger: within(sentence, seen.trigger),
  };
}
