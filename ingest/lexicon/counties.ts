import { divisions } from './divisions.ts';
import { PEOPLE } from './peoples.ts';
import { placeEntries } from './places.ts';

/** 安吉县, 瑞安市, 萧山区, 翁牛特旗; 景宁畲族自治县 with the peoples it names. 左旗, 右旗 have no short form of their own. */
export const COUNTY_TAIL = new RegExp(`(?:${PEOPLE}+自治县|[县市区]|(?<![前中后左右治])旗)$`, 'u');

/** 安吉 → 安吉县, in the order of the division codes. Short forms of provinces and prefectures are theirs: 长沙. */
export const countiesByShortName: ReadonlyMap<string, readonly string[]> = index();

function index(): Map<string, string[]> {
  const taken = new Set(
    placeEntries()
      .filter(({ attributes }) => attributes['level'] !== 'county')
      .flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  const found = new Map<string, string[]>();
  for (const { name } of divisions('areas')) {
    const short = name.replace(COUNTY_TAIL, '');
    if (short === name || short.length < 2 || taken.has(short)) continue;
    found.set(short, [...(found.get(short) ?? []), name]);
  }
  return found;
}
