import { ENTITY_TYPES, type Reading } from '#graph';
import { matchingBlocks } from './blocks.ts';
import type { Counts } from './figures.ts';
import type { Gold } from './gold.ts';
import { keep } from './kept.ts';

/** A found span in the gold's kept characters, and the rule that found it. */
export interface FoundSpan {
  start: number;
  end: number;
  type: string;
  rule: string;
}

/** Where each UTF-16 offset of a text stands in code points. */
function codePoints(text: string): Map<number, number> {
  const points = new Map<number, number>();
  let units = 0;
  let index = 0;
  for (const letter of text) {
    points.set(units, index);
    units += letter.length;
    index += 1;
  }
  return points.set(units, index);
}

/** Mentions of a reading, moved onto the gold's kept characters; each span and type once. */
export function alignMentions(reading: Reading, gold: Gold): Map<string, FoundSpan> {
  const { text } = reading.article;
  const points = codePoints(text);
  const mine = keep(text);
  const position = new Map(mine.at.map((at, index) => [at, index]));
  const to = new Map<number, number>();
  for (const { i, j, size } of matchingBlocks(mine.text, gold.kept)) {
    for (let k = 0; k < size; k += 1) to.set(i + k, j + k);
  }
  const spans = new Map<string, FoundSpan>();
  for (const mention of reading.mentions) {
    const from = points.get(mention.start);
    const until = points.get(mention.end);
    if (from === undefined || until === undefined) continue;
    const inside: number[] = [];
    for (let at = from; at < until; at += 1) {
      const aligned = to.get(position.get(at) ?? -1);
      if (aligned !== undefined) inside.push(aligned);
    }
    const [start, last] = [inside[0], inside.at(-1)];
    if (start === undefined || last === undefined) continue;
    const span = { start, end: last + 1, type: mention.type, rule: mention.rule };
    spans.set(keyOf(span), spans.get(keyOf(span)) ?? span);
  }
  return spans;
}

const keyOf = ({ start, end, type }: Pick<FoundSpan, 'start' | 'end' | 'type'>): string =>
  `${start} ${end} ${type}`;

/** What was missed and what was found wrongly, with its words. */
export interface MentionErrors {
  missed: { type: string; words: string }[];
  false: { type: string; words: string; around: string; rule: string }[];
}

/** Counts a text's mentions by type and by rule. An optional span found is passed over. */
export function scoreMentions(
  gold: Gold,
  found: ReadonlyMap<string, FoundSpan>,
  types: Counts,
  rules: Counts,
): MentionErrors {
  const words = (start: number, end: number): string => gold.kept.slice(Math.max(0, start), end).join('');
  const core = new Map(gold.spans.filter((span) => !span.optional).map((span) => [keyOf(span), span]));
  const optional = new Set(
    gold.spans.filter((span) => span.optional).map((span) => `${span.start} ${span.end}`),
  );
  const errors: MentionErrors = { missed: [], false: [] };
  for (const [key, span] of core) {
    const hit = found.get(key);
    if (hit) {
      types.of(span.type).tp += 1;
      rules.of(hit.rule).tp += 1;
    } else {
      types.of(span.type).fn += 1;
      errors.missed.push({ type: span.type, words: words(span.start, span.end) });
    }
  }
  for (const [key, span] of found) {
    const known = (ENTITY_TYPES as readonly string[]).includes(span.type);
    if (core.has(key) || !known || optional.has(`${span.start} ${span.end}`)) continue;
    types.of(span.type).fp += 1;
    rules.of(span.rule).fp += 1;
    const around = words(span.start - 8, span.end + 8);
    errors.false.push({ type: span.type, words: words(span.start, span.end), around, rule: span.rule });
  }
  return errors;
}
