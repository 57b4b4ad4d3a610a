import type { Span } from '#graph';
import type { Hit } from '../../lexicon/lexicon.ts';
import { hasLevel } from '../hits.ts';
import type { View } from '../recogniser.ts';
import { SURNAME } from '../person/name.ts';
import { indexBefore, type Token, type Tokens } from '../tokens.ts';

/** One administrative name where it stands, by how far down it lies. */
export interface Piece extends Span {
  rank: Rank;
  /** GB/T 2260, where one division has this name. */
  code?: string;
}

/** How far down a division lies. */
export const RANK = { province: 1, prefecture: 2, county: 3, town: 4, village: 5 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** Words that are never the first half of a name the segmenter took apart: 形势|下|党. */
const GRAMMAR = /^(?:f|p|c|d|r|u[a-z]*|m|v)$/u;

/**
 * True where a known place is no part of other words. Provinces, countries and long names are only where the segmenter takes
 * them apart: 提高|棉花 holds no 高棉; 大连, 海城市 may be otherwise.
 */
export function isApart(view: Pick<View, 'words' | 'tokens' | 'lexicon'>, hit: Hit): boolean {
  const known = apart.get(hit) ?? tellApart(view, hit);
  apart.set(hit, known);
  return known;
}
/** Two recognisers ask of the same hits. */
const apart = new WeakMap<Hit, boolean>();

function tellApart(view: Pick<View, 'words' | 'tokens' | 'lexicon'>, hit: Hit): boolean {
  if (LEVEL_WORDS.test(view.words.slice(hit.end - 1, hit.end + 2)) || isMayor(view, hit)) return false;
  if (isInRow(view, hit)) return true;
  // 东海|洋面
  if (view.words.startsWith('洋面', hit.end)) return true;
  const large =
    hit.end - hit.start > 3 ||
    hit.entries.some(({ attributes: { level, subtype } }) => level === 'province' || subtype === 'country');
  return large ? !isTorn(view, hit) : standsAlone(view, hit);
}

const DIVISIONS = ['prefecture', 'county'] as const;

/** 威海、|日照|，: an everyday word that a division is called by, behind another division in a row. */
function isInRow({ words, lexicon }: Pick<View, 'words' | 'lexicon'>, hit: Hit): boolean {
  const { start, end } = hit;
  if (words[start - 1] !== '、' || !/^[、等和与及，。；]/u.test(words[end] ?? '')) return false;
  return (
    hasLevel(hit, ...DIVISIONS) &&
    [2, 3, 4].some((size) =>
      hasLevel({ entries: lexicon.lookup(words.slice(start - 1 - size, start - 1), 'Place') }, ...DIVISIONS),
    )
  );
}

/** 福建省长|王宁, 河南省长|、: what goes on behind a post, and no 长兴, 长江, 长期. */
const HEADED = new RegExp(
  `^(?:[、，。；（任调上]|$|(?![期远江治征久足效线途兴沙春乐汀泰宁丰岛武葛垣安海阳清白寿顺岭洲大城])${SURNAME})`,
  'u',
);

/** 任舟山|市长: the mark belongs to the post, where the place has a name without it. */
const isMayor = (
  { words, tokens, lexicon }: Pick<View, 'words' | 'tokens' | 'lexicon'>,
  { start, end }: Hit,
): boolean =>
  end - start > 2 &&
  /^[省市县区州]长$/u.test(words.slice(end - 1, end + 1)) &&
  (tokens.across(end)?.end === end + 1 || HEADED.test(words.slice(end + 1, end + 3))) &&
  lexicon.lookup(words.slice(start, end - 1), 'Place').length > 0;

/** 浙江|省情, 江苏|省域: the mark belongs to the word behind. */
const LEVEL_WORDS = /^[省市县](?:情(?![况形节])|域|直(?:单|属|机|部))/u;

/** 提高|棉花: words end within the name, and one reaches over its edge. */
export function isTorn(
  { tokens, words, lexicon }: Pick<View, 'words' | 'tokens' | 'lexicon'>,
  span: Span,
): boolean {
  const { start, end } = span;
  const [left, right] = [tokens.across(start), tokens.across(end)];
  const rest =
    (left && left.end < end && !UNSURE.test(left.tag) ? words.slice(left.start, start) : '') ||
    (right && right.start > start && !UNSURE.test(right.tag) ? words.slice(end, right.end) : '');
  return rest !== '' && !isAround(lexicon, rest);
}
const UNSURE = /^(?:x|nr)/u;

/**
 * True where no word of the text runs over an edge of the name: 沿海|城市 holds no 海城市, 大|连接 no 大连. Words that the
 * segmenter makes up (x) prove nothing; 甘肃兰州 and 温州人 are words around the name, 双流区|长顺大道 only looks like 区长.
 */
export function standsAlone(view: Pick<View, 'words' | 'tokens' | 'lexicon'>, span: Span): boolean {
  const { tokens } = view;
  const [left, right] = [tokens.across(span.start), tokens.across(span.end)];
  if (
    right &&
    right.start === span.end - 1 &&
    /[省市县区]$/u.test(view.words.slice(span.start + 2, span.end))
  )
    return !runsOver(view, left, span);
  return !runsOver(view, left, span) && !runsOver(view, right, span) && !isSplit(tokens, span);
}

const AROUND = /^(?:人|籍|地区|[上中下]游|两岸|沿岸)$/u;

function runsOver(
  { words, lexicon }: Pick<View, 'words' | 'lexicon'>,
  token: Token | null,
  span: Span,
): boolean {
  if (!token || token.tag === 'x') return false;
  if (token.start > span.start || token.end < span.end) return true;
  return (
    !isAround(lexicon, words.slice(token.start, span.start)) ||
    !isAround(lexicon, words.slice(span.end, token.end))
  );
}

const SIZES = [2, 3, 4, 5];
/** 温州|人, 甘肃|兰州: what the segmenter joins to a name and is a word or a name of its own. */
const isAround = (lexicon: View['lexicon'], rest: string): boolean =>
  rest === '' ||
  AROUND.test(rest) ||
  SIZES.some(
    (size) =>
      (size === 2 || size <= rest.length) &&
      (lexicon.lookup(rest.slice(0, size), 'Place').length > 0 ||
        lexicon.lookup(rest.slice(-size), 'Place').length > 0),
  );

/** 下|党, 面积中|山区: the first character is a word of grammar of its own. */
function isSplit(tokens: Tokens, { start, end }: Span): boolean {
  if (end - start > 3) return false;
  const run = tokens.before(start + 1);
  const at = indexBefore(run, start + 1);
  const [before, first, second] = [run[at - 1], run[at], run[at + 1]];
  return (
    first?.start === start &&
    first.end === start + 1 &&
    GRAMMAR.test(first.tag) &&
    // 面积|中|山区 is none, 到|中|山区 and 下|姜村 are names.
    (end - start === 2 ||
      (second?.end === end && /^ns?$/u.test(second.tag) && /^v?n$/u.test(before?.tag ?? '')))
  );
}

/** The word that is exactly this name, if the segmenter has one. */
export function wordAt(tokens: Tokens, { start, end }: Span): string | null {
  const run = tokens.before(end);
  const last = run[indexBefore(run, end)];
  return last?.start === start && last.end === end ? last.tag : null;
}
