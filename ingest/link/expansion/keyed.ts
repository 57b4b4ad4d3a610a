import { cut, type Listed } from './list.ts';

/** A clause that is named as a part: 有利于我省抓住机遇，拓宽领域，增强实力 */
const LONGEST_CLAUSE = 60;
/** 一是, 我们, 全党同志, 要 before the word that all parts begin with; 坚决 goes with it. */
const BEFORE_KEY =
  /(?:^|(?<mark>[，；。！？、：:“‘—\n]|和|与|及))\s*(?:[一二三四五六七八九十][是要]|[第其][一二三四五六七八九十][，、]?)?(?:我们|全党同志|全党|党员干部|大家|同志们)?(?:都|就是|就|也)?要?(?<kept>坚决|始终|切实|更加|真正|牢牢|一)?$/u;
const LONGEST_BEFORE = 12;
/** What ends a part, by the mark that stands between parts. */
const STOPS: Readonly<Record<string, RegExp>> = {
  '、': /[、，；。：！？）\n]|——|(?<!“[^”]{0,12})”|(?:以及|和|与|及)(?=$)|$/u,
  '，': /[，；。：！？）\n]|(?<!“[^”]{0,12})”|$/u,
  '；': /[；。！？\n]|$/u,
  '。': /[；。！？\n]|$/u,
};
const SHORT_STOP = /[，；。：！？）\n]|(?<!“[^”]{0,12})”|$/u;

/** 必须护路，不许占道；必须护渠；必须护田: as many as counted, each begun with the word that the formula counts. */
export function headedParts(words: string, counts: readonly number[], key: string): Listed[] | null {
  const heads = headsOf(words, key);
  if (!counts.includes(heads.length)) return null;
  const marks = new Set(heads.slice(1).map(({ mark }) => mark));
  const [mark = '、'] = marks.size === 1 ? marks : ['、'];
  const parts = heads.map(({ start }, index): Listed => {
    const stop = heads[index + 1]?.from ?? words.length;
    const rest = words.slice(start, stop);
    const end = rest.search(STOPS[mark] ?? SHORT_STOP);
    return { start, end: start + (end <= LONGEST_CLAUSE ? end : rest.search(SHORT_STOP)) };
  });
  // …；必须护田，这是底线: what goes on behind the last, where no other has more than one clause
  const last = parts.at(-1);
  if (last && parts.slice(0, -1).every(({ start, end }) => !words.slice(start, end).includes('，')))
    last.end = last.start + words.slice(last.start, last.end).search(SHORT_STOP);
  const named = parts.every(({ start, end }) => end - start > key.length && end - start <= LONGEST_CLAUSE);
  return named ? parts : null;
}

interface Head extends Pick<Listed, 'start'> {
  /** Where what stands before the part begins: its mark, or the head of the words. */
  from: number;
  mark: string;
}

function headsOf(words: string, key: string): Head[] {
  const heads: Head[] = [];
  for (let at = words.indexOf(key); at >= 0; at = words.indexOf(key, at + key.length)) {
    const from = Math.max(0, at - LONGEST_BEFORE);
    const before = BEFORE_KEY.exec(words.slice(from, at));
    const quoted = words[at - 1] === '“' && words[at + key.length] === '”';
    // 第一个“不能忘记” speaks of a part
    if (!before || quoted || (from > 0 && before.groups?.['mark'] === undefined)) continue;
    const mark = before.groups?.['mark'] ?? '';
    heads.push({
      start: at - (before.groups?.['kept']?.length ?? 0),
      from: from + before.index,
      mark: /[和与及]/u.test(mark) ? '、' : /[。！？\n]/u.test(mark) ? '。' : mark,
    });
  }
  return heads;
}

const NUMBERED = /^(?:[既又还更]要?(?=.{3})|[一二三四五六七八九][是要]|[第其][一二三四五六七八九][，、是])/u;
const BEHIND_KEY = /^[”’]?(?<mark>[，；。、！？）\n]|以及|和|与|及|$)/u;
/** What the first part cannot hold, by the mark between parts. */
const STARTS: Readonly<Record<string, RegExp>> = {
  '、': /[、，；。：:“—\n]/u,
  '，': /[，；。：:“—\n]/u,
  '；': /[；。：:“—\n]/u,
};

/** 创业时清醒不容易，守业时清醒不容易: as many as counted, side by side, each ended by the word that the formula counts. */
export function tailedParts(words: string, counts: readonly number[], key: string): Listed[] | null {
  const ends: { end: number; mark: string }[] = [];
  for (let at = words.indexOf(key); at >= 0; at = words.indexOf(key, at + key.length)) {
    const end = at + key.length;
    const mark = BEHIND_KEY.exec(words.slice(end, end + 3))?.groups?.['mark'];
    if (mark !== undefined) ends.push({ end, mark: /[和与及]/u.test(mark) ? '、' : mark });
  }
  const [first] = ends;
  const stops = STARTS[first?.mark ?? ''];
  if (!first || !stops || !counts.includes(ends.length)) return null;
  const start = lastOf(words.slice(0, first.end - key.length), stops) + 1;
  const parts = ends.map(({ end }, index): Listed => {
    const behind = ends[index - 1]?.end;
    const from = behind === undefined ? start : behind + markLength(words.slice(behind));
    return { start: from + (NUMBERED.exec(words.slice(from, end))?.[0].length ?? 0), end };
  });
  const whole = parts.every(({ start: from, end }) => {
    const piece = words.slice(from, end);
    return piece.length > key.length && piece.length <= LONGEST_CLAUSE && !stops.test(piece);
  });
  return whole ? parts : null;
}

const markLength = (words: string): number =>
  /^[”’]?(?:[，；、]|以及|和|与|及)?[“‘]?/u.exec(words)?.[0].length ?? 0;

function lastOf(words: string, marks: RegExp): number {
  for (let at = words.length - 1; at >= 0; at -= 1) if (marks.test(words[at] ?? '')) return at;
  return -1;
}

/** Marks between parts that all hold the word, the coarsest first. */
const BETWEEN: readonly RegExp[] = [/；/u, /，/u, /、/u];

/** 对大事亲自过问、难事亲自协调: side by side, as many as counted, and the word that the formula counts in each. */
export function holdingParts(words: string, counts: readonly number[], key: string): Listed[] | null {
  const body = words.slice(0, words.search(/[。！？“”）\n]|$/u));
  for (const mark of BETWEEN) {
    const parts = cut(mark.source === '、' ? body.slice(0, body.search(/[，；]|$/u)) : body, mark);
    const hold = parts.every(({ start, end }) => {
      const at = body.slice(start, end).indexOf(key);
      return at >= 0 && end - start > key.length && end - start <= LONGEST_CLAUSE;
    });
    if (hold && counts.includes(parts.length)) return parts;
  }
  return null;
}
