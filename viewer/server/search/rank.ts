import type { Form, Named } from './forms.ts';
import { bare, wordsOf } from './normalise.ts';
import { readingOf } from './readings.ts';
import { isLatin } from './tokens.ts';

/** How a query meets a name, best first. */
export const EXACTNESS = [
  // 两个维护 asked for 两个维护
  'same',
  // 两个 → 两个维护
  'begins',
  // 维护 → 两个维护
  'within',
  // lianggeweihu, lgwh → 两个维护
  'sounds-same',
  // liangge, lg → 两个维护
  'sounds-begins',
  // weihu, wh → 两个维护
  'sounds-within',
  // 党建 报告: each word somewhere in it; 党jian
  'all-words',
  // 发改委 → 国家发展和改革委员会
  'in-order',
  // 山西省委组织部 → 中国共产党山西省委员会组织部
  'mostly',
] as const;

export interface Match {
  named: Named;
  form: Form;
  /** Index into `EXACTNESS`, plus a half when it was an alias that matched. */
  rank: number;
}

/** What was typed, in the forms it is compared in. */
export interface Asked {
  /** Without marks and spaces. */
  whole: string;
  words: string[];
  /** 两个weihu is said lianggeweihu; '' when there is not a letter in it. */
  said: string;
}

export function askedOf(query: string): Asked {
  const whole = bare(query);
  const said = /[a-z0-9]/u.test(whole) ? readingOf(whole).syllables.join('') : '';
  return { whole, words: wordsOf(query), said };
}

/** The best of an entity's names for a query. */
export function bestMatch(named: Named, forms: readonly Form[], asked: Asked): Match {
  let best: Match | null = null;
  for (const form of forms) {
    const rank = exactness(form, asked) + (form.alias === null ? 0 : 0.5);
    if (!best || rank < best.rank) best = { named, form, rank };
  }
  return best as Match;
}

function exactness(form: Form, { whole, words, said }: Asked): number {
  if (form.bare === whole) return 0;
  if (form.bare.startsWith(whole)) return 1;
  if (form.bare.includes(whole)) return 2;
  if (said) {
    if (form.letters === said || form.initials === said) return 3;
    if (form.letters.startsWith(said) || form.initials.startsWith(said)) return 4;
    if (soundsWithin(form, said)) return 5;
  }
  if (words.every((word) => form.bare.includes(word) || (isLatin(word) && soundsWithin(form, word))))
    return 6;
  return isInOrder(form.bare, whole) ? 7 : 8;
}

const soundsWithin = ({ letters, starts, initials }: Form, word: string): boolean =>
  initials.includes(word) || starts.some((start) => letters.startsWith(word, start));

/** True when the characters of `short` stand in `long` one after the other. */
export function isInOrder(long: string, short: string): boolean {
  let at = 0;
  for (const character of short) {
    const found = long.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}

/** Exact first, then what more texts name, then the shorter name. */
export const byRank = (a: Match, b: Match): number =>
  a.rank - b.rank ||
  b.named.documents - a.named.documents ||
  a.form.bare.length - b.form.bare.length ||
  (a.named.id < b.named.id ? -1 : 1);
