import type { Span } from '#graph';
import { hanNumber } from '../../han-number.ts';

/** A part of a list, by its place in the words of the list. */
export type Listed = Span;

/** Longest part of a list, in characters. */
export const LONGEST_PART = 30;

/** The bracket of 市域（郊）铁路 ends no list. */
const SENTENCE_END = /[。！？\n]|——|[）)](?<!（[^（）]{0,12}[）)])|$/u;
const CLAUSE = /；/u;
const COMMA = /，/u;
const PAUSE = /、/u;
/** 、 between parts, and 和 before the last. */
export const JOINED = /、|(?:以及|和|与|及)(?=[^、，]*$)/u;

/** 乱收费、乱摊派、乱罚款 filling brackets or a sentence: the parts when there are exactly as many as counted. */
export function wholeList(words: string, counts: readonly number[]): Listed[] | null {
  const list = words.slice(0, words.search(SENTENCE_END));
  return clauses(list, counts) ?? firstThatCounts(list, [COMMA, PAUSE, JOINED, /[、，]/u], counts);
}

/** 乱收费、乱摊派、乱罚款，… behind a formula: up to the first mark, when no further part stands behind that, or up to 坚持护田，坚持护路|，是… */
export function leadingList(words: string, counts: readonly number[]): Listed[] | null {
  const body = words.slice(0, words.search(SENTENCE_END));
  const told = body.slice(0, body.search(/$|，(?:这|都|也|就)?是(?!非)/u));
  const found =
    clauses(body, counts) ??
    firstThatCounts(body, [COMMA], counts) ??
    (told === body ? null : firstThatCounts(told, [COMMA], counts));
  if (found) return found;
  const first = body.slice(0, body.search(/[，；：]|$/u));
  // “三带”即林带、果带 is told of another
  const goesOn = /^，(?!“[^”]{1,8}”(?:就?是|即|指|，))[^，；]*、/u.test(body.slice(first.length));
  // 清水田、清旱田，修东渠、修西渠: both are marks between parts
  return goesOn
    ? firstThatCounts(body, [/[、，]/u], counts)
    : firstThatCounts(first, [PAUSE, JOINED], counts);
}

/** “两学一做”，即学党章党规、学系列讲话，做合格党员: pieces that each begin with a letter of the formula, up to one that does not. */
export function letteredList(words: string, counts: readonly number[], formula: string): Listed[] | null {
  const pieces = cut(words.slice(0, words.search(/[。；！？）)\n]|$/u)), /[、，]/u);
  const other = pieces.findIndex(
    ({ start }) => !formula.includes(words[start] ?? ' ') || words[start] === '“',
  );
  const parts = other < 0 ? pieces : pieces.slice(0, other);
  return counts.includes(parts.length) ? parts : null;
}

/** “四分开一完善”，即渠田分开、…，完善灌溉: a formula of two counts, told apart by both marks up to the end of the sentence. */
export function mixedList(words: string, counts: readonly number[], formula: string): Listed[] | null {
  if ((formula.match(/[一二两三四五六七八九]/gu)?.length ?? 0) < 2) return null;
  const body = words.slice(0, words.search(SENTENCE_END));
  return /[；：“]/u.test(body) ? null : firstThatCounts(body, [/[、，]/u], counts);
}

/** …；…；… as many as counted: no finer cut is meant, even when they are too long for names (none then). */
function clauses(list: string, counts: readonly number[]): Listed[] | null {
  if (!counts.includes(list.split(CLAUSE).length)) return null;
  return firstThatCounts(list, [CLAUSE], counts) ?? begunAlike(list) ?? [];
}

/** 要做种田的带头人，多打粮；要做护林的守夜人，…: what each of the clauses begins with, up to its first mark. */
function begunAlike(list: string): Listed[] | null {
  const parts = cut(list, CLAUSE).map(({ start, end }): Listed => {
    const clause = list.slice(start, end);
    const from = start + (/^要?/u.exec(clause)?.[0].length ?? 0);
    return { start: from, end: start + clause.search(/，|$/u) };
  });
  const [one = ''] = parts.map(({ start }) => list[start] ?? '');
  const alike =
    one !== '第' &&
    parts.every(({ start, end }) => list[start] === one && end - start > 2 && end - start <= LONGEST_PART);
  return alike ? parts : null;
}

function firstThatCounts(list: string, marks: readonly RegExp[], counts: readonly number[]): Listed[] | null {
  for (const mark of marks) {
    const parts = cut(list, mark);
    const words = parts.map(({ start, end }) => list.slice(start, end));
    if (counts.includes(parts.length) && isList(words, mark)) return parts;
  }
  return null;
}

