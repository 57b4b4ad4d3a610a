import type { Span } from '#graph';
import { hanNumber } from '../../han-number.ts';
import { unquoted } from '../bare.ts';
import { countsOf } from './counts.ts';
import { type PlacedList, placed, REACH } from './formula.ts';
import { leadingList, type Listed, LONGEST_PART } from './list.ts';

/** “1+3”, “3+8+4”; “123” */
const PLUS = /^\d{1,2}(?:\+\d{1,2}){1,4}$/u;
const DIGITS = /^[1-9]{2,4}$/u;
const NUMERAL = '[一二两三四五六七八九十]';
/** “三个台账和一个大事记”, “两个基本、两个率先” */
const PIECES = new RegExp(
  `^(?:${NUMERAL}[个项大条种][^和、]{1,6})(?:[和、]${NUMERAL}[个项大条种][^和、]{1,6}){1,3}$`,
  'u',
);
const LONG = /[^和、“”‘’]+/gu;
/** “一轴两翼三带” */
const SHORT = new RegExp(`^(?:${NUMERAL}[^一二两三四五六七八九十和、，]{1,3}){2,5}$`, 'u');
const PIECE = new RegExp(`${NUMERAL}[^一二两三四五六七八九十和、，“”‘’]{1,3}`, 'gu');

/** A sum that is told summand by summand behind it in its paragraph: “1”是…，“3”是…; “三个台账”就是…，“一个大事记”就是… */
export function summands(text: string, { start, end }: Span): PlacedList | null {
  const name = unquoted(text.slice(start, end));
  const stop = text.indexOf('\n', end);
  const behind = text.slice(end, Math.min(stop < 0 ? text.length : stop, end + REACH));
  const numerals = PLUS.test(name) ? name.split('+') : DIGITS.test(name) ? [...name] : null;
  const piece = PIECES.test(name) ? LONG : SHORT.test(name) ? PIECE : null;
  const told = numerals ? tellings(numerals, behind) : null;
  const named = piece ? pieces(text.slice(start, end), behind, piece) : null;
  const parts = told ? placed(told, end) : named && placed(named, start);
  return parts && { parts, trigger: { start, end } };
}

/** The pieces in the name itself, where each is quoted again, or said to be something. */
function pieces(words: string, behind: string, pattern: RegExp): Listed[] | null {
  const parts = [...words.matchAll(pattern)].map((piece): Listed => ({
    start: piece.index,
    end: piece.index + piece[0].length,
  }));
  const told = parts.every(({ start: from, end }) => {
    const piece = words.slice(from, end);
    return [`“${piece}”`, `${piece}是`, `${piece}就是`, `${piece}即`, `${piece}，即`, `${piece}指`].some(
      (again) => behind.includes(again),
    );
  });
  return told ? parts : null;
}

/** What each numeral in quotes is said to be: one thing, a formula that counts as many, or a list of as many. */
function tellings(numerals: readonly string[], behind: string): Listed[] | null {
  const parts: Listed[] = [];
  let at = 0;
  for (const [index, numeral] of numerals.entries()) {
    const opens = behind.indexOf(`“${numeral}”`, at);
    if (opens < 0) return null;
    const from = opens + numeral.length + 2;
    const next = index + 1 < numerals.length ? behind.indexOf(`“${numerals[index + 1] ?? ''}”`, from) : -1;
    const words = behind.slice(from, next < 0 ? behind.length : next).replace(/[，；。\s]{1,4}$/u, '');
    const told = toldOf(words, Number(numeral));
    if (!told) return null;
    parts.push(...told.map((part) => ({ start: part.start + from, end: part.end + from })));
    at = from;
  }
  return parts;
}

const IS = /^，?(?:就|即|主要)?(?:是指|是|指|即|为)(?=.)/u;
const OPENS = /^[^。；：“”]{0,20}?(?:分别[是为]|包括|即|：|就是)/u;

function toldOf(words: string, count: number): Listed[] | null {
  const is = IS.exec(words)?.[0].length;
  if (is === undefined) return null;
  const clause = words.slice(0, is + words.slice(is).search(/[，。；\n]|$/u));
  const quoted = /“(?<formula>[^“”]{2,10})”/u.exec(clause);
  const formula = quoted?.groups?.['formula'] ?? '';
  if (quoted && countsOf(formula).includes(count))
    return [{ start: quoted.index + 1, end: quoted.index + 1 + formula.length }];
  if (count === 1) return clause.length - is <= LONGEST_ONE ? [{ start: is, end: clause.length }] : null;
  const from = is + (OPENS.exec(words.slice(is))?.[0].length ?? 0);
  const listed = leadingList(words.slice(from), [count]);
  if (listed?.every(({ start, end }) => end - start <= LONGEST_PART))
    return listed.map((part) => ({ start: part.start + from, end: part.end + from }));
  return says(clause.slice(is), count) && clause.length - is <= LONGEST_PART
    ? [{ start: is, end: clause.length }]
    : null;
}

/** 做好|两篇文章 */
const COUNTED = /[两三四五六七八九十](?=[个项大条种篇件支道场])/gu;
const says = (clause: string, count: number): boolean =>
  [...clause.matchAll(COUNTED)].some(([numeral]) => (numeral === '两' ? 2 : hanNumber(numeral)) === count);

/** One thing may take a clause. */
const LONGEST_ONE = 50;
