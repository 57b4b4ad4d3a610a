import { sharedHead } from './closing.ts';
import type { Formula } from './formula.ts';
import { headedParts, holdingParts, tailedParts } from './keyed.ts';
import {
  allClauses,
  leadingList,
  letteredList,
  mixedList,
  type Listed,
  quotedParts,
  wholeList,
  withoutTail,
} from './list.ts';
import { isVerb, LEADING_VERBS, OPENING_VERB } from './words.ts';

/** 原来是…，现在加上…: told, not listed. */
const TOLD = /^(?:原来|现在|后来|最后)/u;
const QUOTED = /^“[^“”\n]{4,400}”/u;

/** Parts that the words behind 即 list, as many as the formula counts; whole when they fill brackets or a line. */
export function partsIn(formula: Formula, body: string, whole: boolean): Listed[] | null {
  const { counts, words, key } = formula;
  const inner = QUOTED.exec(body)?.[0].slice(1, -1);
  const parts =
    quotedParts(body, counts) ??
    (inner === undefined ? null : inQuotes(formula, inner)) ??
    (key ? headedParts(body, counts, key) : null) ??
    ungoverned(formula, body, key ? tailedParts(body, counts, key) : null) ??
    evenly(formula, body, (whole ? wholeList : leadingList)(body, counts)) ??
    evenly(formula, body, mixedList(body, counts, words)) ??
    letteredList(body, counts, words) ??
    (key ? (objects(body, counts, key) ?? holdingParts(body, counts, key)) : null) ??
    evenly(formula, body, allClauses(body, counts));
  const told = parts?.some(({ start, end }) => TOLD.test(body.slice(start, end))) ?? false;
  const last = parts?.at(-1);
  if (parts && last)
    last.end = last.start + withoutTail(body.slice(last.start, last.end), parts.length).length;
  return parts && !told && !leans(parts, body) ? firstAsOthers(unnumbered(parts, body), body) : null;
}

/** 提高|排水能力、灌溉能力、快速抢收能力: no verb before the first, where it is the longest and no other has one. */
function ungoverned({ key }: Formula, body: string, parts: Listed[] | null): Listed[] | null {
  const [first, ...others] = parts ?? [];
  if (!first || key === null) return parts;
  const said = others.map(({ start, end }) => body.slice(start, end));
  const led = LEADING_VERBS.exec(body.slice(first.start, first.end - key.length))?.[0].length ?? 0;
  const longest = said.every((part) => part.length < first.end - first.start);
  if (!longest || said.some((part) => OPENING_VERB.test(part))) return parts;
  return [{ ...first, start: first.start + led }, ...others];
}

/** 做好|村务会议、渠务会议、林务会议|的组织工作: a verb before the first and 的 behind the last go with all of them. */
function objects(body: string, counts: readonly number[], key: string): Listed[] | null {
  const clause = body.slice(0, body.search(/[，；。！？“”）\n]|$/u));
  const led = LEADING_VERBS.exec(clause)?.[0].length ?? 0;
  const stop = clause.lastIndexOf(`${key}的`);
  const parts = led > 0 && stop > led ? tailedParts(clause.slice(led, stop + key.length), counts, key) : null;
  return parts?.map(({ start, end }) => ({ start: start + led, end: end + led })) ?? null;
}

const TOWARDS = /^[对把向]/u;

/** 对水田、旱田、梯田要勤，对林地要懒: 对 and what is to be done are said once for several of the row. */
function leans(parts: readonly Listed[], body: string): boolean {
  const towards = parts.filter(({ start }) => TOWARDS.test(body.slice(start, start + 1))).length;
  return towards > 1 && towards < parts.length;
}

/** “甲、乙、丙” behind 即: the list stands within the marks. */
function inQuotes({ counts, key }: Formula, inner: string): Listed[] | null {
  const parts = (key ? tailedParts(inner, counts, key) : null) ?? leadingList(inner, counts);
  return parts?.map(({ start, end }) => ({ start: start + 1, end: end + 1 })) ?? null;
}

