import type { Mention, Span } from '#graph';
import { isGap } from './clause.ts';
import { letters } from './notation.ts';
import { BLANK, withoutPhrases } from './phrase.ts';
import { POST } from './post.ts';
import { calledSo, documentMeant, meetingMeant, personMeant } from './pronoun.ts';
import type { Scene } from './rule.ts';
import { type Skeleton, mentionsIn, offsetOf, spanOf } from './skeleton.ts';

/** A clause of a skeleton, or what of it stands before a verb. */
export interface Clause {
  skeleton: Skeleton;
  start: number;
  end: number;
}

/** Who does what a verb says. */
export interface Subject {
  mentions: Mention[];
  /** Where the words stand, when they are in this sentence. */
  span: Span | null;
}

const I = letters('I');
/** What may stand before a subject: 近日，(三) 2014年 原 答：, 以某某同志为核心的, 我们这次大会, 国家主席 */
const LEAD = `(?:以${letters('H')}(?:同志)?为(?:核心|总书记|班长|[团组会]长|主席|书记)的|我们(?=${letters('M')})|（[一二三四五六七八九十\\d]+）|[一二三四五六七八九十\\d]+[.、．]|第[一二三四五六七八九十百]+条|[问答][：:]|近日|尤其是|特别是|我?(?:还|一直|清楚地?)?记得|日前|近期|此前|随后|同时|其中|为此|今年|去年|当天|[当那同次]年|同日|后来|\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?|[初底]|年[初底])?|[一二][〇零○九][〇零○一二三四五六七八九]{2}年(?:[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?|[初底])?|\\d{1,2}月\\d{1,2}日|会议?上，?(?=[他她]|总书记)|原|由|当时|那时候?|时任|[，,\\s\\0])*(?:(?:刚满?|年仅|时年|年轻|担任|主持|分管)[^，。；：、“”\\s\\ue000-\\ue007]{0,10}的(?=${letters('H')}))?(?:[^，。；：、“”\\s\\ue000-\\ue007]{0,6}(?:主席|总理|书记|[省市县区州部厅局]长|主任|委员|总统)(?=${letters('H')})|(?:时任|现任|原)?${I}${POST}(?:[、兼]${I}?${POST}){0,4}(?=${letters('H')}))?`;
const JOIN = '(?:[、和与及同]|以及|会同|联合|商|\\s){0,2}';

/** 县委书记甲|、县长|乙: the post of the next person of a list. */
const AND_POST = `(?:同志)?[、和与及同](?:${I}?${POST}(?:[、兼]${I}?${POST}){0,3})`;

/** Names of one type, joined: 甲部（乙局）会同丙部, 甲厅（牵头）、乙厅, 县委书记甲、县长乙. */
const list = (codes: string): string =>
  `(${[...letters(codes)]
    .map((one) => {
      const join = one === letters('H') ? `(?:${AND_POST}|(?:同志)?${JOIN})` : JOIN;
      return `${one}(?:(?:（(?:${one}|牵头)）)?${join}${one})*(?:（${one}）)?`;
    })
    .join('|')})`;
const patterns = new Map<string, RegExp>();
const pattern = (kind: 'start' | 'any', codes: string): RegExp => {
  const key = `${kind} ${codes}`;
  const known = patterns.get(key);
  if (known) return known;
  // 焦裕禄主持召开全县会议，审议…: the meeting goes on
  const held =
    codes === 'M' ? `(?:[^，。；${letters('M')}]{0,40}?(?:主持|召开|举行)(?:召开|举行)?[了的]?)?` : '';
  const source = `${kind === 'start' ? `^${LEAD}${held}` : ''}${list(codes)}(?!的)`;
  const made = new RegExp(source, kind === 'start' ? 'du' : 'dgu');
  patterns.set(key, made);
  return made;
};

/** The letter of a person in a skeleton. */
export const PERSON = letters('H');
const HONORIFIC = new RegExp(
  `^(?:同志|总书记|主席|书记|总理)?(?:代表(?=$|发表|撰写|提出|指出|说)|受[${I}]委托|代表[${I}](?:[、和][${I}]){0,2}(?=[作做发向]))?`,
  'u',
);
/** 中共中央|总书记、国家主席习近平: the organ is where the one holds a post who is the subject. */
const HOLDER = new RegExp(`^${POST}(?:[、兼][${letters('I')}]?${POST})*的?([${PERSON}])`, 'du');

