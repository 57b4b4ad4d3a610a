import type { Mention, Sentence, Span } from '#graph';
import type { Text } from '../text.ts';
import { hanNumber } from './han-number.ts';

/** One listed part of a numeral slogan. */
export interface Expansion {
  slogan: Mention;
  sentence: Sentence;
  /** Where the part stands. */
  part: Span;
  /** 1 for the first. */
  ordinal: number;
  trigger: Span;
}

/** “三乱”，即… · “三乱”（乱收费、…） · “三乱”：一是… · “三乱”——… */
const OPENING =
  /^[^\S\n]*(?:(?:，|,)?(?:即|也就是|就是|分别是|包括)[：:]?|[（(](?:即|指|就是)?[：:]?|——|[：:])/u;
const COUNTED = /(?<=^|[，；：:。])(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，、是])/gu;
const LONGEST_PART = 24;
const LONGEST_LIST = 800;
/** A numeral formula is short: 三严三实, 四论四不唯. */
const LONGEST_NAME = 8;

/** Parts of a numeral slogan, where the sentence lists exactly as many as the numeral says. */
export function expansions(text: Text, mentions: readonly Mention[]): Expansion[] {
  const all = text.article.text;
  const byId = new Map(text.sentences.map((sentence) => [sentence.id, sentence]));
  const list: Expansion[] = [];
  for (const slogan of mentions) {
    const sentence = byId.get(slogan.sentence);
    if (slogan.type !== 'Slogan' || !sentence) continue;
    const numeral = numeralOf(all.slice(slogan.start, slogan.end));
    const opening = OPENING.exec(all.slice(slogan.end, Math.min(sentence.end, slogan.end + 16)));
    if (!numeral || !opening) continue;
    const start = slogan.end + opening[0].length;
    const parts = listed(all, { start, end: sentence.end }, numeral);
    parts?.forEach((part, index) => {
      const trigger = { start: slogan.end, end: start };
      list.push({ slogan, sentence, part, ordinal: index + 1, trigger });
    });
  }
  return list;
}

const numeralOf = (words: string): number | null => {
  const name = words.replace(/[“”"]/gu, '');
  const match =
    name.length > LONGEST_NAME ? null : /^([一二三四五六七八九十]{1,3}|两|\d{1,2})[^、，]*$/u.exec(name);
  const number = hanNumber(match?.[1] ?? '');
  return number && number > 1 ? number : null;
};

/** 乱收费、乱摊派、乱罚款 or 一是…二是…: spans of the parts when there are exactly `count`. */
function listed(all: string, span: Span, count: number): Span[] | null {
  const words = all.slice(span.start, Math.min(span.end, span.start + LONGEST_LIST));
  const heads = [...words.matchAll(COUNTED)];
  if (heads.length === count && heads[0]?.index === 0) {
    return heads
      .map((head, index) => {
        const start = head.index + head[0].length;
        const stop = index + 1 < count ? (heads[index + 1]?.index ?? words.length) : words.length;
        const length = words.slice(start, stop).search(/[，。；！？]|$/u);
        return { start: span.start + start, end: span.start + start + length };
      })
      .filter((part) => part.end > part.start);
  }
  const end = words.search(/[，。；：！？）)\n]|$/u);
  const parts: Span[] = [];
  let at = 0;
  for (const piece of words.slice(0, end).split(/、|和(?=[^、]*$)/u)) {
    const start = words.indexOf(piece, at);
    at = start + piece.length;
    if (piece.trim() === '' || piece.length > LONGEST_PART) return null;
    const length = piece.replace(/等$/u, '').length;
    parts.push({ start: span.start + start, end: span.start + start + length });
  }
  return parts.length === count && isList(parts, words) ? parts : null;
}

/** 国际和国内市场 is one thing in two, 要坚持解放思想、… a sentence: no lists of parts. */
function isList(parts: readonly Span[], words: string): boolean {
  const lengths = parts.map((part) => part.end - part.start);
  const uneven =
    parts.length === 2 && Math.min(...lengths) <= 2 && Math.max(...lengths) - Math.min(...lengths) > 1;
  return !uneven && !/^(?:要|必须|应当)/u.test(words);
}
