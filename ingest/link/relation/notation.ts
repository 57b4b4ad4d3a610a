import type { EntityType } from '#graph';
import { type Skeleton, bitOf, letterOf } from './skeleton.ts';

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

/** A notation ready to be tried on many skeletons. */
export interface Matcher {
  matchAll(skeleton: Pick<Skeleton, 'words' | 'holds'>): readonly RegExpMatchArray[];
}

const NONE: readonly RegExpMatchArray[] = [];

/**
 * Types that the groups of a notation cannot do without, as bits: D, and H or D, for (?<source>{D+}) … (?<target>{HD}).
 * A group that may be words instead (会议) needs none.
 */
function needs(notation: string): number[] {
  const groups = [...notation.matchAll(/\(\?<(?:source|target|object)>\{([A-Z]+)\+?\}(\|)?/gu)];
  return groups
    .filter((group) => !group[2])
    .map((group) => [...letters(group[1] ?? '')].reduce((bits, letter) => bits | bitOf(letter), 0));
}

/** Tries the cheap tests first: most sentences hold no name of the types a rule is about. */
export function matcher(notation: string): Matcher {
  const full = compile(notation);
  const quick = new RegExp(full.source, 'u');
  const wanted = needs(notation);
  return {
    matchAll: ({ words, holds }) => {
      for (const bits of wanted) if ((holds & bits) === 0) return NONE;
      return quick.test(words) ? [...words.matchAll(full)] : NONE;
    },
  };
}
