import { COMMITTEE_DEPARTMENTS } from '../../committee-departments.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Context, Namer, Naming } from '../naming.ts';
import { provinceOf } from '../../lexicon/provinces.ts';
import { localOrgan } from './local-organ.ts';
import { placeOfOrgan } from './local-place.ts';

const LONGEST_PLACE = 12;
const LONGEST_LIST = 40;
/** 人民政府, 粮食和物资储备局; in 人民政府和财政局 another organ begins behind 和. */
const ORGAN =
  /^(?:(?![和与及])[\u4e00-\u9fff]|(?<![府部厅局委院署会])和(?=[\u4e00-\u9fff]{2,8}(?:厅|局|委))){0,12}?(?:人民政府|人民法院|人民检察院|人大常委会|政协|委员会|厅|局|委)/u;

/** 重庆市 in 重庆市、四川省、陕西省人民政府 → 重庆市人民政府: the organ said of the last member. */
const coordinatedOrgan: Namer = ({ words, end }, { lexicon, text }) => {
  const place = placeName(words, lexicon);
  if (place === null || lexicon.lookup(words, 'Institution').length > 0) return null;
  const all = text.article.text;
  let at = end;
  for (let members = 0; members < LONGEST_LIST && /[、和与及]/u.test(all[at] ?? ''); members += 1) {
    const next = placeEnd(all, at + 1, lexicon);
    if (next === null) return null;
    at = next;
  }
  const organ = at === end ? undefined : ORGAN.exec(all.slice(at, at + 20))?.[0];
  if (organ === undefined) return null;
  return {
    type: 'Institution',
    name: localOrgan(place, organ),
    attributes: { place },
    reason: `member of a list: ${words} + ${organ}`,
  };
};

/** 华东 in 华东、东北核与辐射安全监督站 → the 站 of its ministry in 华东: the station said of the last region. */
export const regionalOrgan: Namer = ({ words, rule, end }, { lexicon, text }) => {
  if (rule !== 'coordinated-region') return null;
  const behind = text.article.text.slice(end, end + LONGEST_LIST);
  const station = /^(?:[、和][华东西][北东南中]){1,6}([\u4e00-\u9fff]{2,8}?[站局])/u.exec(behind)?.[1] ?? '';
  const [entry] = lexicon.lookup(`${words.slice(-2)}${station}`, 'Institution');
  return {
    type: 'Institution',
    name: entry?.name ?? `${words}${station}`,
    reason: `member of a list: ${words} + ${station}`,
  };
};

const placeName = (words: string, lexicon: Lexicon): string | null =>
  provinceOf(words)?.name ?? lexicon.lookup(words, 'Place')[0]?.name ?? null;

/** Where the longest place ends that begins at `start`. */
function placeEnd(text: string, start: number, lexicon: Lexicon): number | null {
  for (let end = start + LONGEST_PLACE; end >= start + 2; end -= 1)
    if (placeName(text.slice(start, end), lexicon) !== null) return end;
  return null;
}

/** 政府 in 新疆维吾尔自治区党委和政府 → 新疆维吾尔自治区人民政府: of the place whose committee stands before it. */
const governmentBeside: Namer = ({ words, rule, start }, { organs }) => {
  const before = organs.at(-1);
  const place = before ? placeOfOrgan(before.naming) : null;
  if (rule !== 'coordinated' || words !== '政府' || start - (before?.end ?? 0) !== 1 || place === null)
    return null;
  return {
    type: 'Institution',
    name: localOrgan(place, words),
    attributes: { place },
    reason: `beside the committee of ${place}`,
  };
};

/** 常委会 in 全国人大及其常委会 → that of the congress right before it. */
const standingCommittee: Namer = ({ words, rule, start }, { organs }) => {
  const before = organs.at(-1);
  if (rule !== 'coordinated' || !before || start - before.end !== 2 || !/^常(?:委会|务委员会)$/u.test(words))
    return null;
  const { name, key } = before.naming;
  return {
    ...before.naming,
    name: `${name}常务委员会`,
    ...(key === undefined ? {} : { key: `${key}常务委员会` }),
    reason: `standing committee of ${name}`,
  };
};

const COMMITTEE = /^(?:中共|中国共产党)([\u4e00-\u9fff]{2,16})委员会$/u;
const OF_COMMITTEE =
  /^(?:中共|中国共产党)[\u4e00-\u9fff]{2,16}委员会(?=(?:组织部|宣传部|统一战线工作部|社会工作部|政法委员会)$)/u;
/** The inspectors and the armed forces stand beside the committee and not in it. */
const OF_INSPECTION = /^(?:纪委|监委|人武部)$/u;
const DEICTIC = new RegExp(`^([省市县区州])委(?:${COMMITTEE_DEPARTMENTS})?$`, 'u');
const OF_PARTY = new RegExp(`^(?:${COMMITTEE_DEPARTMENTS}|纪委|监委|人武部)$`, 'u');
const localDeictic = (level: string, words: string): string =>
  `${level}${OF_INSPECTION.test(words) ? '' : '委'}${words}`;