/** 深度|融合 behind the last part of “三链融合” */
const ADVERB = /(?:的|有|得到|均有|都有|深度|有机|协同|一体|相互|良性|全面)?$/u;

/** 率先建成学校、图书馆 are no two parts of “两个率先”: all say its word again or none does. */
function evenly({ key, words }: Formula, body: string, parts: Listed[] | null): Listed[] | null {
  if (!parts) return parts;
  const said = parts.map(({ start, end }) => body.slice(start, end));
  const last = parts.at(-1);
  const shared = words.replace(/[”’]$/u, '').slice(-2);
  const only = said.findIndex((part) => part.includes(shared)) === said.length - 1;
  const name = words.replace(/[“”‘’]/gu, '');
  // 修渠、种树、筑路|三位一体
  if (last && said.at(-1)?.endsWith(name)) {
    last.end -= name.length;
    return last.end > last.start ? parts : null;
  }
  // 产业链、资金链、人才链|深度融合 for “三链融合”
  if (last && only && !words.includes('、') && said.at(-1)?.endsWith(shared)) {
    const rest = body.slice(last.start, last.end - shared.length);
    const lone = said.slice(0, -1).every((part) => !part.includes('的'))
      ? rest.replace(/的[^的]{1,5}$/u, '')
      : rest;
    last.end = last.start + lone.replace(ADVERB, '').length;
    const [first] = parts;
    // 对|水田、旱田、梯田|的爱护
    if (first && said[0]?.startsWith('对')) first.start += 1;
    return last.end > last.start ? parts : null;
  }
  if (key === null || !said.some((part) => part.includes(key))) return parts;
  if (!said.every((part) => part.includes(key))) return null;
  // 东山果树带、西山果树带、河边果树带|建设规划
  if (last && said.slice(0, -1).every((part) => part.endsWith(key)))
    last.end = last.start + body.slice(last.start, last.end).lastIndexOf(key) + key.length;
  return parts;
}

const ORDINALS = '一二三四五六七八九十';
const ONE_IS = /^一[个只条种项类](?:就?是|叫)/u;
/** 一|缺资金，二|缺技术，三|缺人才 · 一条是|保水，一条是|保土: numbers that count the parts are none of theirs. */
export function unnumbered(parts: Listed[], body: string): Listed[] {
  const said = parts.map(({ start, end }) => body.slice(start, end));
  const lengths = said.map(
    (part, index) =>
      ONE_IS.exec(part)?.[0].length ?? (part[0] === ORDINALS[index] && part.length > 2 ? 1 : 0),
  );
  const counted = lengths.every((length) => length > 0 && length === lengths[1]);
  return counted ? parts.map(({ start, end }) => ({ start: start + (lengths[1] ?? 0), end })) : parts;
}

/** 对干部要做到|真正重视、真心爱护、真情关怀: the first part begins as the others do. */
function firstAsOthers(parts: Listed[], body: string): Listed[] {
  const [first, ...others] = parts;
  const words = others.map(({ start, end }) => body.slice(start, end));
  const head = sharedHead(words);
  if (!first || others.length < 2) return parts;
  if (head === '') {
    const bare = withoutVerb(first, words, body);
    return bare ? [bare, ...others] : parts;
  }
  const at = body.slice(first.start, first.end).lastIndexOf(head);
  const longest = Math.max(...words.map(({ length }) => length));
  if (at <= 0 || first.end - first.start <= longest + (body[first.start] === '以' ? 0 : 1)) return parts;
  return [{ start: first.start + at, end: first.end }, ...others];
}

/** 建设|林业强县、畜牧强县、水产强县: no verb where the others have none and are as long as the rest. */
function withoutVerb(first: Listed, others: readonly string[], body: string): Listed | null {
  const [{ length } = ''] = others;
  const start = first.end - length;
  const alike = others.every((part) => part.length === length && part.at(-1) === body[first.end - 1]);
  return alike && start > first.start && isVerb(body.slice(first.start, start))
    ? { start, end: first.end }
    : null;
}
