import { unquoted } from '../bare.ts';
import { tight } from '../../tight.ts';
import { ABBREVIATIONS, IN_A_ROW } from '../../lexicon/abbreviations.ts';
import { countiesByShortName } from '../../lexicon/counties.ts';
import { provinceOfCity } from '../../lexicon/division-chain.ts';
import type { Namer } from '../naming.ts';
import { leadingProvince, provinceOf } from '../../lexicon/provinces.ts';

/** Before these days 香港 and 澳门 were no special administrative regions. */
const RETURNED: Readonly<Record<string, string>> = { 香港: '1997-07-01', 澳门: '1999-12-20' };

/** 山西 → 山西省; 香港 in a text of 1984 stays as it is, and is one with what it became. */
export const provinceName: Namer = ({ words }, { text }) => {
  const province = provinceOf(words);
  if (!province) return null;
  const day = text.article.date ?? text.article.publishedAt;
  const former = day !== undefined && day < (RETURNED[words] ?? '');
  return {
    type: 'Place',
    name: former ? words : province.name,
    ...(former ? { key: province.name } : {}),
    attributes: { code: province.code, level: 'province' },
    reason: `GB/T 2260 full name: ${words}`,
  };
};

/** 中国 and 中华人民共和国 are one, by its name in full where the text says it. */
export const ownCountry: Namer = ({ words }) => {
  const name = unquoted(words);
  return name === '中国' || name === STATE
    ? { type: 'Place', name, key: STATE, attributes: { subtype: 'country' }, reason: 'the state' }
    : null;
};

const STATE = '中华人民共和国';

/** 京 → 北京市 */
export const abbreviatedPlace: Namer = ({ words, rule }) => {
  const name = (rule === 'place-letter' ? IN_A_ROW.get(words) : undefined) ?? ABBREVIATIONS.get(words);
  return name === undefined ? null : { type: 'Place', name, reason: `one-character name: ${words}` };
};

/** 安吉 → 安吉县, 景宁县 → 景宁畲族自治县: the one county of this short name. */
export const countyOfShortName: Namer = ({ words }) => {
  const name = tight(words);
  const [full, other] =
    countiesByShortName.get(name) ?? countiesByShortName.get(name.replace(/县$/u, '')) ?? [];
  if (full === undefined || other !== undefined) return null;
  return {
    type: 'Place',
    name: full,
    attributes: { level: 'county' },
    reason: `county of this short name: ${words}`,
  };
};

/** 中国杭州, 新疆和田: the last place, where its name stands for one and no chain of divisions is said. */
export const lastPlace: Namer = ({ words }, { lexicon }) => {
  const name = tight(words);
  const head = [2, 3, 4, 5, 6, 7, 8].some((end) => lexicon.lookup(name.slice(0, end), 'Place').length > 0);
  if (!head) return null;
  for (let start = 2; start <= name.length - 2; start += 1) {
    const [entry, other] = lexicon.lookup(name.slice(start), 'Place');
    if (entry && !other && entry.attributes['code'] !== undefined) {
      const { name: full, attributes } = entry;
      return { type: 'Place', name: full, attributes, reason: `the last of several places: ${words}` };
    }
  }
  return null;
};

/** 大连片区 → 中国（辽宁）自由贸易试验区大连片区: parts of free trade zones lie in cities. */
export const zonePart: Namer = ({ words, rule }) => {
  const province = rule === 'zone-part' ? provinceOfCity(words.replace(/片区$/u, '')) : null;
  const short = province === null ? undefined : provinceOf(province)?.short;
  return short === undefined
    ? null
    : {
        type: 'Place',
        name: `中国（${short}）自由贸易试验区${words}`,
        reason: `part of the zone of ${short}`,
      };
};

/** 宁德地区 → 福建省宁德地区: a prefecture before it was a city. */
export const formerPrefecture: Namer = ({ words }) => {
  const said = tight(words);
  // 福建宁德地区
  const above = said.length > 5 && said.endsWith('地区') ? leadingProvince(said) : undefined;
  const name = above
    ? said.slice(said.startsWith(above.name) ? above.name.length : above.short.length)
    : said;
  const province = name.endsWith('地区') ? provinceOfCity(name.slice(0, -2)) : null;
  return province === null
    ? null
    : {
        type: 'Place',
        name: `${province}${name}`,
        key: name,
        attributes: { level: 'city' },
        reason: 'a former prefecture',
      };
};

/** 华东 is known; 长江三角洲地区 is one with 长江三角洲, by what the text says more fully. */
export const regionAsSaid: Namer = ({ words }, { lexicon }) => {
  const [entry, other] = words.endsWith('地区') ? lexicon.lookup(words, 'Place') : [];
  return entry && !other && `${entry.name}地区` === words
    ? { type: 'Place', name: words, key: entry.name, attributes: entry.attributes, reason: 'as said' }
    : null;
};

/** 四川灌县 → 四川省灌县 */
function inFull(name: string): string {
  const province = FORMER.test(name) && !/^.{2}岛/u.test(name) ? leadingProvince(name) : undefined;
  return province && !name.startsWith(province.name)
    ? `${province.name}${name.slice(province.short.length)}`
    : name;
}
const FORMER = /^[\u4e00-\u9fff]{3,9}(?:县|地区|专区|旗|镇|乡|村|公社)$/u;

const LEVELS: readonly [RegExp, string][] = [
  [/(?:省|自治区|特别行政区)$/u, 'province'],
  [/(?:市|自治州|地区|盟)$/u, 'city'],
  [/(?:县|区|旗)$/u, 'county'],
  [/(?:镇|乡|街道)$/u, 'township'],
  [/村$/u, 'village'],
];

/** 安吉县 is its own name; 四川灌县, a county no longer, has its province in full. */
export const placeAsWritten: Namer = ({ words }) => {
  const name = inFull(unquoted(words));
  const level = LEVELS.find(([end]) => end.test(name))?.[1];
  return { type: 'Place', name, ...(level ? { attributes: { level } } : {}), reason: 'as written' };
};
