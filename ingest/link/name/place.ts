import { tight } from '../bare.ts';
import type { Namer } from '../naming.ts';
import { provinceOf } from '../provinces.ts';

/** 山西 → 山西省 */
export const provinceName: Namer = ({ words }) => {
  const province = provinceOf(words);
  if (!province) return null;
  return {
    type: 'Place',
    name: province.name,
    attributes: { code: province.code, level: 'province' },
    reason: `GB/T 2260 full name: ${words}`,
  };
};

/** 浙江省台州市椒江区 → 椒江区, 浙江杭州 → 杭州市: the last place, where its name stands for one; 北京市朝阳区 stays whole. */
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

const LEVELS: readonly [RegExp, string][] = [
  [/(?:省|自治区|特别行政区)$/u, 'province'],
  [/(?:市|自治州|地区|盟)$/u, 'city'],
  [/(?:县|区|旗)$/u, 'county'],
  [/(?:镇|乡|街道)$/u, 'township'],
  [/村$/u, 'village'],
];

/** 安吉县 is its own name. */
export const placeAsWritten: Namer = ({ words }) => {
  const name = tight(words);
  const level = LEVELS.find(([end]) => end.test(name))?.[1];
  return { type: 'Place', name, ...(level ? { attributes: { level } } : {}), reason: 'as written' };
};