/** 焦裕禄领导|作出, 焦裕禄发表讲话|指出, 焦裕禄在全县大会上作报告|，提出 */
const MANNER = /(?:亲自|领导|主持|(?:发表|[作做])?了?(?:重要|工作|主旨)?(?:讲话|谈话|报告|演讲|发言))$/u;

/** 兰考县委|于九月召开的全县会议提出…: the meeting does it, not who called it. */
const CALLED = new RegExp(`^[^，。；]{0,24}?(?:召开|举行|举办)的([${letters('M')}])(?![上中里]|期间)`, 'du');

/** What stands between a subject and its verb, without phrases and what belongs to the name of a person. */
const gapBehind = (words: string, last: string): string =>
  (last === PERSON ? words.replace(HONORIFIC, '') : words).replaceAll(BLANK, '').replace(MANNER, '');

/** 由甲局牵头，乙厅|配合，实施…: who only helps. */
const HELPS = /^(?:积极|密切|大力)?(?:配合|协助|协同|参与|支持|会同)$/u;

/** The first group of a match as a subject. */
function subjectAt(skeleton: Skeleton, start: number, match: RegExpExecArray | null): Subject | null {
  const [from, to] = match?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return null;
  const span = spanOf(skeleton, start + from, start + to);
  const mentions = mentionsIn(skeleton, start + from, start + to);
  const type = mentions[0]?.type;
  // Organs of their posts stand between persons.
  return { mentions: type === 'Person' ? mentions.filter((one) => one.type === type) : mentions, span };
}

/** The list of names of one of `codes` that begins a clause. */
export function atStart(scene: Scene, { skeleton, start, end }: Clause, codes: string): Subject | null {
  const words = withoutPhrases(skeleton.words.slice(start, end));
  const match = pattern('start', codes).exec(words);
  if (!match) return null;
  const behind = start + match[0].length;
  // 我局认为，你公司具备条件，颁发…: who is written to is told of, and does not act
  if (/[你贵]/u.test(scene.setting.text.article.text[offsetOf(skeleton, behind - 1)] ?? '')) return null;
  const holder = codes.includes('H') ? HOLDER.exec(skeleton.words.slice(behind, end)) : null;
  if (holder) return subjectAt(skeleton, behind, holder);
  const called = codes.includes('M') ? CALLED.exec(skeleton.words.slice(behind, end)) : null;
  if (called) return subjectAt(skeleton, behind, called);
  const after = gapBehind(words.slice(match[0].length, match[0].length + 8), match[0].at(-1) ?? '');
  return isGap(after) && !HELPS.test(after) ? subjectAt(skeleton, start, match) : null;
}

const MEETING_WORDS = ['会议', '大会', '全会', '峰会', '会上'];
const PERSON_WORDS = ['他', '她', '总书记'];
const DOCUMENT_WORDS = [
  '报告',
  '决定',
  '决议',
  '公报',
  '通知',
  '意见',
  '建议',
  '纲要',
  '文章',
  '宣言',
  '指示',
];
const WORDS = [...MEETING_WORDS, ...PERSON_WORDS, ...DOCUMENT_WORDS].join('|');
const THIS = '(?:这[个份一次篇届]{1,2}|[此本][次届]|该)?';
/** What of a clause stands for a subject: 会上，他, 这次大会. */
export const MEANT = new RegExp(
  `^[（，\\s]*(?:后来|随后|之后)?，?(?:会议?上(?=[他她]|总书记))?${THIS}(?:${WORDS})`,
  'u',
);
const ANAPHOR = new RegExp(
  `^${LEAD}（?${THIS}(${WORDS})(?!上|期间|后|前|的|精神|室|代表|们|[和、与]|${letters('H')})`,
  'du',
);

