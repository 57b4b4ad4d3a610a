import { divisionChain, divisionNamed } from '../../lexicon/division-chain.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { tight } from '../../tight.ts';
import type { Context, Namer } from '../naming.ts';
import { prefectureInFull } from '../../lexicon/places.ts';
import { provinces, provinceOf } from '../../lexicon/provinces.ts';
import { DEICTIC_ORGAN, localOrgan } from './local-organ.ts';
import { STATE_PARTS } from './local-organ-words.ts';
import { localPlace } from './local-place.ts';
import { FIRM } from './organ-key.ts';
import { lastPart } from './place-chain.ts';
import { unsaid } from './unsaid.ts';

const LEVEL = '省|自治区|市|自治州|州|盟|县|区|旗|镇|乡';
/** 中共山西省委组织部, 太原市政府, 兰考县县委: a place by its level mark, said twice or once, then a Party or state organ. */
const PLACED = new RegExp(
  `^(?:中共|中国共产党)?(?!中共)((?:[^全各某本该我两多](?=县)|[\\u4e00-\\u9fff]{2,18}?)(${LEVEL}))\\2?(委员会|党委|委(?!员)|纪委|监委|政府|人民政府|人大|政协|高院|法院|检察院|高级人民法院|人民检察院)(.*)$`,
  'u',
);
/** 宁德地委, 福建省宁德地委 */
const PREFECTURE =
  /^(?:中共|中国共产党)?((?:[\u4e00-\u9fff]{2,3}省)?[\u4e00-\u9fff]{2,4})地(?:区地)?(委(?!员).*)$/u;
/** 中国民主建国会浙江省委员会, 浙江省军区党委: what the place belongs to is no place; nor is the term of 十二届市委. */
const NO_PLACE =
  /^(?:中国|中央|国家)|届|(?:建国会|促进会|联合会|协会|学会|商会|学社|同盟|国民党|农工党|致公党|军区)/u;

/** 中共山西省委组织部 → 中共山西省委员会组织部 */
export const placedOrgan: Namer = ({ words }, { lexicon }) => {
  const name = tight(words);
  const former = PREFECTURE.exec(name);
  const match = former ?? PLACED.exec(name);
  if (!match?.[1] || /^[省市县区]/u.test(match[1]) || NO_PLACE.test(match[1])) return null;
  // 日本大阪市政府 is no 人民政府
  if (isAbroad(match[1], lexicon)) return null;
  const organ = former ? (former[2] ?? '') : `${match[3]}${match[4]}`;
  const place = former ? `${match[1]}地区` : lastDivision(match[1]);
  // 福建省宁德地委 is one with 宁德地委.
  const short = former ? place.replace(/^[\u4e00-\u9fff]{2,3}省/u, '') : place;
  return {
    type: 'Institution',
    name: localOrgan(place, organ),
    ...(short === place ? {} : { key: localOrgan(short, organ) }),
    attributes: { place },
    reason: `place and organ: ${match[1]} + ${organ}`,
  };
};

/** 日本大阪市, 乌兰巴托市: a foreign country begins the name, or a town of the lexicon is all of it. */
const isAbroad = (place: string, lexicon: Lexicon): boolean =>
  lexicon
    .lookup(place.replace(/市$/u, ''), 'Place')
    .some(({ attributes }) => attributes['subtype'] === 'city') ||
  [2, 3, 4, 5].some((end) =>
    lexicon
      .lookup(place.slice(0, end), 'Place')
      .some(({ name, attributes }) => attributes['subtype'] === 'country' && name !== '中国'),
  );

/** 浙江省绍兴市 → 绍兴市: the organs of a city are the same without its province; a district keeps its city: 长春市朝阳区. */
export function lastDivision(place: string): string {
  const chain = divisionChain(place);
  if (chain?.rest === '' && chain.county?.endsWith('区'))
    return `${chain.city ?? chain.province ?? ''}${chain.county}`;
  const last = chain?.rest === '' ? (chain.county ?? chain.city) : null;
  return last ?? provinceOf(place)?.name ?? place;
}

/** 广东纪委监委 → 中共广东省纪律检查委员会、广东省监察委员会, 安吉法院党组 → 中共安吉县人民法院党组: of a place by its short name. */
export const organOfShortName: Namer = ({ words }) => {
  const [, said, organ] =
    /^([\u4e00-\u9fff]{2,3})(纪委监委|纪委|政协|(?:中院|法院|检察院|文联)(?:党组)?)$/u.exec(tight(words)) ??
    [];
  const place = said === undefined ? null : (provinceOf(said)?.name ?? divisionNamed(said));
  return place === null || organ === undefined
    ? null
    : {
        type: 'Institution',
        name: localOrgan(place, organ),
        attributes: { place },
        reason: `place and organ: ${place} + ${organ}`,
      };
};

/** Has departments as a province has them. */
const CORPS = { name: '新疆生产建设兵团' };

