import type { Mention } from '#graph';
import type { Scene } from './rule.ts';

/** 全会 is a plenum, 大会 a congress or rally, 会议 any other. */
const ENDS: Record<string, RegExp> = {
  全会: /全体会议$|全会$/u,
  大会: /大会$/u,
  会议: /(?<!全体)会议$|座谈会$|研讨会$|动员会$|推进会$|集体学习$/u,
};

/** A new entry of a chronicle. */
const CHRONICLE = /\n\s*(?:\d{4}年|\d{1,2}月\d{1,2}日)/u;

/** So many paragraphs back a 会议 may have been named. */
const REACH = 6;

/** The meeting that 会议, 大会 or 全会 at `offset` means: the last of its kind, named not too far above or in the title. */
export function meetingMeant(scene: Scene, word: string, offset: number): Mention | null {
  const { text, title } = scene.context.text.article;
  const kind = ENDS[word];
  const last = scene.mentions.findLast(
    (one) =>
      one.type === 'Meeting' && one.end <= offset && (kind?.test(scene.names.get(one.entity) ?? '') ?? false),
  );
  if (!last) return null;
  // 9月30日 …\n10月1日 会议通过…: each line of a chronicle is about its own meeting.
  if (CHRONICLE.test(text.slice(last.end, offset))) return null;
  const far = text.slice(last.end, offset).split('\n').length - 1 > REACH;
  return far && !title.includes(text.slice(last.start, last.end)) ? null : last;
}

/** 他 is the person named last, in this paragraph or the one above. */
export function personMeant(scene: Scene, offset: number): Mention | null {
  const last = scene.mentions.findLast((one) => one.type === 'Person' && one.end <= offset);
  const between = last ? scene.context.text.article.text.slice(last.end, offset) : '';
  return last && between.split('\n').length <= 2 ? last : null;
}
