import { type Mention, slice } from '#graph';
import { sentenceOf } from '../../sentence-of.ts';
import { isFact } from './fact.ts';
import { documentMeant, meetingMeant } from './pronoun.ts';
import type { Claim, Scene } from './rule.ts';

const APPROVES = /批准了?(?:这个|这份|该)(?<kind>报告|决议|计划|规划|预算|方案)/gu;
/** So far before the verb its subject may stand. */
const REACH = 200;
const SITTING = /(?:^|[，。；：\s（）])(?<word>会议|大会|全会)(?=[^。；]*$)/u;

/** 大会同意报告对今年工作的部署。会议决定批准这个报告。 Sentences that may name nothing: the meeting and what it approves stand above. */
export function approved(scene: Scene): Claim[] {
  const { article, sentences } = scene.setting.text;
  const { text } = article;
  return [...text.matchAll(APPROVES)].flatMap(({ index, 0: words, groups }): Claim[] => {
    const trigger = { start: index, end: index + words.length };
    const sentence = sentenceOf(sentences, trigger);
    if (!sentence || !isFact(slice(text, sentence), index - sentence.start)) return [];
    const meeting = meetingBefore(scene, sentence.start, index);
    const document = documentMeant(scene, groups?.['kind'] ?? '', index);
    if (!meeting || !document) return [];
    const ends = { source: document.entity, target: meeting.entity };
    return [{ link: 'ADOPTED_AT', ...ends, sentence, rule: 'approved', confidence: 0.85, trigger }];
  });
}

/** The meeting that a sentence names before the verb, else the one that its 会议 or 大会 means. */
function meetingBefore(scene: Scene, from: number, to: number): Mention | null {
  const named = scene.of.Meeting.findLast(({ start, end }) => start >= from && end <= to);
  if (named) return named;
  const before = scene.setting.text.article.text.slice(Math.max(from, to - REACH), to);
  const word = SITTING.exec(before)?.groups?.['word'];
  return word === undefined ? null : meetingMeant(scene, word, to);
}
