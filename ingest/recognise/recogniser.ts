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
export const byPatterns =
  (type: EntityType, rows: readonly Omit<PatternRow, 'example'>[]) =>
  (view: View): Found[] =>
    rows.flatMap(({ rule, pattern, not, needs }) =>
      needs && !needs.test(view.words)
        ? []
        : matches(view.words, pattern, ({ span, surface }) =>
            not?.test(surface) ? null : { ...span, type, rule },
          ),
    );

/** A row of a pattern table, with the phrase it is for. */
export interface PatternRow {
  rule: string;
  example: string;
  pattern: RegExp;
  /** What a surface must not hold. */
  not?: RegExp;
  /** What every surface holds and few texts do: a text without it is not searched. */
  needs?: RegExp;
}
