import type { Mention } from '#graph';
import { placeOf, wholeOf } from '../hierarchy.ts';
import { idOf } from '../resolve.ts';
import { sentenceOf } from '../title-block.ts';
import type { Claim, Scene } from './rule.ts';

const RULE = 'name-structure';

/** 中共山西省委组织部: part of 中共山西省委, which is in 山西省; the sentence that names it says so. */
export function nameLinks(scene: Scene): Claim[] {
  return scene.mentions.filter((one) => one.type === 'Institution').flatMap((one) => chain(scene, one));
}

function chain(scene: Scene, mention: Mention): Claim[] {
  const { context, names } = scene;
  const sentence = sentenceOf(context.text.sentences, mention);
  if (!sentence) return [];
  const claims: Claim[] = [];
  let entity = mention.entity;
  let name = names.get(entity) ?? '';
  const say = (link: 'PART_OF' | 'LOCATED_IN', target: string): void => {
    const spans = { sourceSpan: mention, targetSpan: mention };
    claims.push({ link, source: entity, target, sentence, rule: RULE, confidence: 0.8, ...spans });
  };
  while (name) {
    const place = placeOf(name);
    if (place) say('LOCATED_IN', idOf(context, { ...place, reason: RULE }));
    const whole = wholeOf(name);
    if (whole) {
      const id = idOf(context, { ...whole, reason: RULE });
      say('PART_OF', id);
      entity = id;
    }
    name = whole?.name ?? '';
  }
  return claims;
}

/** 中央全面深化改革委员会第五次会议 is held by the organ its name begins with, where a sentence names both. */
export function meetingOrgans(scene: Scene): Claim[] {
  const { context, names, mentions } = scene;
  return mentions.flatMap((meeting): Claim[] => {
    const sentence = sentenceOf(context.text.sentences, meeting);
    if (meeting.type !== 'Meeting' || !sentence) return [];
    const name = names.get(meeting.entity) ?? '';
    const organ = mentions.find(
      (one) =>
        one.type === 'Institution' &&
        one.sentence === meeting.sentence &&
        name.startsWith(names.get(one.entity) ?? '-'),
    );
    if (!organ) return [];
    const ends = { source: meeting.entity, target: organ.entity, sourceSpan: meeting, targetSpan: organ };
    return [{ link: 'HELD_BY', ...ends, sentence, rule: 'meeting-name', confidence: 0.8 }];
  });
}
