import type { Span } from '#graph';
import type { View } from '../recogniser.ts';
import { rowAround } from './row.ts';

const SAYING =
  /(?:指出|强调|要求|表示|认为|说|道|讲|问|答|写道|提出|俗话|古语|古人|诗|云|曰|：|:)[：:，,]?$/u;
/** What was said ends its clause: a quotation that goes on as 和“…” or 的方针 names. */
const ENDS = /^(?:[。，；！？\n（]|$)/u;
/** “甲”“乙”: longer words in a row are said one after the other, shorter ones are formulas. */
const SHORT = 12;

/** 他指出：“…”: words someone says, not a name. 提出“十个更大” names: without colon or comma a short quotation after 提出 is no speech. */
export function isSpeech(words: string, span: Span): boolean {
  const before = words.slice(Math.max(0, span.start - 6), span.start);
  const after = words.slice(span.end, span.end + 1);
  const ends = ENDS.test(after) || (after === '“' && span.end - span.start > SHORT);
  return /[：:，,]$/u.test(before) && SAYING.test(before) && ends;
}

/** Words between a writer of old and what he wrote. */
const WROTE =
  /(?:的(?:诗句?|名句|名言|千古名句)?|有诗(?:云)?|诗(?:云|曰)|有言|有云|曾说|所说的?|所言|说|曰|云|写道)[：:，,]?$/u;

/** 引用管子“…”, 化用前人的“…”: the act of quoting, before a row of maxims; 的古训, 等诗句 behind it. */
const QUOTING = /(?:化用|引用|援引|借用)[^，。；：“”\n]{0,16}$/u;
const MAXIM = /^等?(?:的|这[句些一]?)?(?:古[训语话]|典故|诗句|诗词|名言|名句|警句|佳句|谚语|俗语|格言|歌词)/u;

/** 《石灰吟》“粉骨碎身浑不怕”, 范仲淹的“先天下之忧而忧”: verse and maxims right behind a book or its writer of old. */
export function isVerse({ words, hitsByEnd }: View, span: Span): boolean {
  const { start } = span;
  if (words[start - 1] === '》') return true;
  const row = rowAround(words, span);
  if (QUOTING.test(words.slice(Math.max(0, row.start - 20), row.start))) return true;
  if (MAXIM.test(words.slice(row.end, row.end + 8))) return true;
  const said = WROTE.exec(words.slice(Math.max(0, start - 7), start))?.[0] ?? '';
  return (hitsByEnd.get(start - said.length) ?? []).some(({ entries }) =>
    entries.some(
      ({ type, attributes }) =>
        type === 'Person' && /^(?:classical|historical)$/u.test(String(attributes['role'])),
    ),
  );
}
