import {
  divisionChain,
  divisionInFull,
  divisionNamed,
  provinceOfCity,
} from '../../lexicon/division-chain.ts';
import type { Text } from '../../text.ts';
import { tight } from '../../tight.ts';
import type { Surfaces } from './surfaces.ts';

/** A place named once in passing is no home: it must be named at least so often … */
const CLEAR = 3;
/** … and so many times as often as the next of its level; … */
const AHEAD = 2;
/** … but where it is the only one of its level, twice will do, inside other words, too: 推进新青江建设. */
const ALONE = 2;
const LEVEL = /(?:省|自治区|市|州|县|区|旗)$/u;

/** The city, county, district … that a text names far more often than any other of its level: 市 → 绍兴市. */
export function favouritePlaces(
  { article }: Text,
  { Place, Institution, Meeting, Document }: Surfaces,
): Record<string, string> {
  const counts = new Map<string, number>();
  const said = new Map<string, string>();
  for (const [words, times] of [
    ...Place,
    ...placesOfOrgans(Institution),
    ...placesBefore(Meeting),
    ...placesBefore(Document),
  ]) {
    const name = divisionOf(tight(words));
    if (!name) continue;
    counts.set(name, (counts.get(name) ?? 0) + times);
    if (words.length < (said.get(name)?.length ?? Infinity)) said.set(name, words);
  }
  const favourites: Record<string, string> = {};
  for (const level of new Set([...counts.keys()].flatMap((name) => LEVEL.exec(name)?.[0] ?? []))) {
    const [first, second] = [...counts]
      .filter(([name]) => LEVEL.exec(name)?.[0] === level)
      .sort((a, b) => b[1] - a[1]);
    if (!first) continue;
    const clear = first[1] >= CLEAR && first[1] >= AHEAD * (second?.[1] ?? 0);
    const alone = !second && timesIn(article.text, said.get(first[0]) ?? first[0]) >= ALONE;
    if (clear || alone) favourites[level] = first[0];
  }
  // The only city tells its province, the only county of its name too.
  const own = LOCAL_LEVELS.flatMap((level) => favourites[level] ?? []);
  const province = [...counts.keys()].some((name) => OF_PROVINCE.test(name))
    ? null
    : (own.map((name) => provinceOfCity(name) ?? divisionInFull(name)?.province).find(Boolean) ?? null);
  return province === null ? favourites : { ...favourites, 省: province };
}

/** 共青团青江市委 → 青江市, 青江第一中学 → 青江 */
function* placesOfOrgans(organs: Surfaces['Institution']): Iterable<[string, number]> {
  for (const [words, times] of organs) {
    const { place, short } = OF_PLACE.exec(tight(words))?.groups ?? {};
    const name = place ?? short;
    if (name !== undefined) yield [name, times];
  }
}
const OF_PLACE =
  /^(?:中共|共青团|政协)?(?<place>[\u4e00-\u9fff]县(?!区)|[\u4e00-\u9fff]{2,8}?[市州盟县区旗])(?=[委政纪人监法检公]|[\u4e00-\u9fff]{2,10}[局办会院])|^(?<short>[\u4e00-\u9fff]{2,3})(?=第?[一二三四五六七八九十]?(?:中学|中$|职业|人民医院|日报))/u;

/** 青江县教育大会, 《青江县人民政府关于…的通知》 → 青江县 */
function* placesBefore(names: ReadonlyMap<string, number>): Iterable<[string, number]> {
  for (const [words, times] of names) {
    const place = BEGINS_IN.exec(tight(words))?.groups?.['place'];
    if (place !== undefined) yield [place, times];
  }
}
const BEGINS_IN =
  /^《?(?:中共)?(?:[\u4e00-\u9fff]{2,3}省)?(?<place>[\u4e00-\u9fff]县(?!区)|[\u4e00-\u9fff]{2,8}?[市州盟县区旗])(?=[\u4e00-\u9fff“])/u;

const LOCAL_LEVELS = ['市', '州', '县', '旗', '区'];
const OF_PROVINCE = /(?:省|自治区)$/u;

const timesIn = (text: string, words: string): number => text.split(words).length - 1;

/** 浙江安吉 → 安吉县, 绍兴 → 绍兴市. */
function divisionOf(words: string): string | null {
  const chain = divisionChain(words);
  if (!chain) return divisionNamed(words);
  return chain.rest === '' ? (chain.county ?? chain.city) : null;
}
