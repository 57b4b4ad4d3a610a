import { UNIT_ALONE } from '../../lexicon/unit-kinds.ts';
import { tight } from '../../tight.ts';
import { hanNumber, toHan } from '../../han-number.ts';
import type { Context, Namer, Naming } from '../naming.ts';
import { plenary } from './meeting.ts';
import { dateAt } from '../date-at.ts';
import { termOf } from '../terms.ts';
import { han, N } from './meeting-number.ts';
import { isBareUnit } from '../setting/units.ts';
import { unsaid } from './unsaid.ts';

const STUDY = new RegExp(`^(?:第?${N}届)?(?:中共)?(?:中央政治局)?第${N}次集体学习$`, 'u');
const PLENUM = new RegExp(`^(?:党的)?(?:扩大的)?${N}中全会$`, 'u');
const COMMITTEE_PLENUM = new RegExp(`^第?${N}届第?${N}次全(?:体(?:（扩大）)?会议|会)$`, 'u');
const PARTY_CONGRESS = new RegExp(`^第${N}次党(?:员)?代(?:表大)?会$`, 'u');

/** 第九次集体学习 in a text of 2013 → 中国共产党第十八届中央委员会政治局第九次集体学习, by the term of its date; every term has a ninth. */
export const studySession: Namer = ({ words, start }, { text }) => {
  const match = STUDY.exec(tight(words));
  if (!match) return null;
  const { text: all, date, publishedAt } = text.article;
  const day = match[1] === undefined ? dateAt(all, start, date ?? publishedAt) : undefined;
  const term = match[1] === undefined ? day && termOf(day) : hanNumber(match[1]);
  const ofTerm = term ? `第${toHan(term)}届` : '';
  return meeting(
    `中国共产党${ofTerm}中央委员会政治局第${han(match[2])}次集体学习`,
    day === undefined ? `study session: ${words}` : `the term of ${day}`,
  );
};

/** 三中全会 after 党的十一届三中全会: the one of this number that was named last. */
export const plenumAgain: Namer = ({ words }, { plenums }) => {
  const number = PLENUM.exec(tight(words))?.[1];
  const named = number === undefined ? undefined : plenums.get(han(number));
  return named === undefined ? null : meeting(named, `named before: ${named}`);
};

/** 十九届二中、三中、四中全会: a plenum of a row, by the term that its first bears. */
export const plenumOfRow: Namer = ({ words, start, end }, { text }) => {
  const [, own, number] = OF_ROW.exec(tight(words)) ?? [];
  const { text: all } = text.article;
  if (number === undefined || (own !== undefined && !/^[、和].中/u.test(all.slice(end, end + 3))))
    return null;
  const term = own ?? TERM.exec(all.slice(Math.max(0, start - LONGEST_ROW), start))?.[1];
  return term === undefined
    ? null
    : meeting(
        `中国共产党第${han(term)}届中央委员会第${han(number)}次全体会议`,
        `of a row of plenums: ${words}`,
      );
};
const OF_ROW = new RegExp(`^(?:(?:党的|中共|中国共产党)?第?${N}届)?${N}中(?:全会)?$`, 'u');
const TERM = new RegExp(`${N}届(?:[一二三四五六七八九]中[、和])+$`, 'u');
const LONGEST_ROW = 32;

/** 十一届四次全会 in a text of 浙江省, 五届三次全会 behind 绍兴市委: the plenum of a local committee. */
export const committeePlenum: Namer = ({ words, sentence }, { organs, province }) => {
  const match = COMMITTEE_PLENUM.exec(tight(words));
  if (!match) return null;
  const organ = organs.at(-1);
  const near = organ && organ.start >= sentence.start ? COMMITTEE.exec(organ.naming.name)?.[1] : undefined;
  const place = near ?? province;
  if (place === null) return null;
  const name = `中国共产党${place}第${han(match[1])}届委员会第${han(match[2])}次全体会议`;
  return { ...meeting(name, `of the committee of ${place}`), ...plenary(words, name) };
};

