import type { Span } from '#graph';
import { isA } from '../hits.ts';
import type { View } from '../recogniser.ts';
import { rowAround } from './row.ts';
import { isFramed } from './weight.ts';

/** Longest quotation that may be one in passing. */
export const PASSING = 4;
/** 推进炼化项目|“降油增化”: what is done, and with what. */
const DONE_WITH = /(?:推进|推动|推行|引导|实施|实行|落实|深化|畅通|开展)[\u4e00-\u9fff]{1,10}$/u;
const COUNTED = /^[一二两三四五六七八九十百千万\d]/u;

/**
 * “烟火气”, quoted once and with nothing around it that says what it is: so short that its length says nothing for it; not “一核”,
 * which is counted, nor 群众路线|“马上就干”, nor “请进来”和“走下去”, which tell each other, nor what the text says `again`.
 */
export function isPassing(view: View, span: Span, again: (inside: string) => boolean): boolean {
  const { words, hitsByEnd } = view;
  const inside = words.slice(span.start + 1, span.end - 1);
  if (inside.length > PASSING || COUNTED.test(inside) || isFramed(words, span)) return false;
  if (inside.length === PASSING && DONE_WITH.test(words.slice(Math.max(0, span.start - 12), span.start)))
    return false;
  const behindFormula = (hitsByEnd.get(span.start) ?? []).some((hit) => isA(hit, 'Slogan'));
  return !behindFormula && !isPaired(words, span) && !again(inside);
}

/** “请进来”和“走下去”: two and more of one length, which is no pair of plain words. */
function isPaired(words: string, span: Span): boolean {
  const { start, end, quotations } = rowAround(words, span);
  if (quotations === 1 || span.end - span.start <= 4) return false;
  return (
    new Set(
      words
        .slice(start, end)
        .match(/“[^“”]+”/gu)
        ?.map(({ length }) => length),
    ).size === 1
  );
}

/** Tells whether a text says short quoted words more than once: “惠渔” in marks, “山海协作” in 山海协作工程, too. The text is gone through once. */
export function saidAgain(words: string): (inside: string) => boolean {
  let told: Set<string> | null = null;
  return (inside) => (told ??= repeated(words)).has(inside);
}

function repeated(words: string): Set<string> {
  const quoted = words.match(new RegExp(`(?<=“)[^“”\\n]{2,${PASSING}}(?=”)`, 'gu')) ?? [];
  const open = new Set(quoted.filter(({ length }) => length === PASSING));
  const said = quoted.filter(({ length }) => length < PASSING);
  const heads = new Set([...open].map((one) => one.charAt(0)));
  for (let at = 0; open.size > 0 && at + PASSING <= words.length; at += 1) {
    if (!heads.has(words.charAt(at))) continue;
    const piece = words.slice(at, at + PASSING);
    if (open.has(piece)) said.push(piece);
  }
  const once = new Set<string>();
  return new Set(said.filter((one) => once.size === once.add(one).size));
}
