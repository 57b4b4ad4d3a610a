import type { Found, Sentence, Span } from '#graph';
import type { Text } from '../text.ts';
import { closingList, closingPair, sharedHead } from './expansion-before.ts';
import {
  countsOf,
  countedParts,
  cut,
  headedList,
  leadingList,
  letteredList,
  type Listed,
  wholeList,
} from './expansion-list.ts';
import { sentenceOf } from './title-block.ts';

/** One listed part of a numeral slogan. */
export interface Expansion {
  slogan: Found;
  sentence: Sentence;
  /** Where the part stands. */
  part: Span;
  /** 1 for the first. */
  ordinal: number;
  /** The words that open or close the list. */
  trigger: Span;
}

/** What may stand between a slogan and its list: “四性”要求：, “两个年”活动（ */
const KIND =
  '(?:问题|现象|要求|方针|原则|标准|目标|任务|战略|工程|行动|活动|建设|工作|理念|思路|思想|精神|制度|机制|体系|格局|布局|政策|举措|部署|模式|方法|作风|定位|农业|企业|干部|教育|专题教育)';
const IS =
  '(?:即是?|也就是|就是|亦即|分别是|分别为|包括|主要包括|是指|指的是|主要指|主要是|具体是|具体包括|具体指|所谓)';
/** “三乱”，即… · “三乱”：一是… · “三乱”——… · “三乱”，一是… */
const OPENING = new RegExp(
  `^${KIND}?[^\\S\\n]*(?:[，,]?${IS}[：:，]?|——(?:${IS})?|[：:]${IS}?|，(?=一[是要]|第一))`,
  'u',
);
/** “三乱”（乱收费、…）: the list fills the brackets. */
const BRACKET = new RegExp(`^${KIND}?[（(](?:指|${IS})?[：:]?`, 'u');
/** 包括城市、乡村、山区在内的“三个…”: the list is closed on both sides. */
const ENCLOSED = /(?:包括|涵盖|以|由)([^，。；：！？\n]{2,200}?)(?:在内的|组成的|构成的|为(?:主要)?内容的)$/u;
/** 乱收费、乱摊派、乱罚款等“三乱”, …‘三乱’ */
const CLOSING = /等?(?:这|所谓|的)?\s*‘?$/u;
/** “清田”“清路”的“两清”, “清田”、“清路”两清; behind 、 or side by side it is one of the row. */
const QUOTED_ROW = /(?:“(?![一二三四五六七八九十两]个?[^“”]{1,3}”)[^“”\n]{1,30}”[、和]?)*“[^“”\n]{1,30}”$/u;
const REACH = 800;
const LONGEST_OPENING = 20;

/** Parts of a numeral slogan, where its sentence lists exactly as many as the numeral says. */
export function expansions(text: Text, found: readonly Found[]): Expansion[] {
  return found.flatMap((slogan) => {
    if (slogan.type !== 'Slogan') return [];
    const counts = countsOf(text.article.text.slice(slogan.start, slogan.end));
    const sentence = counts.length > 0 ? sentenceOf(text.sentences, slogan) : null;
    if (!sentence) return [];
    const list = behind(text, slogan, sentence, counts) ?? before(text, slogan, sentence, counts);
    return (list?.parts ?? []).map((part, index) => ({
      slogan,
      sentence,
      part,
      ordinal: index + 1,
      trigger: list?.trigger ?? slogan,
    }));
  });
}

interface PlacedList {
  parts: Span[];
  trigger: Span;
}

/** “三乱”，即乱收费、乱摊派、乱罚款 */
function behind(text: Text, slogan: Span, sentence: Sentence, counts: readonly number[]): PlacedList | null {
  const words = text.article.text.slice(slogan.end, Math.min(sentence.end, slogan.end + REACH));
  const bracket = BRACKET.exec(words.slice(0, LONGEST_OPENING));
  const opening = bracket ?? OPENING.exec(words.slice(0, LONGEST_OPENING));
  const formula = text.article.text.slice(slogan.start, slogan.end);
  if (!opening) return headed(words, slogan, counts, formula);
  const from = opening[0].length;
  const end = bracket ? words.slice(from).search(/[）)]/u) : words.length - from;
  if (end < 0) return null;
  const body = words.slice(from, from + end);
  const parts =
    countedParts(body, counts) ??
    (bracket ? wholeList : leadingList)(body, counts) ??
    letteredList(body, counts, formula) ??
    headedList(body, counts, formula);
  const start = slogan.end + from;
  return (
    parts && { parts: placed(firstAsOthers(parts, body), start), trigger: { start: slogan.end, end: start } }
  );
}

