import { divisionChain, divisionNamed } from '../../lexicon/division-chain.ts';
import { tight } from '../../tight.ts';
import type { Surfaces } from './surfaces.ts';

/** A place named once in passing is no home: it must be named at least so often … */
const CLEAR = 3;
/** … and so many times as often as the next of its level. */
const AHEAD = 2;
const LEVEL = /(?:省|自治区|市|州|县|区|旗)$/u;

/** The city, county, district … that a text names far more often than any other of its level: 市 → 绍兴市. */
export function favouritePlaces({ Place }: Surfaces): Record<string, string> {
  const counts = new Map<string, number>();
  for (const [words, times] of Place) {
    const name = divisionOf(tight(words));
    if (name) counts.set(name, (counts.get(name) ?? 0) + times);
  }
  const favourites: Record<string, string> = {};
  for (const level of new Set([...counts.keys()].flatMap((name) => LEVEL.exec(name)?.[0] ?? []))) {
    const [first, second] = [...counts]
      .filter(([name]) => LEVEL.exec(name)?.[0] === level)
      .sort((a, b) => b[1] - a[1]);
    if (first && first[1] >= CLEAR && first[1] >= AHEAD * (second?.[1] ?? 0)) favourites[level] = first[0];
  }
  return favourites;
}

/** 浙江安吉 → 安吉县, 绍兴 → 绍兴市. */
function divisionOf(words: string): string | null {
  const chain = divisionChain(words);
  if (!chain) return divisionNamed(words);
  return chain.rest === '' ? (chain.county ?? chain.city) : null;
}
