import { normalise, MARKS } from './normalise.ts';
import { readingOf } from './readings.ts';

/** What was typed, in the forms it is compared in. */
export interface Asked {
  /** Without marks and spaces. */
  whole: string;
  /** Stretches of one script, each of which a name must have: 党jian 条例 → 党, jian, 条例. */
  parts: string[];
  /** As it is said, for what has letters in it: 两个weihu → lianggeweihu. */
  said: string;
  /** Its pairs of characters, for names that have most of them. */
  pairs: string[];
}

/** True of letters and figures: what may be a reading or initials. */
export const isLatin = (part: string): boolean => /^[a-z0-9]+$/u.test(part);

export function askedOf(query: string): Asked {
  const words = normalise(query).split(MARKS).filter(Boolean);
  const whole = words.join('');
  const said = /[a-z0-9]/u.test(whole) ? readingOf(whole).syllables.join('') : '';
  const parts = words.flatMap((word) => word.match(/[a-z0-9]+|[^a-z0-9]+/gu) ?? []);
  const characters = [...whole];
  const pairs = characters.slice(1).map((character, order) => (characters[order] ?? '') + character);
  return { whole, parts, said, pairs };
}
