import type { EntityType } from '#graph';
import { tight } from '../../tight.ts';
import { divisionKey } from '../name/place-key.ts';
import { divisionChain } from '../../lexicon/division-chain.ts';
import { provinceOf } from '../../lexicon/provinces.ts';

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
/** 中国人民政治协商会议浙江省委员会 → its 文史委 */
const CONSULTATIVE =
  /^(中国人民政治协商会议[\u4e00-\u9fff]{2,14}?(?:省|自治区|市|自治州|州|盟|县|区|旗)委员会)(.+)$/u;
/** 中共甲省交通厅党组 is of 甲省交通厅; that of an organ of the centre has another full name than is said here. */
const PARTY_GROUP =
  /^(?:中共|中国共产党)?((?!中共|中国共产党)[\u4e00-\u9fff]{2,20}[省市县区州盟旗][\u4e00-\u9fff]{0,20}[厅局院府会办室])((?:机关)?党组)$/u;
/** What is one over the whole country has a committee or a command in each place: 中国人民政治协商会议|浙江省委员会. */
const COUNTRYWIDE =
  /^(?:中国(?:人民政治协商会议|国际贸易促进委员会|共产主义青年团|共产党|人民解放军|人民武装警察部队|民主(?:同盟|建国会|促进会)|国民党革命委员会|农工民主党|致公党)|九三学社|台湾民主自治同盟|共青团)/u;
/** Public bodies of a place: 甲省财政厅, 乙市博物馆; its companies and societies are named after it, which says less. */
const OF_THE_PLACE =
  /(?:[厅局委院办署馆园站所]|委员会|办公室|(?:工|联合)会|特别行政区政府|军区|[总支]队|(?:指挥|武装)部|领导小组|协调小组|党校|学校|[大中小]学|中心)$/u;

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
  const of = CONSULTATIVE.exec(name) ?? PARTY_GROUP.exec(name) ?? CENTRAL.exec(name);
  return of?.[1] && of[2] ? { name: of[1], part: of[2] } : null;
}

/** 中共山西省委员会, 山西省教育厅 → 山西省; null when the name shows no place of its own. */
function placeOf(name: string): Whole | null {
  const place = (PARTY.exec(name) ?? STATE.exec(name))?.[1] ?? placeOfBody(name);
  // 中共甲省军区委员会: a command of the army is no place.
  if (!place || place === name || /[党会盟].*[省市县区]|军区$/u.test(place)) return null;
  return { type: 'Place', name: provinceOf(place)?.name ?? place, ...divisionKey(place) };
}

/** 乙市博物馆 → 乙市, by its full name; 乙市驻京办 is elsewhere. */
function placeOfBody(name: string): string | undefined {
  if (!OF_THE_PLACE.test(name) || name.includes('驻')) return undefined;
  const words = name.replace(COUNTRYWIDE, '');
  let place = '';
  for (const division of divisionChain(words)?.said ?? [])
    if (words.startsWith(division, place.length)) place += division;
  return place === '' ? undefined : place;
}
