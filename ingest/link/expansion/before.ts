import type { Span } from '#graph';
import { barePair, closingList, closingPair, opposed } from './closing.ts';
import { countedParts, FIRST_HEAD } from './counted.ts';
import { type Formula, type PlacedList, paragraphBefore, placed, REACH } from './formula.ts';
import { headedParts, tailedParts } from './keyed.ts';
import { cut, JOINED, type Listed } from './list.ts';
import { unnumbered } from './parts.ts';
import { ANY_VERB, LEADING_VERBS, OPENING_VERB } from './words.ts';

/** 包括城市、乡村、山区在内的“三个…”: the list is closed on both sides. */
const ENCLOSED = /(?:包括|涵盖|以|由)([^，。；：！？\n]{2,200}?)(?:在内的|组成的|构成的|为(?:主要)?内容的)$/u;
/** 把水田、旱田、梯田并称为粮食的“三宝”: so is this one. */
const RENAMED =
  /(?:把|将)([^，。；：！？\n]{2,200}?)(?:形象地|高度|精辟地|统|并|合)?(?:概括|归纳|总结|浓缩|提炼|叫|称|视|看|列|定|确定|明确)(?:为|作|做|成)(?:[^，。；：“”\n]{1,10}的)?$/u;
/** 水田、旱田、梯田是全村吃饭的三大法宝: a sentence that says what they are. */
const SAID_TO_BE =
  /(?:^|[，；：“])([^，。；：！？\n“”]{4,120}?)，?(?:都|正|就)?是[^，。；：“”]{0,30}(?:，[也更]?是[^，。；：“”]{0,40})?的$/u;
/** So many parts before a formula are its parts also where the last is joined by 和. */
const MANY = 4;
/** 乱收费、乱摊派、乱罚款等“三乱, …‘三乱’ · 修渠、修路、修桥，简称“三修” · …（以下统称“三修” */
const CLOSING =
  /等?(?:这|所谓|的|[，（](?:以下)?(?:[简合统]称为?|(?:概括|归纳|总结)起来，?就?是)|[，。]这(?:就|也就|便)是(?:[^，。；：“”\n]{1,14}(?:提出|倡导|要求|所说|常说|说)的)?|，(?:高度|形象地)?(?:概括|归纳|总结|提炼)(?:为|成))?\s*‘?$/u;
/** …，即“三个必须” · …这就是“三个必须”: behind parts that say the word of the formula. */
const SUMMED =
  /[，。；]?(?:”[，。]?)?(?:等|的|这|以上|即|就是|做到|坚持|落实|实现|（简称|（即|（以下简称|[简合统]称为?|(?:概括|归纳|总结)起来，?就?是|这就?是[^，。；：“”\n]{1,14}(?:提出|倡导|要求)的)*[‘’“”]?$/u;
/** A sentence that begins with the formula: 这“六个必须坚持”，是… */
const OPENS = /^(?:这就是|这也就是|以上|上述|这|此即)(?:我们|人们|通常|常)?(?:所说的|说的|讲的)?$/u;
/** “清田”“清路”的“两清”, “清田”、“清路”两清; behind 、 or side by side it is one of the row. */
const QUOTED_ROW = /(?:“(?![一二三四五六七八九十两]个?[^“”]{1,3}”)[^“”\n]{1,30}”[、和与]?)*“[^“”\n]{1,60}”$/u;

/** 包括乱收费、乱摊派、乱罚款在内的“三乱” */
export function before(formula: Formula): PlacedList | null {
  const { text, start, end, sentence } = formula;
  const words = text.slice(Math.max(sentence.start, start - REACH), start);
  // “三农”、…: one of a list itself
  if (/[、和及与]/u.test(text[end] ?? '')) return twoSides(formula, words);
  return (
    closedIn(formula, words, ENCLOSED) ??
    closedIn(formula, words, RENAMED) ??
    closedIn(formula, words, SAID_TO_BE) ??
    keyed(formula, words) ??
    row(formula, words) ??
    numbered(formula, words) ??
    (OPENS.test(words) ? summed(formula, words) : null)
  );
}

