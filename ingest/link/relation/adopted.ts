import type { Mention } from '#graph';
import { sentenceOf } from '../../sentence-of.ts';
import { NOTE_REACH, titleBlock } from '../setting/title-block.ts';
import { lineOf, ownClaim } from './own.ts';
import type { Claim, Scene } from './rule.ts';

/** （2031年5月3日| and behind what is told before: （1998年6月20日某会议通过 2031年5月3日| */
const OPENED =
  /^[\s\u3000]*[（(](?:[^（()）]{4,120}(?:通过|批准|修[订正]|发布|公布|施行)[，,；;\s\u3000]{1,4})?[\d年月日\s]{0,14}$/u;
const BARE = /^[\s\u3000]*$/u;
const CLOSED = /^(?:审议|表决|讨论)?(?:通过|批准|修订(?!的|后))/u;
/** 某代表大会|部分修改，2031年5月3日通过, on a line of its own, with brackets or without. */
const REVISED =
  /^(?:部分)?(?:修改|修订|修正)?(?:[，,]?\d[\d年月日]{0,12})?[，,]?(?:审议|表决|讨论)?(?:通过|批准)(?=[）)]?\s*(?:\n|$))/u;

/** （2020年10月29日某会议通过）: the meeting adopted the document whose title ends right above; where none does, at the head, the text. */
export function adoptionNote(scene: Scene): Claim[] {
  const { article } = scene.setting.text;
  const { text, title } = article;
  const end = titleBlock(scene.setting.text).end + NOTE_REACH;
  return scene.of.Meeting.flatMap((one): Claim[] => {
    const line = lineOf(text, one);
    const before = text.slice(line.start, one.start);
    const said =
      CLOSED.exec(text.slice(one.end, one.end + 6)) ?? REVISED.exec(text.slice(one.end, line.end + 1));
    // 看渠办法（2023年3月1日某会议通过） on one line
    const isOwn = title !== '' && before.startsWith(title);
    const note = isOwn ? before.slice(title.length) : before;
    if (!said || !(OPENED.test(note) || (BARE.test(note) && said[0].length > 4))) return [];
    const trigger = { start: one.end, end: one.end + said[0].length };
    const facts = { rule: 'adoption-note', confidence: 0.95, trigger };
    const titled = isOwn ? undefined : titleAbove(scene, line.start);
    if (titled) return adopted(scene, titled, one, facts);
    return one.start <= end ? ownClaim(scene, 'ADOPTED_AT', one, facts) : [];
  });
}

/** The document whose name ends the line above. */
export function titleAbove({ of, setting }: Scene, start: number): Mention | undefined {
  const { text } = setting.text.article;
  return of.Document.findLast(
    (one) => one.end <= start && one.end > start - 6 && text.slice(one.end, start).trim() === '',
  );
}

function adopted(
  scene: Scene,
  document: Mention,
  meeting: Mention,
  facts: Pick<Claim, 'rule' | 'confidence' | 'trigger'>,
): Claim[] {
  const sentence = sentenceOf(scene.setting.text.sentences, meeting);
  if (!sentence) return [];
  return [
    {
      link: 'ADOPTED_AT',
      source: document.entity,
      target: meeting.entity,
      sentence,
      targetSpan: meeting,
      ...facts,
    },
  ];
}
