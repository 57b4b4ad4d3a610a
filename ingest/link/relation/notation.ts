import type { EntityType } from '#graph';
import { needsOf, rarest } from './needs.ts';
import { type Skeleton, bitOf, letterOf } from './skeleton.ts';
import { numberOf } from './told-words.ts';

/** How rules write types: {I} one, {I+} a list of them (I、I和I, I会同I), {ID} either. */
const TYPES: Record<string, EntityType> = {
  I: 'Institution',
  D: 'Document',
  S: 'Slogan',
  P: 'Program',
  H: 'Person',
  L: 'Place',
  M: 'Meeting',
  J: 'Publication',
};

const JOIN = '(?:[、，,和与及同]|以及|会同|联合|商|\\s)';

/** ID → the letters of skeletons for an institution and a document. */
export const letters = (codes: string): string =>
  [...codes].map((code) => letterOf(TYPES[code] as EntityType)).join('');

/** A rule's notation as a regular expression over skeletons; inside [^…] a type stands for its letter. */
export function compile(notation: string): RegExp {
  const source = notation
    .replace(
      /\[\^([^\]]*)\]/gu,
      (_, inside: string) => `[^${inside.replace(/\{([A-Z]+)\}/gu, (__, codes: string) => letters(codes))}]`,
    )
    .replace(/\{([A-Z]+)\+\}/gu, (_, codes: string) => {
      const one = `[${letters(codes)}]`;
      return `(?:${one}(?:${JOIN}{0,2}${one}){0,40})`;
    })
    .replace(/\{([A-Z]+)\}/gu, (_, codes: string) => `[${letters(codes)}]`);
  return new RegExp(source, 'gdu');
}

/** A notation ready to be tried on many skeletons. Made where a module is loaded, before any sentence is read. */
export interface Matcher {
  matchAll(skeleton: Pick<Skeleton, 'words' | 'holds' | 'told'>): readonly RegExpExecArray[];
}

const NONE: readonly RegExpExecArray[] = [];
const isLetter = (word: string): boolean => /^[\ue000-\ue007]$/u.test(word);

/** Tries the cheap tests first: most sentences hold no name of the types a rule is about, or none of its words. */
export function matcher(notation: string): Matcher {
  const pattern = compile(notation);
  const needs = needsOf(pattern);
  const types = needs
    .filter((need) => need.every(isLetter))
    .map((need) => need.reduce((bits, letter) => bits | bitOf(letter), 0));
  const asked = rarest(needs.filter((need) => !need.some(isLetter))).map(numberOf);
  return {
    matchAll({ words, holds, told }) {
      for (const bits of types) if ((holds & bits) === 0) return NONE;
      if (asked.length > 0 && !holdsOne(told, asked)) return NONE;
      const found: RegExpExecArray[] = [];
      for (let match = pattern.exec(words); match; match = pattern.exec(words)) found.push(match);
      return found;
    },
  };
}

/** A loop: a function made anew for each rule and sentence is a twentieth of all memory that reading takes. */
function holdsOne(told: ReadonlySet<number>, asked: readonly number[]): boolean {
  for (const number of asked) if (told.has(number)) return true;
  return false;
}
