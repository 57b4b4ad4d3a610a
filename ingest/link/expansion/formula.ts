import type { Sentence, Span } from '#graph';
import type { Listed } from './list.ts';

/** A numeral formula where it stands, with what its numeral says. */
export interface Formula extends Span {
  /** The whole text, and the formula's own words. */
  text: string;
  words: string;
  sentence: Sentence;
  /** How many parts it may have. */
  counts: readonly number[];
  /** The word that its numeral counts: 有利于 of “三个有利于”. */
  key: string | null;
}

/** Parts of a formula in the text, and the words that open or close the list. */
export interface PlacedList {
  parts: Span[];
  trigger: Span;
}

/** How far from a formula its parts may stand. */
export const REACH = 800;
/** And those that begin lines below it. */
export const BELOW = 3000;

/** Parts by their places in a text, from those in words that begin at `start`. */
export const placed = (parts: readonly Listed[], start: number): Span[] =>
  parts.map((part) => ({ start: start + part.start, end: start + part.end }));

/** What stands between a formula and the end of its paragraph. */
export function paragraphBehind({ text, end }: Formula, reach = REACH): string {
  const stop = text.indexOf('\n', end);
  return text.slice(end, Math.min(stop < 0 ? text.length : stop, end + reach));
}

/** What stands between the head of its paragraph and a formula. */
export function paragraphBefore({ text, start }: Formula): string {
  return text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH), start);
}