/** 对干部要做到|真正重视、真心爱护、真情关怀: the first part begins as the others do. */
function firstAsOthers(parts: readonly Listed[], body: string): readonly Listed[] {
  const [first, ...others] = parts;
  const words = others.map(({ start, end }) => body.slice(start, end));
  const head = sharedHead(words);
  if (!first || head === '' || others.length < 2) return parts;
  const at = body.slice(first.start, first.end).lastIndexOf(head);
  const longest = Math.max(...words.map(({ length }) => length));
  if (at <= 0 || first.end - first.start <= longest + 1) return parts;
  return [{ start: first.start + at, end: first.end }, ...others];
}

/** 坚持“三个必须”，必须护路，…；必须护渠，…；必须护田 */
function headed(words: string, slogan: Span, counts: readonly number[], formula: string): PlacedList | null {
  if (words[0] !== '，') return null;
  const parts = headedList(words.slice(1), counts, formula);
  const start = slogan.end + 1;
  return parts && { parts: placed(parts, start), trigger: { start: slogan.end, end: start } };
}

/** 包括乱收费、乱摊派、乱罚款在内的“三乱” */
function before(text: Text, slogan: Span, sentence: Sentence, counts: readonly number[]): PlacedList | null {
  const all = text.article.text;
  // “三农”、…: one of a list itself
  if (/[、和及与]/u.test(all[slogan.end] ?? '')) return null;
  const words = all.slice(Math.max(sentence.start, slogan.start - REACH), slogan.start);
  const enclosed = words.endsWith('的') ? ENCLOSED.exec(words) : null;
  if (enclosed?.[1]) {
    const parts = cut(enclosed[1], /、/u);
    const start = slogan.start - enclosed[0].length + enclosed[0].indexOf(enclosed[1]);
    const trigger = { start: start + enclosed[1].length, end: slogan.start };
    return counts.includes(parts.length) ? { parts: placed(parts, start), trigger } : null;
  }
  const closing = CLOSING.exec(words)?.[0] ?? '';
  const list = words.slice(0, words.length - closing.length);
  const apart = /[等的这谓]/u.test(closing) || all[slogan.start] !== '“';
  const quoted = apart ? quotedRow(list, counts, slogan.start - closing.length) : null;
  // “甲、乙，丙、丁”的: a part of what stands in the marks is no list of its own
  if (!quoted && list.endsWith('”')) return null;
  // Nothing between “甲”、“乙” and the formula: the formula itself says that they are its parts.
  const trigger = closing ? { start: slogan.start - closing.length, end: slogan.start } : slogan;
  if (quoted) return { parts: quoted, trigger };
  const clause = list.slice(clauseStart(list));
  const parts = closingList(clause, counts) ?? (closing.includes('这') ? closingPair(clause, counts) : null);
  const start = slogan.start - closing.length - clause.length;
  return parts && { parts: placed(parts, start), trigger };
}

/** Where the last clause begins: behind its last mark, what stands in brackets left alone. */
function clauseStart(list: string): number {
  let start = list.length;
  while (start > 0) {
    const letter = list[start - 1] ?? '';
    const bracket = /[）)]/u.test(letter)
      ? BRACKETED.exec(list.slice(0, start).slice(-LONGEST_BRACKET))
      : null;
    if (!bracket && MARK.test(letter)) break;
    start -= bracket?.[0].length ?? 1;
  }
  return start;
}

const MARK = /[，。；：！？（）()\n“]/u;
const BRACKETED = /[（(][^（）()\n]{1,20}[）)]$/u;
const LONGEST_BRACKET = 42;

/** Quoted parts side by side, as many as counted, that end at `end`. */
function quotedRow(list: string, counts: readonly number[], end: number): Span[] | null {
  const row = QUOTED_ROW.exec(list.slice(-REACH))?.[0];
  if (!row) return null;
  const parts = [...row.matchAll(/“([^“”]+)”/gu)];
  const start = end - row.length;
  const [only, other] = parts;
  if (only?.[1] && !other) {
    const inside = cut(only[1], /[、，]/u);
    return counts.includes(inside.length) ? placed(inside, start + 1) : null;
  }
  return counts.includes(parts.length)
    ? parts.map((part) => ({ start: start + part.index + 1, end: start + part.index + part[0].length - 1 }))
    : null;
}

const placed = (parts: readonly Listed[], start: number): Span[] =>
  parts.map((part) => ({ start: start + part.start, end: start + part.end }));