/** 常委会扩大会议 after 省委召开 → 中共辽宁省委员会常务委员会扩大会议: of the committee named last. */
export const standingAlone: Namer = ({ words }, context) => {
  const name = tight(words);
  if (!/^常委会(?:（扩大）|扩大)会议$/u.test(name)) return null;
  const committee = context.organs.findLast(({ naming }) => COMMITTEE.test(naming.name))?.naming.name;
  return committee === undefined
    ? unsaid('Meeting', name, context, 'whose')
    : meeting(`${committee}常务委员会扩大会议`, `of ${committee}`);
};

const COMMITTEE = /^中共([\u4e00-\u9fff]{2,12})委员会$/u;

/** 学校牢牢把握|第三次党代会 */
const OF_UNIT = new RegExp(`(${UNIT_ALONE}|学校)[^，。；、省市县区]{0,8}$`, 'u');

/** 第十五次党代会 in a text of 浙江省 is the province's, unless a school or a firm speaks of its own. */
export const localCongress: Namer = ({ words, start }, context) => {
  const { province, text } = context;
  const number = PARTY_CONGRESS.exec(tight(words))?.[1];
  if (number === undefined) return null;
  const unit = OF_UNIT.exec(text.article.text.slice(Math.max(0, start - 12), start))?.[1];
  if (unit !== undefined) {
    const whole = context.whoseOrgan('党委', unit);
    return isBareUnit(whole)
      ? unsaid('Meeting', tight(words), context, 'which unit')
      : meeting(`中国共产党${whole}第${han(number)}次代表大会`, `of the Party in ${whole}`);
  }
  return province === null
    ? null
    : meeting(`中国共产党${province}第${han(number)}次代表大会`, `of the Party in ${province}`);
};

/** 第十五次全国代表大会 where the sentence speaks of the Party; that of the unions or of women says whose it is. */
export const partyCongress: Namer = ({ words, sentence }, { text }) => {
  const number = NATIONAL_CONGRESS.exec(tight(words))?.[1];
  return number !== undefined && OF_PARTY.test(text.article.text.slice(sentence.start, sentence.end))
    ? meeting(`中国共产党第${han(number)}次全国代表大会`, 'the sentence speaks of the Party')
    : null;
};
const NATIONAL_CONGRESS = new RegExp(`^第${N}次全国代表大会$`, 'u');
const OF_PARTY = /中国共产党|中共|(?:我们|全)党/u;

/** 渔业工作会议 that 国务院 convenes → the one of the centre or the nation by that name. */
export const convened: Namer = ({ words, start }, { lexicon, text }) => {
  const name = tight(words);
  if (!OF_WORK.test(name) || !CONVENES.test(text.article.text.slice(Math.max(0, start - 12), start)))
    return null;
  const [entry] = ['中央', '全国'].flatMap((of) => lexicon.lookup(of + name, 'Meeting'));
  return entry ? meeting(entry.name, `convened by the centre: ${name}`) : null;
};
const OF_WORK = /^(?!中央|全[国省市]).{2,10}工作会议$/u;
const CONVENES = /(?:党中央|中共中央|国务院)[^，。；]{0,4}召开了?$/u;

const meeting = (name: string, reason: string): Naming => ({ type: 'Meeting', name, reason });

const FULL_PLENUM =
  /^中国共产党第[一二三四五六七八九十]{1,3}届中央委员会第([一二三四五六七八九十]{1,3})次全体会议$/u;
const FULL_CONGRESS = /^中国共产党第([一二三四五六七八九十]{1,3})次全国代表大会$/u;

/** What later surfaces may point back to: 三中全会, 新一届中央委员会. */
export function noticeMeeting(context: Context, naming: Naming): void {
  const name = naming.key ?? naming.name;
  const plenum = FULL_PLENUM.exec(name)?.[1];
  if (plenum !== undefined) context.plenums.set(plenum, name);
  context.congress = FULL_CONGRESS.exec(name)?.[1] ?? context.congress;
}
