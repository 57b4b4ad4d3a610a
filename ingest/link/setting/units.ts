import type { Surfaces } from './surfaces.ts';

const ORGAN =
  /^([\u4e00-\u9fff]+?(?<![省市县区州乡镇村道]|兵团|机关|^分))(分党委|党委|党总支|党组|纪委|团委|监事会|董事会)/u;
/** 我校, 集团: a unit by its kind alone, and which names are of the kind. */
const BARE = /^[我本该]?(学校|学院|书院|医院|校|院|集团公司|总公司|集团|公司|厂|所|[厅局委署])$/u;
const NAMED = /^(?:学院|书院|医院|集团|公司)$/u;

/** Whose an organ is: what stands before it, or nothing → the name of the unit, or what the text calls it by. */
export type WhoseOrgan = (organ: string, unit: string) => string;

/** A unit tells of its 党委 in many ways, of 校党委 and 学校党委: it is the unit that the text says most often before the organ. */
export function whoseOrgan({ Institution }: Surfaces): WhoseOrgan {
  const counts = new Map<string, Map<string, number>>();
  for (const [surface, times] of Institution) {
    const [, unit, organ] = ORGAN.exec(surface.replace(/^该/u, '')) ?? [];
    if (unit === undefined || organ === undefined) continue;
    const units = counts.get(organ) ?? new Map<string, number>();
    counts.set(organ, units.set(unit, (units.get(unit) ?? 0) + times));
  }
  const most = new Map(
    [...counts].map(([organ, units]) => [organ, [...units].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']),
  );
  return (organ, unit) => {
    const said = most.get(organ) ?? most.get('党委') ?? most.get('分党委') ?? '';
    const same = unit === '' || (BARE.test(said) ? said.at(-1) === unit.at(-1) : said.endsWith(unit));
    return nameOfKind(same ? said : unit, Institution);
  };
}

/** 学院 → 青江学院, the one of its kind that the text names. */
function nameOfKind(unit: string, organs: ReadonlyMap<string, number>): string {
  const kind = BARE.exec(unit)?.[1];
  if (kind === undefined || !NAMED.test(kind)) return unit;
  const names = new Set(
    [...organs.keys()]
      .map((surface) => ORGAN.exec(surface)?.[1] ?? surface)
      .filter((name) => name.endsWith(kind) && !BARE.test(name)),
  );
  return names.size === 1 ? ([...names][0] ?? unit) : unit;
}

/** Whether a unit is called by its kind alone. */
export const isBareUnit = (unit: string): boolean => unit === '' || BARE.test(unit);
