import { COUNTY_TAIL } from './counties.ts';
import { divisions, NO_PLACE, type Division } from './divisions.ts';
import { shortCity } from './places.ts';
import { provinces } from './provinces.ts';

/** Divisions one after the other by their full names, with those that are understood, and what stands behind them. */
export interface DivisionChain {
  province: string | null;
  city: string | null;
  county: string | null;
  /** 天荒坪镇余村; empty where the divisions are all that is said. */
  rest: string;
  /** The full names of those that are said, from above: 浙江安吉余村 → 浙江省, 安吉县. */
  said: readonly string[];
}

/** A division and what it lies in. */
type Home = Pick<DivisionChain, 'province' | 'city' | 'county'>;

/** A name by which a division goes, and the division. */
interface Form {
  form: string;
  division: Division;
}

/** Short forms of counties that are as well known as a lake, a hill or a tower: 杭州西湖 is the lake. */
const FEATURES = new Set('东湖 华山 南山 南湖 崂山 庐山 新城 泰山 衡山 西湖 香山 黄山 鼓楼'.split(' '));

const PROVINCES = formsOf(provinces, ({ name, short }) => [name, short]);
const CITY_ROWS = divisions('cities').filter(({ name }) => !NO_PLACE.test(name));
const CITIES = formsOf(CITY_ROWS, ({ name }) => [name, ...shortCity(name, true)]);
const COUNTIES = formsOf(divisions('areas'), ({ name }) => {
  const short = name.replace(COUNTY_TAIL, '');
  return short.length < 2 || short === name || FEATURES.has(short) ? [name] : [name, short];
});

/** 安吉余村 → 浙江省, 安吉县, 余村; null unless two divisions are said in order, or one and what lies in it. */
export function divisionChain(words: string): DivisionChain | null {
  const province = longest(PROVINCES, words);
  const lies = ({ provinceCode }: Division): boolean => !province || provinceCode === province.division.code;
  let at = province?.form.length ?? 0;
  const named = province ? longest(CITIES, words.slice(at), lies) : longest(CITIES, words, isNoWord);
  const direct = longest(COUNTIES, words.slice(at), lies);
  // 河南安阳县 is the county, 湖南长沙 the city.
  const city = direct && direct.form.length > (named?.form.length ?? 0) ? undefined : named;
  at += city?.form.length ?? 0;
  const county = city
    ? longest(COUNTIES, words.slice(at), ({ cityCode }) => cityCode === city.division.code)
    : direct;
  at += county?.form.length ?? 0;
  const said = [province, city, county].filter((form) => form !== undefined);
  const rest = words.slice(at);
  if (said.length === 0 || (said.length === 1 && (rest === '' || (county && isShared(county))))) return null;
  const lowest = county?.division ?? city?.division ?? province?.division;
  if (!lowest) return null;
  return { ...chainTo(lowest, city?.division), rest, said: said.map(({ division }) => division.name) };
}

/** 杭州市 → 浙江省, 杭州市: the one division of this full name with what it lies in; null for a name of several, and for 南沙群岛, 苏州工业园区. */
export function divisionInFull(name: string): Home | null {
  if (!/(?:[市县旗州盟]|(?<!园|产业|开发|示范|管理)区)$/u.test(name)) return null;
  const exact = (forms: Forms): Division[] =>
    divisionsBy(forms, name).flatMap(({ division }) => (division.name === name ? [division] : []));
  const [city] = exact(CITIES);
  const [county, ...others] = [...new Set(exact(COUNTIES))];
  const division = city ?? (others.length === 0 ? county : undefined);
  return division ? chainTo(division) : null;
}

/** 萧山区 → 浙江省, 杭州市, 萧山区; 诸暨市 → 浙江省, 诸暨市: districts and counties lie in their city, a city in its province. */
function chainTo(division: Division, said?: Division): Home {
  const { provinceCode, cityCode, name } = division;
  const province = provinces.find(({ code }) => code === provinceCode)?.name ?? null;
  if (provinceCode === undefined) return { province: name, city: null, county: null };
  if (cityCode === undefined) return { province, city: name, county: null };
  const city =
    said ??
    (name.endsWith('区') || isCounty(division) ? CITY_ROWS.find(({ code }) => code === cityCode) : undefined);
  return { province, city: city?.name ?? null, county: name };
}

const isCounty = ({ name }: Division): boolean => /[县旗]$/u.test(name);

/** 吴起镇 is no 吴起 followed by a town, 奉化市 is no 奉化区: what stands behind a short form is no mark of a level. */
const ends = (form: string, { name }: Division, words: string): boolean =>
  form === name || !/^(?:[省市县区州旗盟镇乡村]|街道|地区)/u.test(words.slice(form.length, form.length + 2));

/** 白银 alone is a metal, behind 甘肃 a city. */
const isNoWord = ({ name }: Division, form: string): boolean => form === name || shortCity(name).length > 0;

/** 绍兴 → 绍兴市, 安吉 → 安吉县; null for a lake, a village and a name of several counties. */
export function divisionNamed(words: string): string | null {
  const exact = (forms: Forms): Form[] => divisionsBy(forms, words).filter(({ form }) => form === words);
  const [county, other] = exact(COUNTIES);
  const above = [...exact(PROVINCES), ...exact(CITIES).filter((one) => isNoWord(one.division, words))];
  return (above[0] ?? (other === undefined ? county : undefined))?.division.name ?? null;
}

/** 沈阳 → 辽宁省; null for what is no city. */
export function provinceOfCity(words: string): string | null {
  const city = divisionsBy(CITIES, words).find(
    ({ form, division }) => form === words && isNoWord(division, form),
  );
  const code = city?.division.provinceCode;
  return provinces.find((one) => one.code === code)?.name ?? null;
}

/** Prefectures and provinces with a county of this full name: 朝阳区 → 北京市, 长春市. */
export function countyHomes(name: string): string[] {
  const bearers = divisionsBy(COUNTIES, name).filter(({ form }) => form === name);
  return bearers.map(({ division }) => homeOf(division));
}

const homeOf = ({ cityCode, provinceCode }: Division): string =>
  CITY_ROWS.find(({ code }) => code === cityCode)?.name ??
  provinces.find(({ code }) => code === provinceCode)?.name ??
  '';

const isShared = ({ form }: Form): boolean =>
  divisionsBy(COUNTIES, form).filter((one) => one.form === form).length > 1;

/** Forms by their first two characters. */
type Forms = ReadonlyMap<string, readonly Form[]>;

function formsOf<T extends Division>(rows: readonly T[], names: (row: T) => readonly string[]): Forms {
  const forms = new Map<string, Form[]>();
  for (const division of rows.filter(({ name }) => !NO_PLACE.test(name)))
    for (const form of names(division)) {
      const head = form.slice(0, 2);
      const known = forms.get(head);
      if (known) known.push({ form, division });
      else forms.set(head, [{ form, division }]);
    }
  return forms;
}

const divisionsBy = (forms: Forms, words: string): readonly Form[] => forms.get(words.slice(0, 2)) ?? [];

function longest(
  forms: Forms,
  words: string,
  lies: (one: Division, form: string) => boolean = () => true,
): Form | undefined {
  return divisionsBy(forms, words)
    .filter(
      ({ form, division }) => words.startsWith(form) && lies(division, form) && ends(form, division, words),
    )
    .reduce<Form | undefined>(
      (best, one) => (one.form.length > (best?.form.length ?? 0) ? one : best),
      undefined,
    );
}
