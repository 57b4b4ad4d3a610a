import { hanNumber } from './han-number.ts';

/** A part of a list, by its place in the words of the list. */
export interface Listed {
  start: number;
  end: number;
}

export const LONGEST_PART = 30;
/** A numeral formula is short: 三严三实, 四论四不唯. */
const LONGEST_NAME = 8;

const COUNT = '[一二三四五六七八九十两]{1,3}|\\d{1,2}';
const EACH_COUNT = new RegExp(COUNT, 'gu');
/** 三个一批, 五位一体: the measure word says that only the first numeral counts. */
const MEASURED = new RegExp(`^(${COUNT})(?:个|项|类|大|种|支|条|件|位|份|篇|张|座|场)`, 'u');

/** How many parts a formula may have: 五个统筹 → 5, 一点两地 → 3, 三让三不让 → 3 or 6; none when it counts nothing. */
export function countsOf(words: string): number[] {
  const name = words.replace(/[“”‘’"]/gu, '');
  if (name.length > LONGEST_NAME || !/^[一二三四五六七八九十两\d][^、，]*$/u.test(name)) return [];
  const measured = MEASURED.exec(name)?.[1];
  const numbers = (measured ? [measured] : [...name.matchAll(EACH_COUNT)].map(String)).map(
    (number) => hanNumber(number) ?? 0,
  );
  const [first = 0] = numbers;
  const sum = numbers.reduce((total, number) => total + number, 0);
  const alike = numbers.every((number) => number === first);
  return [...new Set(alike ? [first, sum] : [sum])].filter((count) => count > 1);
}

const COUNTED = /(?<=^|[，；：:。])(?:[一二三四五六七八九十][是要]|第[一二三四五六七八九十][，、是])/gu;

/** 一是…；二是…；三是…: each up to its first mark. */
export function countedParts(words: string, counts: readonly number[]): Listed[] | null {
  const heads = [...words.matchAll(COUNTED)];
  if (!counts.includes(heads.length) || heads[0]?.index !== 0) return null;
  const parts = heads.map((head, index) => {
    const start = head.index + head[0].length;
    const stop = heads[index + 1]?.index ?? words.length;
    return { start, end: start + words.slice(start, stop).search(/[，。；！？]|$/u) };
  });
  return parts.every((part) => part.end > part.start && part.end - part.start <= LONGEST_PART) ? parts : null;
}

const SENTENCE_END = /[。！？）)\n]|$/u;
const CLAUSE = /；/u;
const COMMA = /，/u;
const PAUSE = /、/u;
const JOINED = /、|(?:以及|和|与|及)(?=[^、，]*$)/u;

/** 乱收费、乱摊派、乱罚款 filling brackets or a sentence: the parts when there are exactly as many as counted. */
export function wholeList(words: string, counts: readonly number[]): Listed[] | null {
  const list = words.slice(0, words.search(SENTENCE_END));
  return clauses(list, counts) ?? firstThatCounts(list, [COMMA, PAUSE, JOINED, /[、，]/u], counts);
}

/** 乱收费、乱摊派、乱罚款，… behind a formula: up to the first mark, when no further part stands behind that. */
export function leadingList(words: string, counts: readonly number[]): Listed[] | null {
  const body = words.slice(0, words.search(SENTENCE_END));
  const found = clauses(body, counts) ?? firstThatCounts(body, [COMMA], counts);
  if (found) return found;
  const first = body.slice(0, body.search(/[，；：]|$/u));
  const goesOn = /^[^，；]*、/u.test(body.slice(first.length + 1));
  return goesOn ? null : firstThatCounts(first, [PAUSE, JOINED], counts);
}

/** “两学一做”，即学党章党规、学系列讲话，做合格党员: pieces that each begin with a letter of the formula. */
export function letteredList(words: string, counts: readonly number[], formula: string): Listed[] | null {
  const parts = cut(words.slice(0, words.search(/[。；！？）)\n]|$/u)), /[、，]/u);
  const all = parts.every(({ start }) => formula.includes(words[start] ?? ' '));
  return all && counts.includes(parts.length) ? parts : null;
}

/** “三个必须”，必须护路，…；必须护渠，…；必须护田: clauses that each begin with the last word of the formula. */
export function headedList(words: string, counts: readonly number[], formula: string): Listed[] | null {
  const head = formula.replace(/[“”‘’]/gu, '').slice(-2);
  const body = words.slice(0, words.search(/[。！？\n]|$/u));
  const starts = [...body.matchAll(/(?<=^|[，；、])[^，；、]+/gu)].filter((piece) =>
    piece[0].startsWith(head),
  );
  if (!counts.includes(starts.length) || starts[0]?.index !== 0) return null;
  const parts = starts.map((piece) => ({ start: piece.index, end: piece.index + piece[0].length }));
  return parts.every((part) => part.end - part.start <= LONGEST_PART) ? parts : null;
}

/** …；…；… as many as counted: no finer cut is meant, even when they are too long for names (none then). */
function clauses(list: string, counts: readonly number[]): Listed[] | null {
  if (!counts.includes(list.split(CLAUSE).length)) return null;
  return firstThatCounts(list, [CLAUSE], counts) ?? [];
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
  /(?:等(?:[一二三四五六七八九十两]+(?:个|项|大|种|类|方面)[\u4e00-\u9fff]{0,4})?|[一二三四五六七八九十两]+(?:个|项|大|种|类|方面)(?:工作|任务|内容|问题)?)$/u;

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
  if (last) last.end = last.start + list.slice(last.start, last.end).replace(TAIL, '').length;
  return parts;
}

/** 国际和国内市场 is one thing in two, 要坚持解放思想、… a sentence: no lists of parts. */
function isList(parts: readonly string[], mark: RegExp): boolean {
  const lengths = parts.map((part) => part.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (shortest < 1 || longest > LONGEST_PART || /^(?:要|必须|应当)/u.test(parts[0] ?? '')) return false;
  // 地、富、反、坏分子: a head shared by all
  if (shortest === 1 && longest > 1) return false;
  if (parts.length === 2 && shortest <= 2 && longest - shortest > 1) return false;
  // clauses, not names, unless they are built alike
  return mark !== COMMA || shortest === longest || parts.every((part) => part[0] === parts[0]?.[0]);
}
