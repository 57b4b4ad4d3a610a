import { countyHomes, divisionChain } from '../../lexicon/division-chain.ts';
import type { Entry, Lexicon } from '../../lexicon/lexicon.ts';
import { leadingProvince } from '../../lexicon/provinces.ts';
import { tight } from '../../tight.ts';
import type { Namer, Naming } from '../naming.ts';
import { fromEntry } from './known.ts';
import { keyOf, SETTLEMENT } from './place-chain.ts';

/** 浙江省安吉县天荒坪镇余村 is one with 浙江省湖州市安吉县余村: a village or town is known by its county, whatever else is said of where it lies. */
export const settled =
  (namer: Namer): Namer =>
  (surface, context) => {
    const naming = namer(surface, context);
    if (!naming || naming.key !== undefined || !SETTLEMENT.test(naming.name)) return naming;
    const key = inCounty(naming.name);
    return key === null ? naming : { ...naming, key };
  };

/** 安吉县余村; null where no county is said. */
function inCounty(name: string): string | null {
  const { county, city, province, rest } = divisionChain(name) ?? { county: null, rest: '' };
  if (county === null || rest === '') return null;
  const last = rest.split(/(?<=镇|乡|街道)/u).at(-1) ?? '';
  if (last.length < 2) return null;
  const home = countyHomes(county).length > 1 ? (city ?? province ?? '') : '';
  return `${home}${county}${last.replace(/村村$/u, '村')}`;
}

/** 湖南洞庭湖, 美国纽约 are one with 洞庭湖, 纽约; 安徽某水库 with 某水库. */
export const behindItsPlace: Namer = ({ words }, { lexicon }) => {
  const name = tight(words);
  // 闽东地区 is one with 闽东; 延安地区 was a prefecture.
  const region = name.endsWith('地区') ? noDivision(name.slice(0, -2), lexicon) : undefined;
  if (region?.attributes['subtype'] === 'region') return fromEntry(region, words);
  const province = leadingProvince(name);
  const ends = province
    ? [name.startsWith(province.name) ? province.name.length : province.short.length]
    : HEADS;
  for (const end of ends) {
    const rest = name.slice(end);
    if (rest.length < SHORTEST || (!province && lexicon.lookup(name.slice(0, end), 'Place').length === 0))
      continue;
    const entry = noDivision(rest, lexicon);
    const key = entry?.name ?? (province && FEATURE.test(rest) ? rest : undefined);
    if (key !== undefined)
      return { type: 'Place', name, key, attributes: entry?.attributes ?? {}, reason: `one with ${key}` };
  }
  return null;
};

/** A place of the lexicon that is neither a division, which has a chain of its own, nor a hall or zone that other provinces have too. */
function noDivision(name: string, lexicon: Lexicon): Entry | undefined {
  const [entry, other] = lexicon.lookup(name, 'Place');
  const { code, level, subtype } = entry?.attributes ?? {};
  const alone = code === undefined && level === undefined && subtype !== 'site' && !name.endsWith('新区');
  return entry && !other && alone ? entry : undefined;
}

const HEADS = [2, 3, 4];
/** 杭州西湖 is not every 西湖. */
const SHORTEST = 3;
const FEATURE = /^[\u4e00-\u9fff]{2,5}(?:水库|水电站|油田|盆地|平原|灌区)$/u;

/** 旧金山市, 日本福冈市 → 旧金山, 福冈: a town abroad with its mark, perhaps behind its country. */
export const townAbroad: Namer = ({ words, rule }, { lexicon }) => {
  if (rule !== 'town-abroad') return null;
  const name = tight(words).replace(/(?:广域市|特别市|直辖市|市)$/u, '');
  for (let start = 0; start <= name.length - 2; start += 1) {
    const [entry, other] = lexicon.lookup(name.slice(start), 'Place');
    if (entry && !other && entry.attributes['subtype'] === 'city') return fromEntry(entry, words);
  }
  return null;
};

/** 匈牙利人民共和国 is one with 匈牙利; half a country, 某某民主共和国, is not. */
export const stateOfCountry: Namer = ({ words }, { lexicon }) => {
  const country = STATE.exec(words)?.[1];
  const [entry, other] = country === undefined ? [] : lexicon.lookup(country, 'Place');
  return entry && !other && entry.attributes['subtype'] === 'country'
    ? {
        type: 'Place',
        name: words,
        key: entry.name,
        attributes: entry.attributes,
        reason: `the state of ${entry.name}`,
      }
    : null;
};
const STATE = /^([\u4e00-\u9fff]{2,6}?)(?:社会主义|人民|联邦|伊斯兰)(?:社会主义|人民|联邦|民主){0,2}共和国$/u;

/** 宁波市鄞州区 has the id of 鄞州区, 福建省宁德地区 that of 宁德地区. */
export function divisionKey(name: string): Pick<Naming, 'key' | 'sense'> {
  const former = /^[\u4e00-\u9fff]{2,3}省([\u4e00-\u9fff]{2,4}地区)$/u.exec(name)?.[1];
  if (former !== undefined) return { key: former };
  const chain = divisionChain(name);
  const last = chain?.rest === '' ? (chain.county ?? chain.city) : null;
  return chain && last !== null ? keyOf(last, chain) : {};
}
