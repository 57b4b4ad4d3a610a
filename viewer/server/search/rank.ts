import { isLatin, type Asked } from './asked.ts';
import type { Form } from './forms.ts';

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
  // 党建 条例: each part somewhere in it; 党jian
  'all-parts',
] as const;

/** Looser ways, tried when nothing fits. */
export const LOOSENESS = [
  // 发改委 → 国家发展和改革委员会
  'in-order',
  // 山西省委组织部 → 中国共产党山西省委员会组织部
  'mostly',
] as const;

/** Of the pairs of characters in a query, how many a name must have to be mostly it. */
const MOSTLY = 0.6;

/** Index into `EXACTNESS`, or -1 when the name is not meant. */
export function exactness(form: Form, { whole, parts, said }: Asked): number {
  const at = form.bare.indexOf(whole);
  if (at >= 0) return at > 0 ? 2 : form.bare.length === whole.length ? 0 : 1;
  if (!said) return parts.length > 1 && parts.every((part) => form.bare.includes(part)) ? 6 : -1;
  // That 两个 of 两个weihu stands in the name is seen to by its characters.
  if (!parts.every((part) => form.bare.includes(part) || (isLatin(part) && soundsWithin(form, part))))
    return -1;
  if (form.letters === said || form.initials === said) return 3;
  if (form.letters.startsWith(said) || form.initials.startsWith(said)) return 4;
  return soundsWithin(form, said) ? 5 : 6;
}

/** Index into `LOOSENESS`, or -1. */
export function looseness(form: Form, { whole, pairs }: Asked): number {
  if (isInOrder(form.bare, whole)) return 0;
  const had = pairs.filter((pair) => form.bare.includes(pair)).length;
  return had >= Math.max(2, pairs.length * MOSTLY) ? 1 : -1;
}

/** At the beginning of a syllable only: angxia is no part of 能上下. */
function soundsWithin({ letters, starts, initials }: Form, word: string): boolean {
  if (initials.includes(word)) return true;
  for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1))
    if (starts.includes(at)) return true;
  return false;
}

/** True when the characters of `short` stand in `long` one after the other. */
function isInOrder(long: string, short: string): boolean {
  let at = 0;
  for (const character of short) {
    const found = long.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}
