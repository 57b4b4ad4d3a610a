import type { Span } from '#graph';
import type { Hit } from '../../lexicon/lexicon.ts';
import type { View } from '../recogniser.ts';
import { indexBefore, type Token, type Tokens } from '../tokens.ts';

/** One administrative name where it stands, by how far down it lies. */
export interface Piece extends Span {
  rank: Rank;
  /** GB/T 2260, where one division has this name. */
  code?: string;
}

export const RANK = { province: 1, prefecture: 2, county: 3, town: 4, village: 5 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** Words that are never the first half of a name the segmenter took apart: 形势|下|党. */
const GRAMMAR = /^(?:f|p|c|d|r|u[a-z]*|m|v)$/u;

/** True where a known place is no part of other words. Provinces, countries and long names never are; 大连, 海城市 may be. */
export const isApart = (view: Pick<View, 'words' | 'tokens' | 'lexicon'>, hit: Hit): boolean =>
  hit.end - hit.start > 3 ||
  hit.entries.some(({ attributes: { level, subtype } }) => level === 'province' || subtype === 'country') ||
  standsAlone(view, hit);

/**
 * True where no word of the text runs over an edge of the name: 沿海|城市 holds no 海城市, 大|连接 no 大连. Words that the
 * segmenter makes up (x) prove nothing; 甘肃兰州 and 温州人 are words around the name, 双流区|长顺大道 only looks like 区长.
 */
export function standsAlone(view: Pick<View, 'words' | 'tokens' | 'lexicon'>, span: Span): boolean {
  const { tokens } = view;
  const [left, right] = [tokens.across(span.start), tokens.across(span.end)];
  if (right && right.start === span.end - 1 && span.end - span.start >= 3) return !runsOver(view, left, span);
  return !runsOver(view, left, span) && !runsOver(view, right, span) && !isSplit(tokens, span);
}

const AROUND = /^(?:人|籍|地区)$/u;

function runsOver(
  { words, lexicon }: Pick<View, 'words' | 'lexicon'>,
  token: Token | null,
  span: Span,
): boolean {
  if (!token || token.tag === 'x') return false;
  if (token.start > span.start || token.end < span.end) return true;
  const isKnown = (piece: string): boolean => lexicon.lookup(piece, 'Place').length > 0;
  const sizes = [2, 3, 4, 5];
  const known = (rest: string): boolean =>
    rest === '' ||
    AROUND.test(rest) ||
    sizes.some((size) => isKnown(rest.slice(0, size)) || isKnown(rest.slice(-size)));
  return !known(words.slice(token.start, span.start)) || !known(words.slice(span.end, token.end));
}

/** 下|党: two words of one character, the first of grammar. */
function isSplit(tokens: Tokens, { start, end }: Span): boolean {
  if (end - start !== 2) return false;
  const run = tokens.before(start + 1);
  const first = run[indexBefore(run, start + 1)];
  return first?.start === start && first.end === start + 1 && GRAMMAR.test(first.tag);
}

/** The word that is exactly this name, if the segmenter has one. */
export function wordAt(tokens: Tokens, { start, end }: Span): string | null {
  const run = tokens.before(end);
  const last = run[indexBefore(run, end)];
  return last?.start === start && last.end === end ? last.tag : null;
}
