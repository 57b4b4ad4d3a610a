import type { EntityType, Found, Span } from '#graph';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Text } from '../text.ts';
import type { Hits } from './hits.ts';
import type { Positions } from './positions.ts';
import type { Tokens } from './tokens.ts';

/** What a recogniser looks at: the text, and what the lexicon knows of it. */
export interface View extends Hits {
  text: Text;
  /** `text.article.text` */
  words: string;
  lexicon: Lexicon;
  /** Words and parts of speech by the segmenter, where asked for. */
  tokens: Tokens;
  /** Where a word stands in the text, without reading it again. */
  positions: Positions;
}

/** One way names are told. `find` may overlap itself and others, and may reach over a sentence: `merge` decides. */
export interface Recogniser {
  name: string;
  example: string;
  find: (view: View) => Found[];
}

/** What is looked for where one of a few words stands. */
export interface Search {
  /**
   * With the `y` flag it is tried where one of `needs` begins. With the `g` flag it is searched on the lines that hold one, line ends
   * included: every match lies in one line. The span is the match, with what a group `before` looked back at; or a group `name`,
   * which the `d` flag goes with.
   */
  pattern: RegExp;
  needs: readonly string[];
}

/** A sticky pattern for words that `after` begins with, and what a match holds `before` them. */
export const anchored = (before: string, after: string): RegExp =>
  new RegExp(`(?<=(?<before>${before}))${after}`, 'uy');

/** A row of a pattern table, with the phrase it is for. */
export interface PatternRow {
  rule: string;
  example: string;
  pattern: RegExp;
  /** What a surface must not hold. */
  not?: RegExp;
  /** See `Search`. */
  needs?: readonly string[];
}

/** A match, its span in the text and what stands there. */
interface Match {
  span: Span;
  surface: string;
  match: RegExpExecArray;
}
type Make = (match: Match) => Found | Found[] | null;

/** What `make` makes of every match of a global pattern, in text order; `at` is where the words stand in the text. */
export function matches(words: string, pattern: RegExp, make: Make, at = 0): Found[] {
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    // A pattern that only looks around takes nothing.
    if (match[0] === '') pattern.lastIndex += 1;
    add(found, make(matchOf(words, match, at)));
  }
  return found;
}

/** What `make` makes of every match of a search, in text order. A match on a line counts its own places from there: take `span`. */
export function seek({ words, positions }: View, { pattern, needs }: Search, make: Make): Found[] {
  const found: Found[] = [];
  let next = 0;
  for (const place of positions.of(needs)) {
    if (place < next) continue;
    if (pattern.sticky) {
      pattern.lastIndex = place;
      const match = pattern.exec(words);
      if (!match) continue;
      next = pattern.lastIndex;
      add(found, make(matchOf(words, match, 0)));
    } else {
      const start = Math.max(0, words.lastIndexOf('\n', place - 1));
      const end = words.indexOf('\n', place);
      next = end < 0 ? words.length : end;
      add(found, matches(words.slice(start, next + 1), pattern, make, start));
    }
  }
  return found;
}

function matchOf(words: string, match: RegExpExecArray, at: number): Match {
  const before = match.groups?.['before']?.length ?? 0;
  const whole = [match.index - before, match.index + match[0].length] as const;
  const [start, end] = match.indices?.groups?.['name'] ?? whole;
  return { span: { start: at + start, end: at + end }, surface: words.slice(start, end), match };
}

function add(found: Found[], made: Found | Found[] | null): void {
  if (Array.isArray(made)) found.push(...made);
  else if (made) found.push(made);
}

/** Rows of one type: pattern → rule. */
export const byPatterns =
  (type: EntityType, rows: readonly Omit<PatternRow, 'example'>[]): ((view: View) => Found[]) =>
  (view) =>
    rows.flatMap(({ rule, pattern, not, needs }) => {
      const make: Make = ({ span, surface }) => (not?.test(surface) ? null : { ...span, type, rule });
      return needs ? seek(view, { pattern, needs }, make) : matches(view.words, pattern, make);
    });