/** 山西省发改委, 浙江团省委 without a level mark stay; 河北省人社厅 → 河北省人力资源和社会保障厅 */
export const provincialOrgan: Namer = ({ words }) => {
  const name = tight(words);
  const province = [...provinces, CORPS].find((one) => name.startsWith(one.name));
  if (!province || name === province.name) return null;
  // 福建省邵武市教育局 is one with 邵武市教育局.
  const chain = FIRM.test(name) ? null : divisionChain(name);
  const below = chain?.county ?? chain?.city;
  const place =
    chain && below && name.endsWith(`${below}${chain.rest}`)
      ? lastDivision(name.slice(0, -chain.rest.length))
      : null;
  return {
    type: 'Institution',
    name: localOrgan(province.name, name.slice(province.name.length)),
    ...(place && chain ? { key: localOrgan(place, chain.rest) } : {}),
    attributes: { place: province.name },
    reason: `place and organ: ${province.name}`,
  };
};

/** 武汉市卫健委 → 武汉市卫生健康委员会, 红河州卫生局 → 红河哈尼族彝族自治州卫生局: a department, or its city, by its short form. */
export const cityOrgan: Namer = ({ words }) => {
  const match =
    /^([\u4e00-\u9fff]县(?!区)|[\u4e00-\u9fff]{2,8}?[市州盟县区旗])([\u4e00-\u9fff]{2,10})$/u.exec(
      tight(words),
    );
  if (!match?.[1] || !match[2] || !(STATE_PARTS.has(match[2]) || prefectureInFull(match[1]))) return null;
  return {
    type: 'Institution',
    name: localOrgan(match[1], match[2]),
    attributes: { place: match[1] },
    reason: `place and organ: ${match[1]} + ${match[2]}`,
  };
};

/** 市场监管总局 and 区域医疗中心 begin with a word, not with a level. */
const NO_LEVEL = /^(?:市场|市政(?!府|协)|市域|市容|区域|县域|州际)/u;

/** 省委 in a text of 山西省 → 中共山西省委员会; where the text does not say, it stays as it is, marked deictic. */
export const deicticOrgan: Namer = (surface, context) => {
  const { words, rule } = surface;
  const { lexicon } = context;
  // 文化厅: 省 is understood.
  const bare = rule === 'deictic-bare' || (rule === 'coordinated' && words.endsWith('厅'));
  const name = tight(words);
  const match = /^(?:我|本|全)?(省|自治[区州县旗]|市|州|县|区|旗|盟)(.+)$/u.exec(
    `${bare ? '省' : ''}${name}`,
  );
  if (!match?.[1] || !match[2] || !DEICTIC_ORGAN.test(match[2]) || NO_LEVEL.test(name)) return null;
  const place = localPlace(match[1], surface, context);
  if (!place) return unsaid('Institution', name, context, `which ${match[1]}`);
  const [entry] = lexicon.lookup(`${place}${match[2]}`, 'Institution');
  return {
    type: 'Institution',
    name: entry?.name ?? localOrgan(place, match[2]),
    attributes: { place },
    reason: `deictic: ${words} of ${place}`,
  };
};

const OF_UNIT =
  /^([\u4e00-\u9fff]{1,16}?)(村|社区|镇|乡|街道)(村委会|村民委员会|居委会|居民委员会|党总?支部|党委|党工委|人民政府|政府)$/u;
const IN_FULL: Readonly<Record<string, string>> = { 村委会: '村民委员会', 居委会: '居民委员会' };

/** 余村村委会 after 天荒坪镇余村党支部 → 天荒坪镇余村村民委员会: the fullest name an organ of the unit has given it. */
export const organOfUnit: Namer = ({ words }, { unitsOfOrgans }) => {
  const [whole, unit, level, organ] = OF_UNIT.exec(tight(words)) ?? [];
  if (unit === undefined || level === undefined || organ === undefined) return null;
  const named = unitsOfOrgans.get(level);
  const name = localOrgan(`${named?.endsWith(unit) ? named : unit}${level}`, IN_FULL[organ] ?? organ);
  return name === whole ? null : { type: 'Institution', name, reason: `in full: ${name}` };
};

/** 当过|村党支部书记: in some 村, and not the one named last. */
const OF_SOME = /[当做干任]过$/u;

/** 村委会 after 后九夅村党支部 → 后九夅村村民委员会: the unit named last. Where none is named, it stays as it is. */
export const localOrganAgain: Namer = ({ words, start }, context) => {
  const name = tight(words);
  const level = /^(?:村|镇|乡|街道|大队|社区)(?=村民|委会|党|支部|政府|人民|人大|办|居)/u.exec(name)?.[0];
  if (level === undefined) return null;
  const { text } = context.text.article;
  const place = OF_SOME.test(text.slice(Math.max(0, start - 2), start))
    ? undefined
    : lastUnit(level, context);
  if (place === undefined || !/^[\u4e00-\u9fff]{2,16}$/u.test(place) || place.endsWith(level))
    return unsaid('Institution', name, context, `which ${level}`);
  const organ = name.slice(level.length).replace(/^委会/u, '村民委员会').replace(/^支部/u, '党支部');
  return {
    type: 'Institution',
    name: localOrgan(`${place}${level}`, organ),
    reason: `deictic: the ${level} named last`,
  };
};

/** 后九夅村 → 后九夅, for the 村 named last; 碧莲镇后九夅, where an organ of it was named so. */
function lastUnit(level: string, { units, unitsOfOrgans }: Context): string | undefined {
  const name = units.get(level);
  if (name === undefined) return undefined;
  const unit = lastPart(name).slice(0, -level.length);
  const named = unitsOfOrgans.get(level);
  return named?.endsWith(unit) ? named : unit;
}
