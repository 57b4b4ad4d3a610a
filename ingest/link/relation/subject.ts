import type { Mention, Span } from '#graph';
import { letters } from './notation.ts';
import type { Scene } from './rule.ts';
import { type Skeleton, mentionsIn, spanOf } from './skeleton.ts';

export interface Subject {
  mentions: Mention[];
  /** Where the words stand, when they are in this sentence. */
  span: Span | null;
}

/** What may stand before a subject: 近日，(三) 2014年 原 答： */
const LEAD =
  '(?:（[一二三四五六七八九十\\d]+）|[一二三四五六七八九十\\d]+[.、．]|第[一二三四五六七八九十百]+条|[问答][：:]|近日|日前|近期|此前|随后|同时|其中|为此|今年|去年|当天|\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日|原|由|当时|[，,\\s])*';
const JOIN = '(?:[、和与及同]|以及|会同|联合|商|\\s){0,2}';
/** Behind a subject: not a modifier (省委的…), not a name inside a longer one. */
const TAIL = '(?!的|精神|要求|部署)';

/** The list of names of one of `codes` that begins a clause. */
function atStart(skeleton: Skeleton, start: number, end: number, codes: string): Subject | null {
  const one = `[${letters(codes)}]`;
  const match = new RegExp(`^${LEAD}(${one}(?:${JOIN}${one})*)${TAIL}`, 'du').exec(
    skeleton.words.slice(start, end),
  );
  const [from, to] = match?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return null;
  return {
    mentions: mentionsIn(skeleton, start + from, start + to),
    span: spanOf(skeleton, start + from, start + to),
  };
}

/** 会议, 大会, 全会 at the start of a clause is the meeting named last; 他 is the person named last. */
function pronoun(scene: Scene, skeleton: Skeleton, start: number, codes: string): Subject | null {
  const word = /^[（，\s]*(会议|大会|全会|他|她)(?!上|期间|后|前|的|精神|室|代表)/u.exec(
    skeleton.words.slice(start),
  );
  if (!word?.[1]) return null;
  const meeting = /会/u.test(word[1]);
  if (!codes.includes(meeting ? 'M' : 'H')) return null;
  const type = meeting ? 'Meeting' : 'Person';
  const offset = skeleton.offsets[start] ?? 0;
  const last = scene.mentions.findLast((one) => one.type === type && one.end <= offset);
  if (!last) return null;
  const at = start + word[0].length - word[1].length;
  return { mentions: [last], span: spanOf(skeleton, at, at + word[1].length) };
}

const clauseStart = (words: string, before: number): number => {
  let depth = 0;
  for (let at = before - 1; at >= 0; at -= 1) {
    const mark = words[at] ?? '';
    if (mark === '”' || mark === '）') depth += 1;
    if (mark === '“' || mark === '（') depth -= 1;
    if (depth <= 0 && /[，；。：！？]/u.test(mark)) return at + 1;
  }
  return 0;
};

/** The nearest list of names before `at` in its clause, unless it is an object: 报国务院, 根据国务院的. */
function nearest(skeleton: Skeleton, start: number, at: number, codes: string): Subject | null {
  const one = `[${letters(codes)}]`;
  const match = new RegExp(`(?:^|.)(${one}(?:${JOIN}${one})*)(?!的)[^\\ue000-\\ue007]{0,16}$`, 'du').exec(
    skeleton.words.slice(start, at),
  );
  const [from, to] = match?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return null;
  const before = skeleton.words.slice(Math.max(0, start + from - 3), start + from);
  if (/(?:报|向|对|经|为|把|将)$/u.test(before)) return null;
  // 落实省委提出的…: right before its verb it is the subject all the same.
  const apart = start + to < at - 2;
  if (apart && /(?:根据|按照|依据|遵照|对照|在|贯彻|落实)$/u.test(before)) return null;
  return {
    mentions: mentionsIn(skeleton, start + from, start + to),
    span: spanOf(skeleton, start + from, start + to),
  };
}

/** A clause that begins with its verb has its subject further back: 比如，提出… */
const SUBJECTLESS =
  /^(?:比如|例如|如|并|还|又|也|再|同时|先后|首次|率先|创造性地?|鲜明|明确|正式|进一步|[，、：:\s]|（[一二三四五六七八九十]+）)*$/u;
const BACK = 3;

/** Who does the verb at `at`: in its clause, at the start of an earlier clause, or (with `ellipsis`) of an earlier sentence. */
export function subjectOf(
  scene: Scene,
  index: number,
  at: number,
  rule: { subject: string; ellipsis?: boolean },
): Subject | null {
  const skeleton = scene.skeletons[index] as Skeleton;
  const { subject: codes } = rule;
  const own = clauseStart(skeleton.words, at);
  const here = nearest(skeleton, own, at, codes) ?? pronoun(scene, skeleton, own, codes);
  if (here) return here;
  // （三）工业和信息化部通过评审…，按程序正式发布《目录》
  for (let end = own - 1; end > 0;) {
    const start = clauseStart(skeleton.words, end);
    const subject = atStart(skeleton, start, end, codes) ?? pronoun(scene, skeleton, start, codes);
    if (subject) return subject;
    if (/[。；]/u.test(skeleton.words[start - 1] ?? '')) break;
    end = start - 1;
  }
  if (!rule.ellipsis || !SUBJECTLESS.test(skeleton.words.slice(own, at))) return null;
  return earlier(scene, index, codes);
}

/** 习近平同志指出…。他…。比如，提出“…”: the last subject of the paragraph. */
function earlier(scene: Scene, index: number, codes: string): Subject | null {
  const text = scene.context.text.article.text;
  for (let back = index - 1; back >= Math.max(0, index - BACK); back -= 1) {
    const skeleton = scene.skeletons[back] as Skeleton;
    const next = scene.skeletons[back + 1] as Skeleton;
    if (text.slice(skeleton.sentence.start, next.sentence.start).includes('\n')) return null;
    const subject = atStart(skeleton, 0, skeleton.words.length, codes) ?? pronoun(scene, skeleton, 0, codes);
    if (subject) return { mentions: subject.mentions, span: null };
  }
  return null;
}
