import { type Sentence, type Span, contains } from '#graph';

/** The sentence a span lies in; null when it crosses sentences or lies in a gap. */
export function sentenceOf(sentences: readonly Sentence[], span: Span): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as Sentence;
    if (sentence.end <= span.start) low = middle + 1;
    else if (sentence.start > span.start) high = middle - 1;
    else return contains(sentence, span) ? sentence : null;
  }
  return null;
}
