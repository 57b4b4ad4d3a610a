import type { Found } from '#graph';
import type { View } from '../recogniser.ts';

/** 2023年度乡村电商带头人培训（以下简称“带头人培训”） */
const SHORT = /^[（(]以下(?:统称|简称)[：:]?[“"]?(?<short>[一-鿿]{3,14})[”"]?[）)]/u;

/** The short name a text gives a program, wherever it stands. */
export function programsAgain({ words }: View, found: readonly Found[]): Found[] {
  const shorts = found.flatMap(({ end }) => SHORT.exec(words.slice(end, end + 24))?.groups?.['short'] ?? []);
  return [...new Set(shorts)].flatMap((short) => {
    const again: Found[] = [];
    for (let at = words.indexOf(short); at >= 0; at = words.indexOf(short, at + short.length))
      again.push({ start: at, end: at + short.length, type: 'Program', rule: 'program-again' });
    return again;
  });
}
