import type { Span } from '#graph';

const SAYING =
  /(?:指出|强调|要求|表示|认为|说|道|讲|问|答|写道|提出|俗话|古语|古人|诗|云|曰|：|:)[：:，,]?$/u;
/** What was said ends its clause: a quotation that goes on as 和“…” or 的方针 names. */
const ENDS = /^(?:[。，；！？\n（“]|$)/u;

/** 他指出：“…”: words someone says, not a name. 提出“十个更大” names: without colon or comma a short quotation after 提出 is no speech. */
export function isSpeech(words: string, span: Span): boolean {
  const before = words.slice(Math.max(0, span.start - 6), span.start);
  return /[：:，,]$/u.test(before) && SAYING.test(before) && ENDS.test(words.slice(span.end, span.end + 1));
}
