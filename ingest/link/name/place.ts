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
