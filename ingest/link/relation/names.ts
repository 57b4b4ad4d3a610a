import { type Mention, slice } from '#graph';
import { shownBy } from '../hierarchy.ts';
import { idOf } from '../resolve.ts';
import { sentenceOf } from '../title-block.ts';
import type { Claim, Scene } from './rule.ts';

/** No clause says so, only the build of a name; `wenmai score` counts this rule apart. */
const STRUCTURE_RULE = 'name-structure';

/** 中共山西省委组织部: part of 中共山西省委, which is in 山西省; the words of the name say so. */
export function nameLinks({ setting, mentions, names }: Scene): Claim[] {
  const { article, sentences } = setting.text;
  return mentions.flatMap((one): Claim[] => {
    const sentence = one.type === 'Institution' ? sentenceOf(sentences, one) : null;
    if (!sentence) return [];
    const organ = (name: string): string =>
      name === names.get(one.entity)
        ? one.entity
        : idOf(setting, { type: 'Institution', name, reason: STRUCTURE_RULE });
    return shownBy(slice(article.text, one), names.get(one.entity) ?? '').map(({ link, from, to }) => ({
      link,
      source: organ(from),
      target: idOf(setting, { ...to, reason: STRUCTURE_RULE }),
      sentence,
      rule: STRUCTURE_RULE,
      confidence: 0.8,
      sourceSpan: one,
      targetSpan: one,
    }));
  });
}

/** 第五次会议, 常委会会议, 第四次集体学习 behind an organ; 中共中央|政治局会议 is not held by what stands before. */
const MEETING_OF =
  /^(?!政治局|书记处|常务委员会|向|与|和)(?:第?[一二三四五六七八九十\d]|[\u4e00-\u9fff]{0,12}(?:会议|大会|全会|学习|座谈会)$)/u;

/** 中央全面深化改革委员会第五次会议 is held by the organ its name begins with, when the text names that organ too. */
export function meetingOrgans(scene: Scene): Claim[] {
  const { setting, mentions } = scene;
  const { article, sentences } = setting.text;
  const organs = new Map<string, Mention>();
  for (const one of mentions) {
    if (one.type === 'Institution') organs.set(article.text.slice(one.start, one.end), one);
  }
  return mentions.flatMap((meeting): Claim[] => {
    const sentence = sentenceOf(sentences, meeting);
    if (meeting.type !== 'Meeting' || !sentence) return [];
    const words = article.text.slice(meeting.start, meeting.end);
    const name = [...organs.keys()]
      .filter(
        (organ) =>
          organ.length >= 3 &&
          organ !== '中国共产党' &&
          words.startsWith(organ) &&
          MEETING_OF.test(words.slice(organ.length)),
      )
      .reduce((longest, organ) => (organ.length > longest.length ? organ : longest), '');
    const organ = organs.get(name);
    if (!organ) return [];
    const targetSpan = { start: meeting.start, end: meeting.start + name.length };
    const ends = { source: meeting.entity, target: organ.entity, sourceSpan: meeting, targetSpan };
    return [{ link: 'HELD_BY', ...ends, sentence, rule: 'meeting-name', confidence: 0.8 }];
  });
}
