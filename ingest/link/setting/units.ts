import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Surfaces } from './surfaces.ts';

const ORGAN =
  /^([\u4e00-\u9fff]+?(?<![省市县区州乡镇村道]|兵团|机关|^分))(分党委|党委|党总支|党组|纪委|团委|监事会|董事会)/u;
/** 中共|青江大学|第六届委员会, 中国共产党|青江大学|纪律检查委员会 */
const COMMITTEE =
  /^(?:中共|中国共产党)([\u4e00-\u9fff]{2,24}?(?:大学|学院|医院|学校|公司|集团))(?:第?[一二三四五六七八九十]{1,3}届|新一届)?(?:纪律检查)?委员会$/u;
/** 我校, 集团: a unit by its kind alone. */
const BARE = /^[我本该]?(学校|学院|书院|医院|校|院|集团公司|总公司|集团|公司|厂|所|[厅局委署])$/u;
/** 校 may mean 青江大学, and an 学院 where there is none. */
const SCHOOLS = [/(?:大学|学校|党校|中学|小学)$/u, /学院$/u];
/** Which names are of a kind, best first. */
const NAMES_OF: Readonly<Record<string, readonly RegExp[]>> = {
  学院: [/学院$/u],
  书院: [/书院$/u],
  医院: [/医院$/u],
  集团: [/集团$/u],
  公司: [/公司$/u],
  校: SCHOOLS,
  学校: SCHOOLS,
};

/** Whose an organ is: what stands before it, or nothing → the name of the unit, or what the text calls it by. */
export type WhoseOrgan = (organ: string, unit: string) => string;

/** A unit tells of its 党委 in many ways, of 校党委 and 学校党委: it is the unit that the text says most often before the organ. */
export function whoseOrgan({ Institution, Meeting }: Surfaces, lexicon: Lexicon): WhoseOrgan {
  const counts = new Map<string, Map<string, number>>();
  for (const [surface, times] of Institution) {
    const [, unit, organ] = ORGAN.exec(surface.replace(/^该/u, '')) ?? [];
    if (unit === undefined || organ === undefined) continue;
    const units = counts.get(organ) ?? new Map<string, number>();
    counts.set(organ, units.set(unit, (units.get(unit) ?? 0) + times));
  }
  const most = new Map([...counts].map(([organ, units]) => [organ, mostSaid(units)]));
  const met = [...Meeting.keys()].flatMap(unitThatMeets).map((unit) => [unit, 1] as const);
  const names = unitsNamed(new Map([...Institution, ...met]), lexicon);
  return (organ, unit) => {
    const said = most.get(organ) ?? most.get('党委') ?? most.get('分党委') ?? '';
    const same = unit === '' || (BARE.test(said) ? said.at(-1) === unit.at(-1) : said.endsWith(unit));
    return nameOfKind(same ? said : unit, names);
  };
}

/** 青江大学|第二届教职工代表大会第四次会议 */
const MEETS = /^(?:中共|中国共产党)?([\u4e00-\u9fff]{2,14}(?:大学|学院|公司|集团|医院))第/u;
const unitThatMeets = (meeting: string): string[] => MEETS.exec(meeting)?.slice(1, 2) ?? [];

/** 校 before 治沙学院, however often: only the unit that speaks is called by its kind alone. */
function mostSaid(units: ReadonlyMap<string, number>): string {
  return [...units].sort(([a, times], [b, others]) => bare(b) - bare(a) || others - times)[0]?.[0] ?? '';
}

const bare = (unit: string): number => Number(BARE.test(unit));

/** 学院 → 青江学院, the one of its kind that the text names. */
function nameOfKind(unit: string, names: readonly string[]): string {
  const kind = BARE.exec(unit)?.[1];
  const ofKind = NAMES_OF[kind ?? '']?.map((ending) => names.filter((name) => ending.test(name))) ?? [];
  const [name, other] = ofKind.find((some) => some.length > 0) ?? [];
  return name === undefined || other !== undefined ? unit : name;
}

/** The organs a text names, each once, without their parts: 西安交大 and 西安交通大学党委 → 西安交通大学. */
function unitsNamed(organs: Surfaces['Institution'], lexicon: Lexicon): string[] {
  const names = [...organs.keys()].map((surface) => {
    const unit = COMMITTEE.exec(surface)?.[1] ?? ORGAN.exec(surface)?.[1] ?? surface;
    return lexicon.lookup(unit, 'Institution')[0]?.name ?? unit;
  });
  return [...new Set(names)].filter((name) => !BARE.test(name));
}

/** Whether a unit is called by its kind alone. */
export const isBareUnit = (unit: string): boolean => unit === '' || BARE.test(unit);