/** 等三项工作, 五项工作: not the last part. */
const TAIL =
  /(?:的[简统总合]称|等(?:[一二三四五六七八九十两\d]{1,3}(?:个|项|大|种|类|方面)[\u4e00-\u9fff]{0,4})?|[一二三四五六七八九十两\d]{1,3}(?:个|项|大|种|类|方面)(?:工作|任务|内容|问题|工程|项目)?)$/u;

/** 三层意思, 五个方面: nor this, where it counts the parts. */
const COUNTED_TAIL = /(?<count>[二三四五六七八九十两])(?:层|重|大|个)?(?:方面|意思|含义|涵义|层面|维度)$/u;

/** 三个灌区, 三件事: words of any kind that count the parts, behind a last one that is as long as the others without them. */
const COUNTED_NOUN =
  /(?<count>[二三四五六七八九十两])(?:[个项大种类条件座支套片块道级]|方面)[\u4e00-\u9fff]{1,6}$/u;

/** The pieces between the marks, the last without its tail. */
export function cut(list: string, mark: RegExp): Listed[] {
  const parts: Listed[] = [];
  let at = 0;
  for (const piece of list.split(mark)) {
    const start = list.indexOf(piece, at);
    at = start + piece.length;
    parts.push({ start, end: at });
  }
  const last = parts.at(-1);
  if (!last) return parts;
  const words = withoutTail(list.slice(last.start, last.end), parts.length);
  last.end = last.start + withoutNoun(words, parts).length;
  return parts;
}

/** 北部、中部、|南部|三个灌区 */
function withoutNoun(words: string, parts: readonly Listed[]): string {
  const tail = COUNTED_NOUN.exec(words);
  const longest = Math.max(...parts.slice(0, -1).map(({ start, end }) => end - start));
  const isCount = tail !== null && counted(tail) === parts.length;
  return isCount && words.length > longest && tail.index > 0 && tail.index <= longest
    ? words.slice(0, tail.index)
    : words;
}

const counted = ({ groups }: RegExpExecArray): number | null | undefined =>
  groups?.['count'] === '两' ? 2 : hanNumber(groups?.['count'] ?? '');

/** 护田|三层意思: the part without words that count all of them. */
export function withoutTail(part: string, count: number): string {
  const tail = COUNTED_TAIL.exec(part);
  const counts = tail !== null && tail.index > 0 && counted(tail) === count;
  return (counts ? part.slice(0, tail.index) : part).replace(TAIL, '');
}

/** 国际和国内市场 is one thing in two, 要坚持解放思想、… a sentence: no lists of parts. */
function isList(parts: readonly string[], mark: RegExp): boolean {
  const lengths = parts.map((part) => part.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (shortest < 1 || longest > LONGEST_PART || /^(?:要|必须|应当)/u.test(parts[0] ?? '')) return false;
  // “两心”指东村、西村，“三带”指…: of another formula
  if (parts.some((part) => /^“[^”]{1,8}”(?:是?指|即|就是)/u.test(part))) return false;
  // 地、富、反、坏分子: a head shared by all
  if (shortest === 1 && longest > 1) return false;
  if (parts.length === 2 && shortest <= 2 && longest - shortest > 1) return false;
  // clauses, not names, unless they are built alike
  return mark !== COMMA || shortest === longest || parts.every((part) => part[0] === parts[0]?.[0]);
}

/** “先修渠”“后种树”, 即“甲”、“乙”和“丙”: quoted parts side by side at the head of the words. */
export function quotedParts(words: string, counts: readonly number[]): Listed[] | null {
  const row = /^(?:“[^“”\n]{1,40}”[、，；和与及]{0,2}){1,20}/u.exec(words)?.[0] ?? '';
  const parts = [...row.matchAll(/“([^“”]+)”/gu)];
  if (!counts.includes(parts.length)) return null;
  return parts.map((part) => ({ start: part.index + 1, end: part.index + part[0].length - 1 }));
}

/** Longest clause that is named as a part. */
const LONGEST_CLAUSE = 50;
/** 并…, 从而…: a clause that goes on from the one before. */
const GOES_ON =
  /^(?:并|从而|以(?!人|德|法)|使|为(?!民)|而|但|也|才|就|又|还|则|因此|所以|同时|其中|这|不断|进一步|推动)/u;

/** 没收某某的土地归农民所有，没收某某的资本归国家所有，保护民族工商业: three clauses and more that fill a sentence. */
export function allClauses(words: string, counts: readonly number[]): Listed[] | null {
  const body = words.slice(0, words.search(SENTENCE_END));
  if (/[；：“”]/u.test(body)) return null;
  const parts = cut(body, COMMA);
  if (parts.length < 3 || !counts.includes(parts.length)) return null;
  const whole = parts.every(({ start, end }) => {
    const clause = body.slice(start, end);
    return clause.length >= 3 && clause.length <= LONGEST_CLAUSE && !GOES_ON.test(clause);
  });
  return whole ? parts : null;
}
