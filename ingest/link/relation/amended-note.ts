import { sentenceOf } from '../../sentence-of.ts';
import { NOTE_REACH, titleBlock } from '../setting/title-block.ts';
import { titleAbove } from './adopted.ts';
import { lineOf } from './own.ts';
import type { Claim, Scene } from './rule.ts';

const AMENDED = /^(?:第[一二三四五六七八九十]次)?(?:修正|修订|修改)/u;
/** （1998年6月20日某会议通过 根据|2031年5月3日 */
const NOTE = /^[ \t\u3000]*[（(][^（()）\n]{0,300}根据[\d年月日\s]{0,14}$/u;

/**
 * （… 根据2031年5月3日某会议《关于修改部分条例的决定》修正）under a title: the decision amended what stands above, and the meeting
 * adopted the decision.
 */
export function amendmentNote(scene: Scene): Claim[] {
  const { text } = scene.setting;
  const words = text.article.text;
  const head = titleBlock(text).end + NOTE_REACH;
  return scene.of.Meeting.filter(({ start }) => start <= head).flatMap((meeting): Claim[] => {
    const decision = scene.of.Document.find(({ start }) => start === meeting.end);
    const line = lineOf(words, meeting);
    const sentence = sentenceOf(text.sentences, meeting);
    if (!decision || !sentence || !NOTE.test(words.slice(line.start, meeting.start))) return [];
    const verb = AMENDED.exec(words.slice(decision.end, decision.end + 8))?.[0];
    if (verb === undefined) return [];
    const facts = {
      source: decision.entity,
      sentence,
      rule: 'amendment-note',
      confidence: 0.95,
      sourceSpan: decision,
      trigger: { start: decision.end, end: decision.end + verb.length },
    };
    const above = titleAbove(scene, line.start);
    return [
      { ...facts, link: 'AMENDS', target: above?.entity ?? scene.self, targetSpan: above ?? null },
      { ...facts, link: 'ADOPTED_AT', target: meeting.entity, targetSpan: meeting },
    ];
  });
}
