import type { Found } from '#graph';
import { leftBoundary, withoutLeadIn } from './boundary.ts';
import { divisionsBefore, isA } from './hits.ts';
import type { View } from './recogniser.ts';

/** 县委十一届十四次全会, 市第五次团代会, 区四届人大四次会议: the level begins the name. */
const BY_LEVEL =
  /^[省市县区州旗镇乡](?:委|第|纪委|(?:人民)?政府|人大|政协|总?工会|妇|[一二三四五六七八九十]{1,3}[届次大])/u;
/** The name of a town or a county of old has no more characters than this. */
const TOWN = 4;

/** 中共安吉|县委十四届六次全会: a meeting or a round of inspection whose name begins with a level begins with the place that the level is of, and with the party before it. */
export function withPlace(view: View, found: Found): Found[] {
  const { words } = view;
  if (!BY_LEVEL.test(words.slice(found.start, found.start + 5))) return [];
  const start = placeBefore(view, found.start);
  if (start >= found.start) return [];
  const party = /(?:中共|中国共产党)$/u.exec(words.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
  return [{ ...found, start: start - party }];
}

/** Where the place of the level at `level` begins: 安吉|县, a county of old that the tables know by its short name, a town that no table knows. */
function placeBefore(view: View, level: number): number {
  const { words, hitsByEnd } = view;
  const division = divisionsBefore(view, level + 1);
  if (division < level) return division;
  const short = hitsByEnd.get(level)?.find((hit) => isA(hit, 'Place'));
  if (short) return short.start;
  if (!/[县镇乡]/u.test(words[level] ?? '')) return level;
  const town = withoutLeadIn(view, leftBoundary(view, level, TOWN), level);
  // 学习|县第九届人民代表大会…: a verb is no town
  const verb = view.tokens.within(town, level).some(({ tag }) => tag === 'v');
  return level - town > 1 && !verb ? divisionsBefore(view, town) : level;
}
