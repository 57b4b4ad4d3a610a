import { COMPOUNDS, NAME_VERBS, NAMING, STOPS } from './boundary-words.ts';
import type { View } from './recogniser.ts';
import { indexBefore, type Token } from './tokens.ts';

const LONGEST = Math.max(...[...STOPS].map((stop) => stop.length));

/** Words of grammar begin no name: prepositions, conjunctions, particles, pronouns. */
const GRAMMAR = /^(?:p|c|u[a-z]*|r|y|e|o|w)$/u;

/**
 * How far left of `end` a name may begin, word by word of the segmenter: it stops at anything but Han characters, at words of
 * grammar and at `STOPS` but those in `keep`. 同志生态浙江战略: 志 is half a word and no beginning. At most `limit` characters.
 */
export function leftBoundary(
  { words, tokens }: Pick<View, 'words' | 'tokens'>,
  end: number,
  limit: number,
  keep: ReadonlySet<string> = NONE,
): number {
  const run = tokens.before(end);
  let at = end;
  for (let index = indexBefore(run, end); index >= 0; index -= 1) {
    const token = run[index];
    if (!token || end - token.start > limit || isStop(words, { token, at, run: run[0]?.start ?? 0 }, keep))
      break;
    at = token.start;
  }
  return at;
}

const NONE: ReadonlySet<string> = new Set();

const ENDS_IN_GRAMMAR = /^[\u4e00-\u9fff]{1,2}[对把被]$/u;

/** 会同|财政部: the word before `at` is a stop, or the last part of one that begins where a word begins. */
function isStop(
  words: string,
  { token, at, run }: { token: Token; at: number; run: number },
  keep: ReadonlySet<string>,
): boolean {
  const edge = Math.min(at, token.end);
  // 江西|于都青江水泥厂: a county
  const county = token.word === '于' && inCompound(words, token.end);
  if (
    GRAMMAR.test(token.tag) &&
    !keep.has(token.word) &&
    !NAMING.has(token.word) &&
    !county &&
    token.end <= at
  )
    return true;
  // 李大山对|党史学习教育: an unknown word that ends in the preposition
  if (token.tag === 'x' && token.end <= at && ENDS_IN_GRAMMAR.test(token.word)) return true;
  if (token.end > at) return false;
  for (let size = Math.min(LONGEST, edge - run); size >= edge - token.start; size -= 1) {
    const piece = words.slice(edge - size, edge);
    if (STOPS.has(piece) && !keep.has(piece) && !(size === 1 && inCompound(words, edge))) return true;
  }
  return isPhrase(token, keep);
}

/** Verbs that end a phrase the segmenter keeps whole. */
const PHRASE_ENDS =
  /(?:开展|实施|落实|完成|推进|推动|重视|发挥|参加|参与|贯彻|坚持|加强|举行|召开|成立|批准)$/u;
/** 深入开展, 超额完成: the segmenter keeps some phrases whole. */
const isPhrase = ({ word }: Token, keep: ReadonlySet<string>): boolean =>
  word.length >= 4 && PHRASE_ENDS.test(word) && !keep.has(word.slice(-2));

const LEAD_IN = /^(?:c|p|q|r|y|u[a-z]*)$/u;
/** 目前, 期间, 仍然 */
const TIMES =
  /^(?:纵深|纵深推进|目前|当前|今后|今年|去年|明年|时期|期间|最近|以来|过去|后来|同时|内|前|后|间|中|上|下|以上|以下|首次|仍然|还|已经|必须|应该|也|都|就|才|再|又|只|最|更)$/u;
/** 第二批, 一九五八年, 三十八个, 一些 */
const COUNTED =
  /^(?:第?[一二两三四五六七八九十百千〇零几]+(?:个|项|批|次|轮|年|年度|位|座|所|种|类)|一些|许多|若干|首批|多项|多个|各种|各项|大批|一系列|全部|整个|这场)$/u;

/**
 * Where a name begins that runs from `start` to `end`: adverbs, times, counts and finite verbs before it are no part of it.
 * 第二批产融合作试点 → 产融合作试点, 考虑大学 → 大学.
 */
export function withoutLeadIn({ tokens }: Pick<View, 'tokens'>, start: number, end: number): number {
  let at = start;
  const words = tokens.within(start, end);
  for (let index = 0; index < words.length; index += 1) {
    const token = words[index];
    if (!token || token.start !== at || NAMING.has(token.word)) break;
    const { word, tag } = token;
    const next = words[index + 1];
    const counts = COUNTED.test(word) || (tag === 'm' && next !== undefined && /^(?:q|m)$/u.test(next.tag));
    const verb = tag === 'v' && word.length > 1 && !NAME_VERBS.has(word);
    // 在习|书记, 以产|融合: unknown words that the segmenter joins to the word of grammar before them.
    if (tag === 'x' && word.length <= 3 && /^[在对向把将由与和及为以]/u.test(word)) {
      at = token.start + 1;
      break;
    }
    if (!(LEAD_IN.test(tag) || TIMES.test(word) || counts || verb)) break;
    at = token.end;
  }
  return at;
}

const inCompound = (words: string, at: number): boolean =>
  COMPOUNDS.has(words.slice(at - 2, at)) ||
  COMPOUNDS.has(words.slice(at - 1, at + 1)) ||
  COMPOUNDS.has(words.slice(at - 3, at));
