/**
 * Our own tokens: Chinese has no spaces, so the usual tokenizers find a name only by its first character.
 * 两个维护 → 两 个 维 护 · 两个 个维 维护 · lianggeweihu geweihu weihu hu · lgwh gwh wh h
 */
import type { Form } from './forms.ts';

/** Letters of a reading that are looked up; the ranking compares the rest. */
const LONGEST = 24;

/** True of what is searched by its beginning: readings, initials, letters and figures. */
export const isLatin = (token: string): boolean => /^[a-z0-9]/u.test(token);

/** All tokens a name is found by. */
export function tokensOf({ bare, letters, starts, initials }: Form): string[] {
  const characters = [...bare];
  return [
    ...characters,
    ...pairs(characters),
    ...starts.map((start) => letters.slice(start, start + LONGEST)),
    ...[...initials].map((_, start) => initials.slice(start, start + LONGEST)),
  ];
}

/** Tokens one word of a query must all have: 维护 → 维护, 发改委 → 发改 改委, weih → weih, 党jian → 党 jian. */
export const queryTokens = (word: string): string[] =>
  runs(word).flatMap((run) => {
    if (isLatin(run)) return [run.slice(0, LONGEST)];
    const characters = [...run];
    return characters.length === 1 ? characters : pairs(characters);
  });

/** 2023年报告 → 2023, 年报告 */
export const runs = (word: string): string[] => word.match(/[a-z0-9]+|[^a-z0-9]+/gu) ?? [];

const pairs = (characters: string[]): string[] =>
  characters.slice(1).map((character, order) => (characters[order] ?? '') + character);
