import type { EntityType } from '#graph';
import { letterOf } from './skeleton.ts';

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