/** A list with words on both sides of it. */
function closedIn({ start, counts }: Formula, words: string, pattern: RegExp): PlacedList | null {
  const found = /[的为作做成]$/u.test(words) ? pattern.exec(words) : null;
  if (!found?.[1]) return null;
  const parts = [/、/u, JOINED]
    .map((mark) => cut(found[1] ?? '', mark))
    .find(({ length }) => counts.includes(length));
  const from = start - found[0].length + found[0].indexOf(found[1]);
  return parts
    ? { parts: placed(parts, from), trigger: { start: from + found[1].length, end: start } }
    : null;
}

/** 做到必须护路、必须护渠、必须护田“三个必须” */
function keyed({ start, end, counts, key }: Formula, words: string): PlacedList | null {
  if (!key) return null;
  const list = words.slice(0, words.length - (SUMMED.exec(words)?.[0].length ?? 0));
  const parts = headedParts(list, counts, key) ?? trimmed(list, tailedParts(list, counts, key));
  if (parts?.at(-1)?.end !== list.length) return null;
  const from = start - words.length;
  const opens = from + list.length;
  return {
    parts: placed(parts, from),
    trigger: opens < start ? { start: opens, end: start } : { start, end },
  };
}

/** 坚定|道路自信、理论自信: without the verb that governs them all. */
function trimmed(list: string, parts: Listed[] | null): Listed[] | null {
  const [first, ...others] = parts ?? [];
  if (!first) return null;
  const words = list.slice(first.start, first.end);
  const said = others.map(({ start, end }) => list.slice(start, end));
  if (said.some((part) => OPENING_VERB.test(part) || /^[把将]/u.test(part))) return parts;
  const longest = Math.max(...said.map(({ length }) => length));
  const led = LEADING_VERBS.exec(words)?.[0].length ?? 0;
  // 要同时抓好|水田建设: the verb stands behind an adverb that nobody lists
  const behind = [...words.matchAll(ANY_VERB)].map((verb) => verb.index + verb[0].length);
  const later =
    words.length - led > longest + 2 ? behind.find((at) => words.length - at <= longest + 1) : undefined;
  return [{ ...first, start: first.start + (later ?? led) }, ...others];
}

/** 水田和旱田两个战场、|修渠和种树|两条路子: what was counted before is another's. */
const COUNTED_BEFORE = /^.{2,30}[和同与].{2,10}两[个条种][\u4e00-\u9fff]{2}、/u;
/** 水利局和林业局|“两只手”: said to be two of something. */
const TWO = /^[“‘]?两[个只种条大张手件座类项篇道支本笔头端]/u;
/** 阶级斗争、生产斗争和科学实验|三大革命运动 */
const MEASURED = /^[三四五六七八九十][大项]/u;

function row({ text, start, end, counts, words: name }: Formula, words: string): PlacedList | null {
  const closing = CLOSING.exec(words)?.[0] ?? '';
  const list = words.slice(0, words.length - closing.length);
  const apart = /[等的这谓称是]/u.test(closing) || text[start] !== '“';
  const quoted = apart || Math.min(...counts) >= 3 ? quotedRow(list, counts, start - closing.length) : null;
  // “甲、乙，丙、丁”的: a part of what stands in the marks is no list of its own
  if (!quoted && list.endsWith('”')) return null;
  // Nothing between “甲”、“乙” and the formula: the formula itself says that they are its parts.
  const trigger = closing ? { start: start - closing.length, end: start } : null;
  if (quoted) return { parts: quoted, trigger: trigger ?? { start, end } };
  const clause = lastClause(list);
  const parts =
    (TWO.test(name) ? opposed(clause) : null) ??
    closingList(clause, counts) ??
    joinedList(
      clause,
      counts,
      /[的这称是]/u.test(closing) || MEASURED.test(name) || Math.min(...counts) >= MANY,
    ) ??
    (closing.includes('这') ? closingPair(clause, counts) : null) ??
    (closing === '' && TWO.test(name) ? barePair(clause, counts) : null);
  return (
    parts && {
      parts: placed(unnumbered(parts, clause), start - closing.length - clause.length),
      trigger: trigger ?? { start, end },
    }
  );
}

