import type { Span } from '#graph';
import type { View } from '../recogniser.ts';

const SAYING =
  /(?:指出|强调|要求|表示|认为|说|道|讲|问|答|写道|提出|俗话|古语|古人|诗|云|曰|：|:)[：:，,]?$/u;
/** What was said ends its clause: a quotation that goes on as 和“…” or 的方针 names. */
const ENDS = /^(?:[。，；！？\n（“]|$)/u;

/** 他指出：“…”: words someone says, not a name. 提出“十个更大” names: without colon or comma a short quotation after 提出 is no speech. */
export function isSpeech(words: string, span: Span): boolean {
  const before = words.slice(Math.max(0, span.start - 6), span.start);
  return /[：:，,]$/u.test(before) && SAYING.test(before) && ENDS.test(words.slice(span.end, span.end + 1));
}

/** Words between a writer of old and what he wrote. */
const WROTE =
  /(?:的(?:诗句?|名句|名言|千古名句)?|有诗(?:云)?|诗(?:云|曰)|有言|有云|曾说|所说的?|所言|说|曰|云|写道)[：:，,]?$/u;

/** 《石灰吟》“粉骨碎身浑不怕”, 范仲淹的“先天下之忧而忧”: verse and maxims right behind a book or its writer of old. */
export function isVerse({ words, hitsByEnd }: View, { start }: Span): boolean {
  if (words[start - 1] === '》') return true;
  const said = WROTE.exec(words.slice(Math.max(0, start - 7), start))?.[0] ?? '';
  return (hitsByEnd.get(start - said.length) ?? []).some(({ entries }) =>
    entries.some(
      ({ type, attributes }) =>
        type === 'Person' && /^(?:classical|historical)$/u.test(String(attributes['role'])),
    ),
  );
}
