import type { Found } from '#graph';
import { Matcher } from '../../lexicon/matcher.ts';
import type { View } from '../recogniser.ts';

/** 2023年度乡村电商带头人培训（以下简称“带头人培训”） */
const SHORT = /^[（(]以下(?:统称|简称)[：:]?[“"]?(?<short>[一-鿿]{3,14})[”"]?[）)]/u;

/** “邻里守望”活动: what stands in marks and the head behind them. */
const MARKED = /^“(?<inside>[\u4e00-\u9fff]{3,10})”(?<head>[\u4e00-\u9fff]{2,8})$/u;

/** The short name a text gives a program, and what it calls in marks elsewhere, wherever it stands: 邻里守望活动. */
export function programsAgain({ words }: View, found: readonly Found[]): Found[] {
  const shorts = found.flatMap(({ start, end }) => {
    const { inside, head } = MARKED.exec(words.slice(start, end))?.groups ?? {};
    return [
      SHORT.exec(words.slice(end, end + 24))?.groups?.['short'],
      inside === undefined || head === undefined ? undefined : inside + head,
    ].filter((short) => short !== undefined);
  });
  if (shorts.length === 0) return [];
  return new Matcher([...new Set(shorts)])
    .find(words)
    .map(({ start, end }) => ({ start, end, type: 'Program', rule: 'program-again' }));
}
