import type { EntityType } from '#graph';
import { tight } from '../../tight.ts';
import { divisionKey } from '../name/place-key.ts';
import { provinceOf, provinces } from '../../lexicon/provinces.ts';

/** What a name says its thing belongs to. */
export interface Whole {
  type: EntityType;
  name: string;
  /** What its id is made from, as for the place where a text names it: 鄞州区 of 宁波市鄞州区. */
  key?: string;
  sense?: string;
}

/** One step up from an organ. */
export interface Step {
  link: 'PART_OF' | 'LOCATED_IN';
  /** Canonical name of the organ. */
  from: string;
  to: Whole;
}

const PARTY =
  /^(?:中共|中国共产党)([\u4e00-\u9fff]县(?!区)|(?:(?!中央|国家|第)[\u4e00-\u9fff]){2,14}?(?:省|自治区|市|自治州|州|盟|县|区|旗|镇|乡))(委员会|纪律检查委员会)(.*)$/u;
const STATE =
  /^(?!中共|中国共产党)([\u4e00-\u9fff]县(?!区)|[\u4e00-\u9fff]{2,14}?(?:省|自治区|市|自治州|州|盟|县|区|旗|镇|乡))(人民政府|人民代表大会常务委员会|人民代表大会)(.*)$/u;
const CENTRAL =
  /^(中华人民共和国[\u4e00-\u9fff]{2,16}?(?:部(?!队)|委员会|总局|总署)|中国共产党中央委员会|中华人民共和国国务院)((?!政治局常)[\u4e00-\u9fff]{2,16}(?:司|局|厅|室|办公厅|办公室|组织部|宣传部|部))$/u;
/** Organs of a place's own: 甲省财政厅; its companies, schools and societies are named after it, which says less. */
const OF_THE_PLACE = /(?:厅|局|委|委员会|办公室|法院|检察院|军区|公署)$/u;
/** What is one over the whole country has a committee or a command in each province: 政协浙江省委员会, 解放军浙江省军区. */
const BRANCH = /^中国[\u4e00-\u9fff]{3,10}$/u;
const BRANCH_TAIL = /^(?:委员会|军区|总队)$/u;

/**
 * Steps up that the words of a mention show: 中共山西省委组织部 is part of 中共山西省委, and that is in 山西省; 省委组织部 is part
 * of 省委, whose place it does not say; 组织部 says neither.
 */
export function shownBy(words: string, name: string): Step[] {
  let shown: string | null = tight(words);
  return stepsUp(name).filter(({ part, to }) => {
    if (shown === null) return false;
    if (part === undefined) return shown.includes(to.name.slice(0, 2));
    shown = withoutPart(shown, part);
    return shown !== null;
  });
}

/** A step, with the words by which a part tells itself from its whole. */
interface NamedStep extends Step {
  part?: string;
}

/** Every step up that a name shows, whatever its words in a text are: 省委组织部, known to be 山西's, lies in 山西省. */
export function stepsUp(name: string): NamedStep[] {
  const steps: NamedStep[] = [];
  let from = name;
  for (let whole = wholeOf(from); whole; whole = wholeOf(from)) {
    const to = { type: 'Institution', name: whole.name } as const;
    steps.push({ link: 'PART_OF', from, to, part: whole.part });
    from = whole.name;
  }
  const place = placeOf(from);
  if (place) steps.push({ link: 'LOCATED_IN', from, to: place });
  return steps;
}

/** 省委统战部 without 统一战线工作部 → 省委; null when the words do not end in the part, or in a short form of it, or hold no more. */
function withoutPart(words: string, part: string): string | null {
  for (let end = 2; end <= words.length - 2; end += 1) {
    if (isShortFor(words.slice(end), part)) return words.slice(0, end);
  }
  return null;
}

function isShortFor(short: string, full: string): boolean {
  if (short[0] !== full[0] || short.at(-1) !== full.at(-1)) return false;
  let at = 0;
  for (const letter of short) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** 中共山西省委员会组织部 → 中共山西省委员会 and its 组织部. */
function wholeOf(name: string): { name: string; part: string } | null {
  const local = PARTY.exec(name);
  if (local?.[3] && local[2] === '委员会' && !/^[、，]/u.test(local[3])) {
    return { name: `中共${local[1]}委员会`, part: local[3] };
  }
  const state = STATE.exec(name);
  if (state?.[3] && !/^[、，]/u.test(state[3])) return { name: `${state[1]}${state[2]}`, part: state[3] };
  const central = CENTRAL.exec(name);
  return central?.[1] && central[2] ? { name: central[1], part: central[2] } : null;
}

/** 中共山西省委员会, 山西省教育厅 → 山西省; null when the name shows no place of its own. */
function placeOf(name: string): Whole | null {
  const match = PARTY.exec(name) ?? STATE.exec(name);
  const place =
    match?.[1] ??
    (OF_THE_PLACE.test(name)
      ? provinces.find((province) => name.startsWith(province.name))?.name
      : undefined) ??
    placeOfBranch(name);
  // 中共甲省军区委员会: a command of the army is no place.
  if (!place || place === name || /[党会盟].*[省市县区]|军区$/u.test(place)) return null;
  return { type: 'Place', name: provinceOf(place)?.name ?? place, ...divisionKey(place) };
}

/** 中国人民政治协商会议浙江省委员会 → 浙江省 */
function placeOfBranch(name: string): string | undefined {
  if (!name.startsWith('中国')) return undefined;
  return provinces.find((province) => {
    const [whole = '', tail = ''] = name.split(province.name, 2);
    return BRANCH.test(whole) && BRANCH_TAIL.test(tail);
  })?.name;
}