/** 水田和旱田|两个战场、…: also where it stands in a list. */
function twoSides({ start, end, counts, words: name }: Formula, words: string): PlacedList | null {
  const clause = lastClause(words);
  const parts = TWO.test(name) ? (opposed(clause) ?? barePair(clause, counts)) : null;
  return parts && { parts: placed(parts, start - clause.length), trigger: { start, end } };
}

/** The last clause, without what was counted before in it. */
function lastClause(list: string): string {
  const clause = list.slice(clauseStart(list));
  return clause.slice(COUNTED_BEFORE.exec(clause)?.[0].length ?? 0);
}

/** 农业、林业和渔业|“三业并举”: where nothing else says that 和 stands before the last, the parts are about as long as each other. */
function joinedList(clause: string, counts: readonly number[], told: boolean): Listed[] | null {
  const parts = closingList(clause, counts, JOINED);
  const lengths = parts?.map(({ start, end }) => end - start) ?? [];
  return told || Math.max(...lengths) - Math.min(...lengths) <= UNEVEN ? parts : null;
}
const UNEVEN = 2;

/** …必须护路、必须护渠、必须护田。这“三个必须”，… */
function summed(formula: Formula, opening: string): PlacedList | null {
  const { start, counts, key } = formula;
  const paragraph = paragraphBefore(formula);
  const list = paragraph.slice(0, paragraph.length - opening.length).replace(/[。！？；”’\s]+$/u, '');
  const last = list.slice(Math.max(...[...'。！？'].map((mark) => list.lastIndexOf(mark))) + 1);
  const clause = last.slice(clauseStart(last));
  const found = [
    key ? headedParts(last, counts, key) : null,
    key ? headedParts(list, counts, key) : null,
    key ? trimmed(clause, tailedParts(clause, counts, key)) : null,
    closingList(clause, counts),
  ];
  const bodies = [last, list, clause, clause];
  const index = found.findIndex((parts) => parts !== null);
  const parts = found[index] ?? countedIn(list, counts);
  if (!parts) return null;
  const from = start - paragraph.length + list.length - (bodies[index] ?? list).length;
  return { parts: placed(parts, from), trigger: { start: start - opening.length, end: start } };
}

const FIRST = new RegExp(`(?<=^|[，；：。]|[我他她]们)${FIRST_HEAD}`, 'gu');
const GATHERED = /[，；]?(?:这就是|这|此即|即|简称|(?:从而)?(?:形成|构成|做到|实现|落实|达到)了?)“?$/u;

/** 一是抓渠，二是抓路，三是抓树，形成“三抓” */
function numbered({ start, counts }: Formula, words: string): PlacedList | null {
  const list = words.slice(0, words.length - (GATHERED.exec(words)?.[0].length ?? words.length));
  const parts = countedIn(list, counts);
  if (parts?.at(-1)?.end !== list.length) return null;
  const from = start - words.length;
  return { parts: placed(parts, from), trigger: { start: from + list.length, end: start } };
}

/** 一是…。二是…。 behind any words of the paragraph, the last such list. */
function countedIn(list: string, counts: readonly number[]): Listed[] | null {
  const at = [...list.matchAll(FIRST)].at(-1)?.index;
  const parts = at === undefined ? null : countedParts(list.slice(at), counts);
  if (!parts || at === undefined) return null;
  return parts.map((part) => ({ start: part.start + at, end: part.end + at }));
}

const MARK = /[，。；：！？（）()\n“]/u;
const BRACKETED = /[（(][^（）()\n]{1,20}[）)]$/u;
const LONGEST_BRACKET = 42;

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

/** Quoted parts side by side, as many as counted, that end at `end`. */
function quotedRow(list: string, counts: readonly number[], end: number): Span[] | null {
  const found = QUOTED_ROW.exec(list.slice(-REACH))?.[0];
  if (!found) return null;
  const parts = [...found.matchAll(/“([^“”]+)”/gu)];
  const start = end - found.length;
  const [only, other] = parts;
  if (only?.[1] && !other) {
    const inside = cut(only[1], /[、，]/u);
    return counts.includes(inside.length) ? placed(inside, start + 1) : null;
  }
  return counts.includes(parts.length)
    ? parts.map((part) => ({ start: start + part.index + 1, end: start + part.index + part[0].length - 1 }))
    : null;
}