/** 会议, 这次大会, 他, 总书记, 报告 at the start of a clause. */
export function anaphor(scene: Scene, { skeleton, start, end }: Clause, codes: string): Subject | null {
  const match = ANAPHOR.exec(withoutPhrases(skeleton.words.slice(start, end)));
  const [from, to] = match?.indices?.[1] ?? [];
  const word = match?.[1];
  if (!word || from === undefined || to === undefined) return null;
  const offset = offsetOf(skeleton, start + from);
  const code = MEETING_WORDS.includes(word) ? 'M' : PERSON_WORDS.includes(word) ? 'H' : 'D';
  if (!codes.includes(code)) return null;
  const meant = {
    M: () => meetingMeant(scene, word, offset),
    H: () => (word === '总书记' ? calledSo(scene, word, offset) : personMeant(scene, offset)),
    D: () => documentMeant(scene, word, offset),
  }[code]();
  return meant ? { mentions: [meant], span: spanOf(skeleton, start + from, start + to) } : null;
}

/** Longest stretch of other words between a subject and its verb in one clause. */
const GAP = 20;
/** Names in a gap are places, or objects of prepositions: 焦裕禄对兰考提出, 向省委提出. */
const ANY = letters('IDSPHLMJ');
const GAP_NAMES = new RegExp(
  `^(?:[在对向就于到赴给为以同与从由把将经、][${ANY}]+|[^${ANY}]|${letters('L')})*$`,
  'u',
);

/** 正泰响应当年|提出的…: who follows a call did not give it. */
const FOLLOWS = /响应|贯彻|落实|践行|遵循/u;
/** 对焦裕禄|提出“实干兴县”的理解: what is thought of the proposal, and not of him. */
const THOUGHT_OF = new RegExp(
  `^[\u4e00-\u9fff]{2,4}的?[${letters('SP')}](?:的?(?:认识|理解|体会|看法|评价|把握|解释)|，?是?(?:怎么|怎样|如何)[\u4e00-\u9fff]{0,3}理解)`,
  'u',
);

/** The nearest list of names before `at` in its clause that is no object: 报国务院, 根据国务院的. */
export function nearest({ skeleton, start, end: at }: Clause, codes: string): Subject | null {
  const words = withoutPhrases(skeleton.words.slice(start, at));
  const lists = [...words.matchAll(pattern('any', codes))];
  for (const match of lists.toReversed()) {
    const [from, to] = match.indices?.[1] ?? [0, 0];
    const before = words.slice(Math.max(0, from - 3), from);
    // 对财政部提出的“三个…”, 将财政部联合制定的《甲计划》: 对 is of what was proposed
    const behind = skeleton.words.slice(at, at + 20);
    const modifies =
      (/^(?:联合|共同|组织)?$/u.test(words.slice(to)) && /^[\u4e00-\u9fff]{2,4}的/u.test(behind)) ||
      THOUGHT_OF.test(behind);
    // 配合省财政厅开展…: who is helped or asked
    if (
      /(?:报|向|经|给|受|被|配合|协助|支持|鼓励|要求|督促|希望|建议|邀请)$/u.test(before) ||
      (!modifies && /[对为把将]$/u.test(before))
    )
      continue;
    // 甲厅牵头，|会同乙厅实施…; 甲厅牵头，|乙厅配合实施…
    if (/^(?:会同|联合)$/u.test(before) || HELPS.test(gapBehind(words.slice(to), ''))) continue;
    // 在甲大学举办: a place
    if (before.endsWith('在') && /^(?:主持)?(?:召开|举行|举办|主办)/u.test(behind)) continue;
    const gap = gapBehind(words.slice(to), words[to - 1] ?? '');
    // 曾志同志（陶铸同志的夫人）担任…
    if (/^[^（]*）/u.test(gap)) continue;
    if (gap.length > GAP || !GAP_NAMES.test(gap) || !isGap(gap) || FOLLOWS.test(gap)) return null;
    // 落实省委提出的…: right before its verb it is the subject all the same.
    if (gap.length > 2 && /(?:根据|按照|依据|遵照|对照|在|贯彻|落实)$/u.test(before)) return null;
    return subjectAt(skeleton, start, match);
  }
  return null;
}

/** Whom a clause begins with, by name or as 会议, 他, 报告. */
export const opening = (scene: Scene, clause: Clause, codes: string): Subject | null =>
  atStart(scene, clause, codes) ?? anaphor(scene, clause, codes);
