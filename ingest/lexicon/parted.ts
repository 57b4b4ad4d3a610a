import type { Entry } from './lexicon.ts';

/** 守初心、担使命，找差距、抓落实: where four pieces and more go two by two. */
const PAIRS = 4;

/** 讲学习、讲政治、讲正气 is also written 讲学习，讲政治，讲正气: slogans with the other ways to part their pieces, where no row has that wording. */
export function partedOtherwise(entries: readonly Entry[]): Entry[] {
  const known = new Set(
    entries.filter(({ type }) => type === 'Slogan').flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  return entries.map((entry) => {
    if (entry.type !== 'Slogan') return entry;
    const others = [entry.name, ...entry.aliases]
      .filter((wording) => /^[^“”，]+、[^“”，]+$/u.test(wording))
      .flatMap(spellings)
      .filter((wording) => !known.has(wording));
    return others.length === 0 ? entry : { ...entry, aliases: [...entry.aliases, ...others] };
  });
}

/** The pieces parted by ， and two by two: 甲、乙，丙、丁. */
function spellings(wording: string): string[] {
  const pieces = wording.split('、');
  const pairs = pieces.map((piece, at) => piece + (at % 2 === 0 ? '、' : '，')).join('');
  return [
    pieces.join('，'),
    ...(pieces.length >= PAIRS && pieces.length % 2 === 0 ? [pairs.slice(0, -1)] : []),
  ];
}
