import type { Lexicon } from '../../lexicon/lexicon.ts';
import { divisionChain } from '../../lexicon/division-chain.ts';
import { stepsUp } from '../implied/wholes.ts';

/** Kinds of organs that stand on a level of government; a school of a city is not “of the city's level”. */
const LEVELLED: ReadonlySet<string> = new Set([
  'party', 'discipline', 'npc', 'cppcc', 'court', 'procuratorate', 'mass-org', 'leading-group',
  'state', 'ministry', 'gov-local',
]); // prettier-ignore

/** Behind 中国共产党, too, where it names a group of the Party in an organ of the centre. */
const CENTRAL =
  /^(?:中国共产党|中共)?(?:(?:第[一二三四五六七八九十]+届)?中央|中华人民共和国|国务院|国家|最高人民|(?:中国人民政治协商会议)?(?:第?[一二三四五六七八九十]+届)?全国|(?:(?![省市县区])[\u4e00-\u9fff]){2,8}部党组$)|^[\u4e00-\u9fff]{0,20}中央(?:巡回)?指导组$|^(?:(?![省市县区])[\u4e00-\u9fff]){2,16}(?<![公土])司$/u;
/** A zone lies in a city or a county and is neither. */
const OF_ZONE = /(?:[新园商]区|开发区|示范区|集聚区|产业园|生态园|城|港)管理(?:委员会|办公室)$/u;
/** 中共甲地区委员会: a prefecture under a province, before there were cities over counties. */
const PREFECTURE = /^(?:中共|中国共产党)?[\u4e00-\u9fff]{2,5}地区(?:委员会|行政公署)/u;

/** By the level of a place in the tables; by its last character where they have none. */
const OF_PLACE: Record<string, string> = {
  province: 'provincial',
  prefecture: 'prefectural',
  county: 'county',
};
const OF_MARK: Record<string, string> = {
  省: 'provincial',
  州: 'prefectural',
  盟: 'prefectural',
  县: 'county',
  旗: 'county',
  镇: 'township',
  乡: 'township',
  村: 'village',
};

/**
 * 山西省教育厅 → provincial, 国家能源局 → central, 省委 → provincial; undefined where the name shows none: 市委 is of many kinds of city.
 */
export function levelOf(name: string, subtype: string | undefined, lexicon: Lexicon): string | undefined {
  if (subtype === undefined || !LEVELLED.has(subtype)) return undefined;
  if (CENTRAL.test(name)) return 'central';
  if (OF_ZONE.test(name)) return undefined;
  if (PREFECTURE.test(name)) return 'prefectural';
  const top = stepsUp(name).at(-1);
  return top?.link === 'LOCATED_IN' ? levelOfPlace(top.to, lexicon) : OF_MARK[DEICTIC.exec(name)?.[1] ?? ''];
}

const DEICTIC = /^([省州盟县旗镇乡村])(?:委|政府|人大|政协|纪委)/u;

const LEVELLED_MEETINGS: ReadonlySet<string> = new Set([
  'congress',
  'plenum',
  'politburo',
  'work conference',
]);

const CENTRAL_MEETING =
  /^(?:中国共产党(?:第[一二三四五六七八九十]+(?:届|次))?(?:中央|全国)|中央|(?:中国人民政治协商会议)?(?:第?[一二三四五六七八九十]+(?:届|次))?全国)/u;

const OF_WHOM = /^(?:中国共产党|中共|中国人民政治协商会议(?:第[一二三四五六七八九十]+届)?)/u;

/** 中国共产党第二十次全国代表大会 → central, 中国共产党浙江省第十四次代表大会 → provincial. */
export function levelOfMeeting(
  name: string,
  subtype: string | undefined,
  lexicon: Lexicon,
): string | undefined {
  if (subtype === undefined || !LEVELLED_MEETINGS.has(subtype)) return undefined;
  if (CENTRAL_MEETING.test(name)) return 'central';
  const words = name.replace(OF_WHOM, '');
  const said = divisionChain(words)?.said ?? [];
  const place = said.at(-1);
  // 上海合作组织峰会 is not 上海市's
  return place !== undefined && words.startsWith(said.join(''))
    ? levelOfPlace({ name: place }, lexicon)
    : undefined;
}

function levelOfPlace({ name, key }: { name: string; key?: string }, lexicon: Lexicon): string | undefined {
  const entry = lexicon.entry('Place', name) ?? lexicon.entry('Place', key ?? name);
  return OF_PLACE[String(entry?.attributes['level'])] ?? OF_MARK[name.at(-1) ?? ''];
}
