import type { Found } from '#graph';
import { Matcher } from '../../lexicon/matcher.ts';
import type { View } from '../recogniser.ts';

/** 2023年度乡村电商带头人培训（以下简称“带头人培训”） */
const SHORT = /^[（(]以下(?:统称|简称)[：:]?[“"]?(?<short>[一-鿿]{3,14})[”"]?[）)]/u;

/** The short name a text gives a program, wherever it stands. */
export function programsAgain({ words }: View, found: readonly Found[]): Found[] {
  const shorts = found.flatMap(({ end }) => SHORT.exec(words.slice(end, end + 24))?.groups?.['short'] ?? []);
  if (shorts.length === 0) return [];
  return new Matcher([...new Set(shorts)])
    .find(words)
    .map(({ start, end }) => ({ start, end, type: 'Program', rule: 'program-again' }));
}
