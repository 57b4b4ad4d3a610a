import type { Found } from '#graph';
import { divisionsBefore } from './hits.ts';
import type { View } from './recogniser.ts';

/** 县委十一届十四次全会, 市第五次团代会, 区四届人大四次会议: the level begins the name. */
const BY_LEVEL =
  /^[省市县区州旗](?:委|第|纪委|政府|人大|政协|总?工会|妇|[一二三四五六七八九十]{1,3}[届次大])/u;

/** 中共安吉|县委十四届六次全会: a meeting or a round of inspection whose name begins with a level begins with the place that the level is of, and with the party before it. */
export function withPlace(view: View, found: Found): Found[] {
  const { words } = view;
  if (!BY_LEVEL.test(words.slice(found.start, found.start + 5))) return [];
  const start = divisionsBefore(view, found.start + 1);
  if (start > found.start) return [];
  const party = /(?:中共|中国共产党)$/u.exec(words.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
  return [{ ...found, start: start - party }];
}
