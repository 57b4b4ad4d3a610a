import type { Mention, Span } from '#graph';
import { clauseStart, hasOtherSubject, isGap } from './clause.ts';
import { letters } from './notation.ts';
import { POST } from './post.ts';
import { meetingMeant, personMeant } from './pronoun.ts';
import type { Scene } from './rule.ts';
import { type Skeleton, mentionsIn, offsetOf, spanOf } from './skeleton.ts';

export interface Subject {
  mentions: Mention[];
  /** Where the words stand, when they are in this sentence. */
  span: Span | null;
}

/** What may stand before a subject: 近日，(三) 2014年 原 答： */
const LEAD =
  '(?:（[一二三四五六七八九十\\d]+）|[一二三四五六七八九十\\d]+[.、．]|第[一二三四五六七八九十百]+条|[问答][：:]|近日|日前|近期|此前|随后|同时|其中|为此|今年|去年|当天|\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日|原|由|当时|[，,\\s])*';
const JOIN = '(?:[、和与及同]|以及|会同|联合|商|\\s){0,2}';

const list = (codes: string): string => `([${letters(codes)}](?:${JOIN}[${letters(codes)}])*)`;
const patterns = new Map<string, RegExp>();
const pattern = (kind: 'start' | 'near', codes: string): RegExp => {
  const key = `${kind} ${codes}`;
  const source =
    kind === 'start' ? `^${LEAD}${list(codes)}(?!的)` : `${list(codes)}(?!的)[^\\ue000-\\ue007]{0,16}$`;
  const made = patterns.get(key) ?? new RegExp(source, 'du');
  patterns.set(key, made);
  return made;
};

const PERSON = letters('H');
const HONORIFIC = /^(?:同志|总书记|主席|书记|总理)/u;
/** 中共中央|总书记、国家主席习近平: the organ is where the one holds a post who is the subject. */
const HOLDER = new RegExp(`^${POST}(?:[、兼][${letters('I')}]?${POST})*([${PERSON}])`, 'du');

/** What stands between a subject and its verb, without what belongs to the name of a person. */
const gapBehind = (words: string, last: string): string =>
  last === PERSON ? words.replace(HONORIFIC, '') : words;

/** The first group of a match as a subject. */
function subjectAt(skeleton: Skeleton, start: number, match: RegExpExecArray | null): Subject | null {
  const [from, to] = match?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return null;
  const span = spanOf(skeleton, start + from, start + to);
  return { mentions: mentionsIn(skeleton, start + from, start + to), span };
}

/** The list of names of one of `codes` that begins a clause. */
function atStart(
  scene: Scene,
  skeleton: Skeleton,
  start: number,
  end: number,
  codes: string,
): Subject | null {
  const match = pattern('start', codes).exec(skeleton.words.slice(start, end));
  if (!match) return null;
  const behind = start + match[0].length;
  // 我局认为，你公司具备条件，颁发…: who is written to is told of, and does not act
  if (/[你贵]/u.test(scene.context.text.article.text[offsetOf(skeleton, behind - 1)] ?? '')) return null;
  const holder = codes.includes('H') ? HOLDER.exec(skeleton.words.slice(behind, end)) : null;
  if (holder) return subjectAt(skeleton, behind, holder);
  const after = gapBehind(skeleton.words.slice(behind, Math.min(end, behind + 8)), match[0].at(-1) ?? '');
  return isGap(after) ? subjectAt(skeleton, start, match) : null;
}

/** 会议, 大会, 全会, 他 at the start of a clause. */
function pronoun(scene: Scene, skeleton: Skeleton, start: number, codes: string): Subject | null {
  const word = /^[（，\s]*(会议|大会|全会|他|她)(?!上|期间|后|前|的|精神|室|代表|们)/u.exec(
    skeleton.words.slice(start, start + 8),
  );
  const name = word?.[1];
  if (!word || !name) return null;
  const offset = offsetOf(skeleton, start);
  const meeting = name.endsWith('会') || name === '会议';
  if (!codes.includes(meeting ? 'M' : 'H')) return null;
  const meant = meeting ? meetingMeant(scene, name, offset) : personMeant(scene, offset);
  const at = start + word[0].length - name.length;
  return meant ? { mentions: [meant], span: spanOf(skeleton, at, at + name.length) } : null;
}

