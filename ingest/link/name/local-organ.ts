import { COMMITTEE_DEPARTMENTS } from '../../committee-departments.ts';
import { divisionInFull } from '../../lexicon/division-chain.ts';
import { prefectureInFull } from '../../lexicon/places.ts';
import { provinces } from '../../lexicon/provinces.ts';
import type { Naming } from '../naming.ts';
import { PARTY_ORGANS, PARTY_PARTS, STATE_PARTS } from './local-organ-words.ts';

/** Local organs: place + organ as written → the full name. Rows are tried in order. */
interface OrganForm {
  pattern: RegExp;
  /** Full name from the place and what follows the organ. */
  name: (place: string, rest: string) => string;
  example: string;
}

/** Committees of a congress by their short names. */
const CONGRESS_PARTS: Record<string, string> = {
  内司委: '内务司法委员会',
  财经委: '财政经济委员会',
  法制委: '法制委员会',
  教科文卫委: '教育科学文化卫生委员会',
  环资委: '环境与资源保护委员会',
  农业农村委: '农业与农村委员会',
  社会委: '社会建设委员会',
  监察司法委: '监察和司法委员会',
  法工委: '常务委员会法制工作委员会',
  预算工委: '常务委员会预算工作委员会',
  代表工委: '常务委员会代表工作委员会',
};

/** 编办 → 机构编制委员会办公室, 发改委主任办公会 → 发展和改革委员会…: the longest short form that a name begins with; null for none. */
function inFull(rest: string, parts: ReadonlyMap<string, string>): string | null {
  for (let end = Math.min(rest.length, LONGEST); end >= 2; end -= 1) {
    const full = parts.get(rest.slice(0, end));
    // 政法委 of 政法委员会 is no short form.
    if (full !== undefined && !rest.startsWith('员', end)) return full + rest.slice(end);
  }
  return null;
}

/** 总工会|十四届委员会: its term is written out. */
const termInFull = (rest: string): string =>
  rest.replace(/(?<!第)(?=[一二三四五六七八九十]{1,3}届(?:执行)?委员会$)(?<![一二三四五六七八九十])/u, '第');

function state(rest: string): string {
  const told = termInFull(rest);
  return inFull(told, STATE_PARTS) ?? told.replace(/^([\u4e00-\u9fff]{3,10})(?<!工)委$/u, '$1委员会');
}

/** Longest short form there is: 人力资源社会保障厅. */
const LONGEST = 10;

const LOCAL_ORGANS: readonly OrganForm[] = [
  { pattern: /^委党校(.*)$/u, name: (place, rest) => `中共${place}委党校${rest}`, example: '省委党校' },
  {
    pattern: /^委、?(?:省|市|县)政府$/u,
    name: (place) => `中共${place}委员会、${place}人民政府`,
    example: '省委省政府',
  },
  { pattern: /^府办(?:公室)?$/u, name: (place) => `${place}人民政府办公室`, example: '县府办' },
  { pattern: /^委办$/u, name: (place) => `中共${place}委员会办公室`, example: '县委办' },
  {
    pattern: /^(?:委员会|党委|委)(.*)$/u,
    name: (place, rest) => `中共${place}委员会${inFull(rest, PARTY_PARTS) ?? rest}`,
    example: '省委组织部',
  },
  {
    pattern: /^纪委[省市县区州]?监委(.*)$/u,
    name: (place, rest) => `中共${place}纪律检查委员会、${place}监察委员会${stationed(place, rest)}`,
    example: '省纪委监委, 省纪委监委驻省渔业局纪检监察组',
  },
  {
    pattern: /^纪委(.*)$/u,
    name: (place, rest) => `中共${place}纪律检查委员会${stationed(place, rest)}`,
    example: '省纪委, 省纪委驻省渔业局纪检组',
  },
  { pattern: /^监委(.*)$/u, name: (place, rest) => `${place}监察委员会${rest}`, example: '省监委' },
  {
    pattern: /^(?:人民)?政府(.*)$/u,
    name: (place, rest) =>
      `${place}人民政府${rest.replace(/(?<=^|外事|侨务|法制|新闻|金融|港澳)办$/u, '办公室')}`,
    example: '省政府办公厅',
  },
  {
    pattern: /^人大常委会(.*)$/u,
    name: (place, rest) => `${place}人民代表大会${CONGRESS_PARTS[rest] ?? `常务委员会${rest}`}`,
    example: '省人大常委会',
  },
  {
    pattern: /^人大([\u4e00-\u9fff]{2,12}委(?:员会)?)$/u,
    name: (place, rest) => `${place}人民代表大会${CONGRESS_PARTS[rest] ?? rest}`,
    example: '省人大内司委',
  },
  {
    pattern: /^贸促会(.*)$/u,
    name: (place, rest) => `中国国际贸易促进委员会${place}委员会${rest}`,
    example: '省贸促会',
  },
  {
    pattern: /^第?([一二三四五六七八九十]{1,3}届人大(?:常委会)?)$/u,
    name: (place, rest) =>
      `${place}第${rest.replace('人大', '人民代表大会').replace('常委会', '常务委员会')}`,
    example: '省十届人大',
  },
  {
    pattern: /^人大(办公厅|机关.*)$/u,
    name: (place, rest) => `${place}人民代表大会常务委员会${rest}`,
    example: '省人大办公厅',
  },
  {
    pattern: /^军区(?!党委)(.*)$/u,
    name: (place, rest) => `中国人民解放军${place}军区${rest}`,
    example: '省军区',
  },
  {
    pattern: /^武警(?:部队)?总队(.*)$/u,
    name: (place, rest) => `中国人民武装警察部队${place}总队${rest}`,
    example: '省武警总队',
  },
  { pattern: /^军区党委$/u, name: (place) => `中共${place}军区委员会`, example: '省军区党委' },
  { pattern: /^团委$/u, name: (place) => `中国共产主义青年团${place}委员会`, example: '市团委' },
  { pattern: /^人大$/u, name: (place) => `${place}人民代表大会`, example: '省人大' },
  {
    pattern: /^政协(.*)$/u,
    name: (place, rest) => `中国人民政治协商会议${place}委员会${rest}`,
    example: '省政协',
  },
  {
    pattern: /^(?:高级人民法院|高院|法院)$/u,
    name: (place) => `${place}${courtOf(place)}人民法院`,
    example: '省法院, 市法院',
  },
  { pattern: /^(?:中级人民法院|中院)$/u, name: (place) => `${place}中级人民法院`, example: '市中院' },
  { pattern: /^(?:人民)?检察院$/u, name: (place) => `${place}人民检察院`, example: '省检察院' },
];

