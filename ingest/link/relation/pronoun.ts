import type { Mention } from '#graph';
import type { Scene } from './rule.ts';
import { turnsOf } from './turns.ts';

/** 全会 is a plenum, 大会 a congress or rally, 会议 any other. */
const ENDS: Record<string, RegExp> = {
  峰会: /峰会$/u,
  论坛: /论坛(?:$|\d|[\u4e00-\u9fff]{0,6}年会$)/u,
  年会: /年会$/u,
  研讨会: /研讨会$/u,
  座谈会: /座谈会$/u,
  全会: /全体会议$|全会$/u,
  // 政协第一届全体会议, 人大四次会议 too
  大会: /大会$|(?:代表大会|协商会议)第[^会]{1,8}(?:全体)?会议$|协商会议.{0,16}委员会第[^会]{1,8}会议$/u,
  会上: /[会习]/u,
  会议: /(?<!全体)会议$|座谈会$|研讨会$|动员会$|推进会$|集体学习$/u,
};

/** A new entry of a chronicle. */
const CHRONICLE = /\n\s*(?:\d{4}年|\d{1,2}月\d{1,2}日)/u;

/** So many paragraphs back a 会议 may have been named. */
const REACH = 6;

/** 由于甲会议已经召开, 自甲会议以来, 贯彻甲会议精神, 建议甲会议于某日召开: named in passing, the text is about another. */
const isPassing = (text: string, { start, end }: Mention): boolean =>
  /^(?:精神|以来|之前|已经?|提出的|确定的|作出的|部署的|筹备)/u.test(text.slice(end, end + 4)) ||
  /(?:(?:由于|因为|自从?|贯彻|落实|学习|按照|根据)(?:落实|党的)?|(?:决定|建议)，?|提请|定于)$/u.test(
    text.slice(Math.max(0, start - 6), start),
  );

/** 某全体会议在甲市召开。会议|通过: the last one of the paragraph, of whatever kind. */
function besideIt({ setting, of }: Scene, offset: number): Mention | undefined {
  const { text } = setting.text.article;
  const paragraph = text.lastIndexOf('\n', offset - 1) + 1;
  return of.Meeting.findLast((one) => one.start >= paragraph && one.end <= offset && !isPassing(text, one));
}

/** The meeting that 会议, 大会 or 全会 at `offset` means: the last of its kind, named not too far above or in the title. */
export function meetingMeant(scene: Scene, word: string, offset: number): Mention | null {
  const { text, title } = scene.setting.text.article;
  const kind = ENDS[word];
  const ofKind = ({ entity, end }: Mention): boolean =>
    end <= offset && (kind?.test(scene.names.get(entity) ?? '') ?? false);
  const last =
    scene.of.Meeting.findLast((one) => ofKind(one) && !isPassing(text, one)) ??
    scene.of.Meeting.findLast(ofKind) ??
    (word === '会议' ? besideIt(scene, offset) : undefined);
  if (!last) return null;
  // 9月30日 …\n10月1日 会议通过…: each line of a chronicle is about its own meeting.
  if (CHRONICLE.test(text.slice(last.end, offset))) return null;
  const far = text.slice(last.end, offset).split('\n').length - 1 > REACH;
  return far && !title.includes(text.slice(last.start, last.end)) ? null : last;
}

/** What stands before a name that is a subject: a mark, a day, its post. 10月18日 焦裕禄…, 县委书记焦裕禄… */
const OPENS = /(?:^|[\n。；，：！？“”（ \u3000日]|书记|主席|主任|[部省市县厅局院校会组]长|总理|同志)$/u;
/** Whether a name at `start` begins a clause of the stretch of a text that begins at `from`. */
export const beginsClause = (text: string, start: number, from: number): boolean =>
  OPENS.test(text.slice(Math.max(from, start - 2), start));

/** “种树”就是|焦裕禄|同志对三年经验的总结。他…: whom the sentence before 他 ends in, though another is its subject or that of one before. */
const IS = /(?:就|正|便|都|也|[，。：“”])是$/u;
const OF_WHOM =
  /^(?:同志|总书记|书记|主席|总理)?(?:[对在][^。；！？\n]{1,40})?的[^。；！？，\n]{2,20}。[ \u3000\n]*$/u;
const isFocus = (text: string, { start, end }: Mention, offset: number): boolean =>
  IS.test(text.slice(Math.max(0, start - 4), start)) &&
  OF_WHOM.test(text.slice(end, Math.min(offset, end + 80)));

const HONORIFIC = /^(?:同志|总书记|书记|主席|总理|先生)/u;

/**
 * 他 is the last person who was a subject, in this paragraph or the one above, else the last one named; not the one
 * speaking (张三：他…). Null when somebody stands between whom nothing named: 近平同志.
 */
export function personMeant(scene: Scene, offset: number): Mention | null {
  const { text } = scene.setting.text.article;
  const above = text.lastIndexOf('\n', text.lastIndexOf('\n', offset - 1) - 1) + 1;
  const turn = turnsOf(scene).findLast(({ end }) => end <= offset);
  const spokenOf = scene.of.Person.filter(
    (one) => one.end <= offset && text[one.end] !== '：' && one.entity !== turn?.entity,
  );
  const persons = spokenOf.filter(({ start }) => start >= above);
  const last = persons.at(-1);
  if (!last) return turn ? onlyOne(spokenOf.filter(({ start }) => start >= turn.start)) : null;
  if (/同志(?!们)/u.test(text.slice(last.end, offset).replace(HONORIFIC, ''))) return null;
  if (isFocus(text, last, offset)) return last;
  return persons.findLast((one) => beginsClause(text, one.start, above)) ?? last;
}

/** 张三：李四同志常下乡。…⏎…他: paragraphs above, the one person of whom the answer tells. */
function onlyOne(persons: readonly Mention[]): Mention | null {
  const last = persons.at(-1);
  return last && persons.every(({ entity }) => entity === last.entity) ? last : null;
}

/** 总书记 alone is who was last named with it: 某某总书记. */
export function calledSo(scene: Scene, word: string, offset: number): Mention | null {
  const { text } = scene.setting.text.article;
  return scene.of.Person.findLast(({ end }) => end <= offset && text.startsWith(word, end)) ?? null;
}

/** What makes a document one of the kind that a word names: 《…报告》, 《论新阶段》的政治报告. */
const kindBehind = (word: string): RegExp => new RegExp(`^(?:的|书面|政治|工作|这份|[，])*${word}`, 'u');

/** The document that 报告, 决定, 公报 at `offset` means: the last one of that kind named in this paragraph or the one above. */
export function documentMeant(scene: Scene, word: string, offset: number): Mention | null {
  const { text } = scene.setting.text.article;
  const above = text.lastIndexOf('\n', text.lastIndexOf('\n', offset - 1) - 1) + 1;
  const behind = kindBehind(word);
  return (
    scene.of.Document.findLast(
      (one) =>
        one.start >= above &&
        one.end <= offset &&
        ((scene.names.get(one.entity) ?? '').replace(/》$/u, '').endsWith(word) ||
          behind.test(text.slice(one.end, one.end + 10))),
    ) ?? null
  );
}