/** The nearest list of names before `at` in its clause, unless it is an object: 报国务院, 根据国务院的. */
function nearest(skeleton: Skeleton, start: number, at: number, codes: string): Subject | null {
  const words = skeleton.words.slice(start, at);
  const match = pattern('near', codes).exec(words);
  const [from, to] = match?.indices?.[1] ?? [];
  if (!match || from === undefined || to === undefined) return null;
  const before = words.slice(Math.max(0, from - 3), from);
  if (/(?:报|向|对|经|为|把|将)$/u.test(before)) return null;
  // 在甲大学举办: a place
  if (before.endsWith('在') && /^(?:主持)?(?:召开|举行|举办|主办)/u.test(skeleton.words.slice(at)))
    return null;
  const gap = gapBehind(words.slice(to), words[to - 1] ?? '');
  if (!isGap(gap)) return null;
  // 落实省委提出的…: right before its verb it is the subject all the same.
  if (gap.length > 2 && /(?:根据|按照|依据|遵照|对照|在|贯彻|落实)$/u.test(before)) return null;
  return subjectAt(skeleton, start, match);
}

/** A clause that begins with its verb has its subject further back: 比如，提出… */
const SUBJECTLESS =
  /^(?:比如|例如|如|并|还|又|也|再|同时|先后|首次|率先|创造性地?|鲜明|明确|正式|进一步|[，、：:\s]|（[一二三四五六七八九十]+）)*$/u;
const BACK = 3;
/** So many clauses back a subject may stand. */
const CLAUSES = 12;

/** Who does the verb at `at`: in its clause, at the start of an earlier clause, or (with `ellipsis`) of an earlier sentence. */
export function subjectOf(
  scene: Scene,
  index: number,
  at: number,
  rule: { subject: string; ellipsis?: boolean },
): Subject | null {
  const skeleton = scene.skeletons[index] as Skeleton;
  const { words } = skeleton;
  const { subject: codes } = rule;
  const own = clauseStart(words, at);
  const rest = words.slice(own, at).replace(/^[（，\s]*(?:会议|大会|全会|他|她)/u, '');
  const here =
    nearest(skeleton, own, at, codes) ?? (isGap(rest) ? pronoun(scene, skeleton, own, codes) : null);
  if (here) return here;
  // 我们在汇报中提出…, 国务院联防联控机制印发…: somebody else does it.
  if (hasOtherSubject(words.slice(own, at)) || !isGap(words.slice(own, at)))
    return atStart(scene, skeleton, own, at, codes);
  // （三）工业和信息化部通过评审…，按程序正式发布《目录》
  for (let end = own - 1, clauses = 0; end > 0 && clauses < CLAUSES; clauses += 1) {
    const start = clauseStart(words, end);
    // 张三：甲县提出过…: who speaks is not who does
    if (words[end] === '：' && words.slice(start, end).trim() === PERSON) return null;
    const subject = atStart(scene, skeleton, start, end, codes) ?? pronoun(scene, skeleton, start, codes);
    if (subject) return subject;
    if (hasOtherSubject(words.slice(start, end))) return null;
    if (start === 0 || '。；'.includes(words[start - 1] ?? '')) break;
    end = start - 1;
  }
  if (!rule.ellipsis || !SUBJECTLESS.test(words.slice(own, at))) return null;
  return earlier(scene, index, codes);
}

/** 习近平同志指出…。他…。比如，提出“…”: the last subject of the paragraph. */
function earlier(scene: Scene, index: number, codes: string): Subject | null {
  const { text } = scene.context.text.article;
  for (let back = index - 1; back >= Math.max(0, index - BACK); back -= 1) {
    const skeleton = scene.skeletons[back] as Skeleton;
    const next = scene.skeletons[back + 1] as Skeleton;
    if (text.slice(skeleton.sentence.start, next.sentence.start).includes('\n')) return null;
    const subject =
      atStart(scene, skeleton, 0, skeleton.words.length, codes) ?? pronoun(scene, skeleton, 0, codes);
    if (subject) return { mentions: subject.mentions, span: null };
    if (hasOtherSubject(skeleton.words)) return null;
  }
  return null;
}
