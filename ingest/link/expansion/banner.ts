import type { Sentence, Span } from '#graph';
import { type PlacedList, placed } from './formula.ts';
import { cut, type Listed } from './list.ts';
import { CLOSING_VERB } from './words.ts';

/** Ends of slogans without a numeral whose parts texts often list: 治沙精神. */
const NAMED = /(?:精神|价值观|共同价值|发展理念|荣辱观|发展观|作风)[”’]?$/u;
/** How far from a banner its parts may begin. */
const REACH = 120;
/** Parts side by side are so many at least, each of so many characters. */
const [FEWEST, SHORTEST, LONGEST] = [3, 2, 6];
/** In quotation marks they may be longer. */
const LONGEST_QUOTED = 16;
/** 以甲、乙|为内容|的 */
const AS_CONTENT = '为(?:主要|核心|基本)?(?:内容|内涵|要义)';

/** “敢闯、敢试、敢为”的治沙精神 · 以“甲、乙”为内容的 */
const QUOTED = new RegExp(`“([^“”。；\\n]{4,80})”(?:的|这一|${AS_CONTENT}的)$`, 'u');
/** 种树护林、修渠引水、办学育人的治沙精神 */
const LISTED = new RegExp(`(?:^|[。；：“”！？\\n])([^。；：“”！？\\n]{6,120}?)(?:${AS_CONTENT})?的$`, 'u');
/** What stands before the first of parts that are alike in length. */
const LEAD = /(?:传承|倡导|秉[持承]|坚守|提出|继承|铸就了?|孕育|彰显|展现|[这一]种|的)$/u;
/** 治沙精神，即… · 治沙精神（… · 治沙精神的内涵是… */
const BEHIND =
  /^(?:（|——|：|，?即|(?:主要|具体)?(?:包括|涵盖|包含)|(?:的(?:主要|核心|基本|科学|精神|丰富)?(?:内容|内涵|实质|要义))?就?是)[：“]?([^。；：“”（）！？\n]{6,100})(?=[。；”）！？\n]|$)/u;

/** Whether a slogan ends so. */
export const isBanner = (text: string, { start, end }: Span): boolean =>
  NAMED.test(text.slice(Math.max(start, end - 6), end));

/** 敢闯敢试、敢为人先、埋头苦干的治沙精神: parts of a banner, side by side and all of one length, or in its quotation marks. */
export function banner(text: string, { start, end }: Span, sentence: Sentence): PlacedList | null {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const quoted = QUOTED.exec(before);
  if (quoted?.[1]) return list(quoted[1], start - quoted[0].length + 1, { start, end }, inMarks);
  const listed = before.endsWith('的') ? LISTED.exec(before) : null;
  if (listed?.[1])
    return list(listed[1], start - before.length + before.lastIndexOf(listed[1]), { start, end }, atEnd);
  const behind = BEHIND.exec(text.slice(end, Math.min(sentence.end, end + REACH)));
  if (!behind?.[1]) return null;
  return list(behind[1], end + behind[0].length - behind[1].length, { start, end }, whole);
}

type Reader = (words: string) => Listed[] | null;

function list(words: string, from: number, trigger: Span, read: Reader): PlacedList | null {
  const parts = read(words);
  return parts && { parts: placed(parts, from), trigger };
}

/** Told apart by 、, or by ， where that is coarser. */
function inMarks(words: string): Listed[] | null {
  const parts = cut(words, words.includes('，') ? /，/u : /、/u);
  const named = parts.every(({ start, end }) => end - start >= SHORTEST && end - start <= LONGEST_QUOTED);
  return parts.length > 1 && named ? parts : null;
}

function whole(words: string): Listed[] | null {
  const parts = atEnd(words);
  return parts?.[0]?.start === 0 ? parts : null;
}

/** The pieces of one length that end the words; the first may stand behind words that are no part. */
function atEnd(words: string): Listed[] | null {
  const pieces = cut(words, /[、，]/u);
  const last = pieces.at(-1);
  const length = last ? last.end - last.start : 0;
  if (length < SHORTEST || length > LONGEST) return null;
  const other = pieces.findLastIndex(({ start, end }) => end - start !== length);
  const run = pieces.slice(other + 1);
  const first = pieces[other];
  if (first) {
    const head = { start: first.end - length, end: first.end };
    const lead = words.slice(first.start, head.start);
    if (lead !== '' && (CLOSING_VERB.test(lead) || LEAD.test(lead))) run.unshift(head);
    else if (words[first.end] === '、') return null;
  }
  return run.length < FEWEST ? null : grouped(words, run);
}

/** 敢想敢干、敢闯敢试，不等不靠、不怨不悔: two and two go together where both marks stand, unless they are single words. */
function grouped(words: string, run: readonly Listed[]): Listed[] {
  if ((run[0]?.end ?? 0) - (run[0]?.start ?? 0) === SHORTEST) return [...run];
  const groups: Listed[] = [];
  for (const part of run) {
    const group = groups.at(-1);
    if (group && words[group.end] === '、') group.end = part.end;
    else groups.push({ ...part });
  }
  return groups.length > 1 ? groups : [...run];
}