/** 高级 of a province, 中级 of what lies right under one. */
function courtOf(place: string): string {
  if (provinces.some(({ name }) => name === place)) return '高级';
  const chain = divisionInFull(place);
  return chain?.city === place && chain.county === null ? '中级' : '';
}

/** 驻省财政厅纪检组 → 驻山西省财政厅纪检组: the organ it sits in is of the same place. */
const stationed = (place: string, rest: string): string =>
  rest.replace(
    /^(驻)[省市县]([\u4e00-\u9fff]{2,12})(?=纪检)/u,
    (_, at: string, organ: string) => `${at}${localOrgan(place, organ)}`,
  );

/** 北仑区 → 宁波市北仑区: the seals of a district name its city, those of a county do not; undefined for what is no district, as 塔城地区. */
function districtInCity(place: string): string | undefined {
  const chain = place.endsWith('区') ? divisionInFull(place) : null;
  return chain?.county ? `${chain.city ?? chain.province ?? ''}${chain.county}` : undefined;
}

/**
 * 山西省 + 委组织部 → 中共山西省委员会组织部; 山西省 + 教育厅 → 山西省教育厅; 北仑区 + 政府 → 宁波市北仑区人民政府; 红河州 + 政府 →
 * 红河哈尼族彝族自治州人民政府.
 */
export function localOrgan(place: string, organ: string): string {
  const fuller = districtInCity(place) ?? prefectureInFull(place);
  if (fuller !== undefined) return localOrgan(fuller, organ);
  // 教育厅党组, 公安厅党委: the leading group and the committee are the Party's
  const [, led, kind] = /^(?!政协)(.{2,})(党组|(?<!机关|军区)党委)$/u.exec(organ) ?? [];
  if (led !== undefined) return `中共${localOrgan(place, led)}${kind === '党组' ? kind : '委员会'}`;
  for (const { pattern, name } of LOCAL_ORGANS) {
    const match = pattern.exec(organ);
    if (match) return name(place, match[1] ?? '');
  }
  const party = inFull(organ, PARTY_ORGANS);
  return party === null ? `${place}${state(organ)}` : `中共${place}委员会${party}`;
}

/** What may follow a bare 省 or 市 in a form that means the text's own: 省委, 省财政厅, 市公安局. */
export const DEICTIC_ORGAN =
  /^(?:军区|人武部|武警总队|委|党委|纪委|监委|政府|人民政府|人大|政协|法院|高院|中院|检察院|高级人民法院|中级人民法院|人民检察院|[\u4e00-\u9fff]{2,14}(?:厅|局|委|办|院|部|会|中心|集团|小组)|[\u4e00-\u9fff]{1,4}[联协办委])/u;

/** Offices that the Party's committee of a place has. */
const OF_COMMITTEE = new RegExp(`^(?:${COMMITTEE_DEPARTMENTS}|社会工作部|编办|武装部)$`, 'u');

/** Whether an office by its bare name is one of the Party's committee of a place. */
export const isOfCommittee = (office: string): boolean => OF_COMMITTEE.test(office);

/** 财政局 → 安吉县财政局, 组织部 → 中共安吉县委员会组织部 */
export const officeOf = (place: string, office: string): Naming => ({
  type: 'Institution',
  name: localOrgan(place, isOfCommittee(office) ? `委${office}` : office),
  attributes: { place },
  reason: `office of ${place}`,
});
