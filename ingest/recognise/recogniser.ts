import type { EntityType, Found, Span } from '#graph';
import type { Hit, Lexicon } from '../lexicon/lexicon.ts';
import type { Text } from '../text.ts';
import type { Tokens } from './tokens.ts';

/** What a recogniser looks at: the text, and what the lexicon knows of it. */
export interface View {
  text: Text;
  /** `text.article.text` */
  words: string;
  lexicon: Lexicon;
  /** Every lexicon hit, overlapping ones included, in text order. */
  hits: readonly Hit[];
  /** The same hits by where they end. */
  hitsByEnd: ReadonlyMap<number, readonly Hit[]>;
  /** Words and parts of speech by the segmenter, where asked for. */
  tokens: Tokens;
}

/** One way names are told. `find` may overlap itself and others, and may reach over a sentence: `merge` decides. */
export interface Recogniser {
  name: string;
  example: string;
  find: (view: View) => Found[];
}

/** Every match of a global pattern with the `d` flag; group `name` is the span when there is one, else the whole match. */
export function matches(
  words: string,
  pattern: RegExp,
  make: (found: { span: Span; surface: string; match: RegExpExecArray }) => Found | Found[] | null,
): Found[] {
  const found: Found[] = [];
  for (const match of words.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.['name'] ?? [match.index, match.index + match[0].length];
    const made = make({ span: { start, end }, surface: words.slice(start, end), match });
    if (made) found.push(...(Array.isArray(made) ? made : [made]));
  }
  return found;
}

/** Rows of one type: pattern → rule. */
export function byPatterns(
  type: EntityType,
  rows: readonly Omit<PatternRow, 'example'>[],
): (view: View) => Found[] {
  const searched = rows.map((row) => ({ ...row, needs: row.needs && new RegExp(row.needs, 'gu') }));
  return ({ words }) =>
    searched.flatMap(({ rule, pattern, not, needs }) =>
      (needs ? linesWith(needs, words) : [{ at: 0, line: words }]).flatMap(({ at, line }) =>
        matches(line, pattern, ({ span, surface }) =>
          not?.test(surface) ? null : { start: at + span.start, end: at + span.end, type, rule },
        ),
      ),
    );
}

/** Lines that hold what a pattern needs, the line ends on both sides included, and where they begin. */
function linesWith(needs: RegExp, words: string): { at: number; line: string }[] {
  const lines: { at: number; line: string }[] = [];
  let next = 0;
  for (const { index } of words.matchAll(needs)) {
    if (index < next) continue;
    const at = Math.max(0, words.lastIndexOf('\n', index - 1));
    const end = words.indexOf('\n', index);
    next = end < 0 ? words.length : end;
    lines.push({ at, line: words.slice(at, next + 1) });
  }
  return lines;
}

/** A row of a pattern table, with the phrase it is for. */
export interface PatternRow {
  rule: string;
  example: string;
  pattern: RegExp;
  /** What a surface must not hold. */
  not?: RegExp;
  /** What every surface holds and few lines do: only lines that hold it are searched. */
  needs?: RegExp;
}
