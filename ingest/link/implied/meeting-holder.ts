import { type Span, slice } from '#graph';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { fromEntry } from '../name/known.ts';
import type { Naming, Setting } from '../naming.ts';
import { organNaming } from '../setting/issuers.ts';

/** Shortest name of an organ that a meeting is told by. */
const SHORTEST = 3;
/**
 * 第五次会议, 常委会会议, 第四次集体学习 behind an organ, 议 where they share its 会; 中共中央|政治局会议 is not held by what stands
 * before, and 全国政协|十三届四次会议, 中国人民政治协商会议|第十三届全国委员会第四次会议 are the organ in session.
 */
const MEETING_OF =
  /^(?!建[设校院]|成立|筹建|第?[一二三四五六七八九十\d]{1,4}届(?:第?[一二三四五六七八九十\d]{1,3}[次中]|全会|[\u4e00-\u9fff]{2,8}?委员会)|书记处|军委|常务委员会|常委会?|向|与|和|(?!第)[\u4e00-\u9fff]{1,8}(?:局|委员会|部|院|厅)(?![长门署]))(?:第?[一二三四五六七八九十\d]|(?:（扩大）)?[\u4e00-\u9fff]{0,12}(?:会议|大会|全会|学习|座谈会)$)/u;

/** Where the organ ends that a meeting is named after; undefined when its name begins with none. */
export function organEnd(meeting: string, isOrgan: (words: string) => boolean): number | undefined {
  for (let end = meeting.length - 1; end >= SHORTEST; end -= 1)
    if (isOrgan(meeting.slice(0, end)) && isMeetingOf(meeting, end)) return end;
  return undefined;
}

const isMeetingOf = (meeting: string, end: number): boolean =>
  MEETING_OF.test(meeting.slice(end)) || (meeting[end - 1] === '会' && meeting.slice(end) === '议');

/** An organ, and where its name ends in that of a meeting. */
export interface Holder {
  naming: Naming;
  end: number;
}

/** 中央深改组第六次会议 → the organ the lexicon knows by what stands before the number; null for a meeting of no known one. */
export function holderOf(meeting: string, lexicon: Lexicon): Holder | null {
  const known = (words: string) => lexicon.lookup(words, 'Institution');
  const end = organEnd(meeting, (words) => words !== '中国共产党' && known(words).length === 1);
  const [entry] = end === undefined ? [] : known(meeting.slice(0, end));
  return entry && end !== undefined ? { naming: fromEntry(entry, meeting.slice(0, end)), end } : null;
}

const GROUP = /^(?!理论学习|党[委组])[\u4e00-\u9fff]{2,16}?(?:理论学习)?中心组(?=（扩大）|专题|学习|会)/u;

/** 省委理论学习中心组|学习会: the group that studies holds its meeting, and not the committee whose it is. */
export function studyGroup({ start, end }: Span, setting: Setting): Holder | null {
  const { text } = setting.text.article;
  const words = GROUP.exec(slice(text, { start, end }))?.[0];
  const span = { start, end: start + (words?.length ?? 0) };
  const naming = words === undefined ? undefined : organNaming(words, span, setting);
  return naming && words !== undefined ? { naming, end: words.length } : null;
}