/** Between a committee and the department that its member heads stand posts; between two departments of one a mark. */
const POSTS = /^(?:[\u4e00-\u9fff、]{2,24}|[、和与及])$/u;

/** 民政部新闻发言人、|办公厅|主任 */
const WITH_OFFICES = /(?:委员会|人民政府|总局|部|署)$/u;

/** 统战部 in 杭州市委常委、统战部部长 → 中共杭州市委员会统一战线工作部: of the committee named before the post. */
const departmentBeside: Namer = ({ words, rule, start }, { organs, text }) => {
  const last = organs.at(-1);
  const office = rule === 'office-of-post';
  // 县委常委、社工部部长、|政法委|书记: of the committee that the department before is of
  const whole = office ? undefined : OF_COMMITTEE.exec(last?.naming.name ?? '')?.[0];
  const before = last && whole ? { ...last, naming: { ...last.naming, name: whole } } : last;
  if (!before || !(office || (rule === 'coordinated' && OF_PARTY.test(words)))) return null;
  if (words === '书记处') return secretariatOf(before.naming.name);
  const posted = POSTS.test(text.article.text.slice(before.end, start));
  // 市委常委、|组织部|部长, where the text does not say which 市
  const level =
    posted && before.naming.attributes?.['deictic'] ? DEICTIC.exec(before.naming.name)?.[1] : undefined;
  if (level !== undefined)
    return { ...before.naming, name: localDeictic(level, words), reason: `beside ${before.naming.name}` };
  if (!(office ? WITH_OFFICES : /委员会$/u).test(before.naming.name) || !posted)
    return office ? officeAgain(words, organs) : null;
  // 省人大常委会委员、|法制委员会|主任: the committees are those of the congress
  const congress = /^(.+人民代表大会)常务委员会$/u.exec(before.naming.name)?.[1];
  if (congress !== undefined && words.endsWith('委员会'))
    return { type: 'Institution', name: `${congress}${words}`, reason: `committee of ${congress}` };
  const place = COMMITTEE.exec(before.naming.name)?.[1];
  // 学院党委委员、纪委书记: those of a unit are told by its own words.
  if (OF_INSPECTION.test(words) && !/[省市县区州盟旗]$/u.test(place ?? '')) return null;
  const name =
    place === undefined || place === '中央'
      ? `${before.naming.name}${words}`
      : localOrgan(place, OF_INSPECTION.test(words) ? words : `委${words}`);
  return {
    type: 'Institution',
    name,
    ...(place === undefined ? {} : { attributes: { place } }),
    reason: `department of ${before.naming.name}`,
  };
};

/** 中央政治局委员、|书记处|书记: that of the Central Committee; else of the federation named before. */
const secretariatOf = (organ: string): Naming => ({
  type: 'Institution',
  name: `${organ.replace(/(?<=中央委员会)政治局(?:常务委员会)?$/u, '')}书记处`,
  reason: `secretariat of ${organ}`,
});

/** 办公厅 in 任办公厅副主任 after 省委办公厅 → 中共山西省委员会办公厅: the office named last that ends so. */
function officeAgain(words: string, organs: Context['organs']): Naming | null {
  const named = organs.findLast(({ naming }) => naming.name.endsWith(words))?.naming;
  return named ? { ...named, reason: `again: ${named.name}` } : null;
}

/** 文广局, 总工会: what each place has one of. */
const OF_GOVERNMENT =
  /(?:厅|局|委|办|办公室|[总支大]队|中心|[妇残文侨]联|工会|科协|工商联|红十字会|法院|检察院)$/u;
const BY_LEVEL = /^[省市县区州盟旗]/u;

/** 文广局 in 县住建局、文广局 → that of the county whose department stands right before it, said or unsaid. */
const departmentInRow: Namer = ({ words, rule, start }, { organs }) => {
  const before = organs.at(-1);
  if (rule !== 'coordinated' || !before || start - before.end !== 1 || !OF_GOVERNMENT.test(words))
    return null;
  const place = placeOfOrgan(before.naming);
  const reason = `beside ${before.naming.name}`;
  if (place !== null)
    return { type: 'Institution', name: localOrgan(place, words), attributes: { place }, reason };
  const level = before.naming.attributes?.['deictic'] ? BY_LEVEL.exec(before.naming.name)?.[0] : undefined;
  return level === undefined ? null : { ...before.naming, name: `${level}${words}`, reason };
};

/** Organs that a text says once for several, or by what stands beside them. */
export const sharedOrgans: readonly Namer[] = [
  // 重庆市、四川省、陕西省人民政府
  coordinatedOrgan,
  // 自治区党委和|政府
  governmentBeside,
  // 全国人大及其|常委会
  standingCommittee,
  // 市委常委、|统战部部长
  departmentBeside,
  // 县住建局、|文广局
  departmentInRow,
];
