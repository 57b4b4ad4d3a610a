import type { Text } from '../../text.ts';

/** A formula that other words beside it tell to be another than the one that is best known. */
interface Beside {
  formula: string;
  sense: string;
  before?: RegExp;
  behind?: RegExp;
  example: string;
}

const BESIDE: readonly Beside[] = [
  { formula: '两新', sense: '组织', behind: /^(?:党?组织|党建|党委|党工委)/u, example: '“两新”组织' },
  { formula: '两高', sense: '司法', behind: /^(?:司法解释|工作报告)/u, example: '“两高”司法解释' },
  { formula: '两个大局', sense: '国内国际', before: /国内[、和]?国际$/u, example: '国内国际两个大局' },
  { formula: '两创', sense: '科技产业', behind: /^深度融合/u, example: '“两创”深度融合' },
  { formula: '四化', sense: '同步', behind: /^同步/u, example: '“四化”同步集成改革' },
  { formula: '三资', sense: '农村', before: /农村(?:集体)?$/u, example: '农村集体“三资”管理' },
  { formula: '三资', sense: '国有', before: /国有$/u, example: '国有“三资”管理改革' },
  { formula: '三资', sense: '外资', behind: /^企业/u, example: '“三资”企业' },
  {
    formula: '五个必须',
    sense: '规律性认识',
    behind: /^(?:新的|的)?(?:规律性)?(?:认识|重大要求)/u,
    example: '“五个必须”规律性认识',
  },
];
const REACH = 8;
/** Of one text so many places are looked at. */
const PLACES = 50;
const OPENING = /[“‘]$/u;
const CLOSING = /^[”’]/u;

/** 国内国际|两个大局, “两新”|组织 → 国内国际, 组织: the sense that most places of a text tell; none where nothing beside them does. */
export function sensesBeside({ article: { text } }: Text): Map<string, string> {
  const senses = new Map<string, string>();
  for (const formula of new Set(BESIDE.map((row) => row.formula))) {
    const told = placesOf(formula, text).map((at) => senseAt(formula, at, text));
    const counts = new Map<string, number>();
    for (const sense of told) if (sense !== null) counts.set(sense, (counts.get(sense) ?? 0) + 1);
    const [most] = [...counts].sort(([, one], [, other]) => other - one);
    if (most && most[1] * 2 > told.length) senses.set(formula, most[0]);
  }
  return senses;
}

function placesOf(formula: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(formula); at >= 0 && places.length < PLACES; at = text.indexOf(formula, at + 1))
    places.push(at);
  return places;
}

function senseAt(formula: string, at: number, text: string): string | null {
  const end = at + formula.length;
  const left = text.slice(Math.max(0, at - REACH), at).replace(OPENING, '');
  const right = text.slice(end, end + REACH).replace(CLOSING, '');
  const row = BESIDE.find(
    (one) =>
      one.formula === formula && ((one.before?.test(left) ?? false) || (one.behind?.test(right) ?? false)),
  );
  return row?.sense ?? null;
}
