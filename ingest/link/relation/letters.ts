import type { Mention } from '#graph';
import { addressee } from './addressee.ts';
import type { Claim, Scene } from './rule.ts';
import { type Skeleton, mentionAt, mentionsIn, offsetOf } from './skeleton.ts';

/** 你公司《关于…的请示》（某发〔2020〕7号）和《…》收悉, skeletons of it: who is addressed sent what was received. */
const RECEIVED =
  /(?<sender>[你贵](?:公司|单位|集团|院|厂|所|局|厅|委|办|部|署|省|市|区|县|校|会|中心|站|行)|\ue000)(?:报送|提交|上报|呈报|来函|发来|送来)?的?(?<sent>[^。；你贵]{1,240}?)(?<trigger>收悉|均?已?收到|敬悉|悉(?=。))/dgu;

/** 《…变更的申请》: no kind of official letter, so nobody issues it; who applies wrote it. */
const APPLICATION = /申请(?:书|表|材料)?》$/u;

/** A reply says whose request it answers: that one issued it. */
export function letters(scene: Scene): Claim[] {
  if (!scene.official) return [];
  return scene.named.flatMap((skeleton) =>
    [...skeleton.words.matchAll(RECEIVED)].flatMap((match) => claims(scene, skeleton, match)),
  );
}

function claims(scene: Scene, skeleton: Skeleton, match: RegExpMatchArray): Claim[] {
  const { sender, sent, trigger } = match.indices?.groups ?? {};
  if (!sender || !sent || !trigger) return [];
  const { text } = scene.setting.text.article;
  const named = mentionAt(skeleton, sender[0]);
  const from = named ?? addressee(scene);
  if (!from) return [];
  const inside = mentionsIn(skeleton, ...sent);
  const documents = inside.filter(
    (one) => one.type === 'Document' && /^(?:《|关于)/u.test(text.slice(one.start, one.start + 2)),
  );
  // 甲公司《关于…的请示》和乙公司《关于…的请示》收悉
  const senderOf = (one: Mention): Mention | null =>
    inside.findLast(({ type, end }) => type === 'Institution' && end <= one.start) ?? named ?? null;
  const said = { start: offsetOf(skeleton, trigger[0]), end: offsetOf(skeleton, trigger[1]) };
  return documents.map((one) => {
    const by = senderOf(one);
    return {
      link: APPLICATION.test(text.slice(one.start, one.end)) ? 'AUTHORED_BY' : 'ISSUED_BY',
      source: one.entity,
      target: (by ?? from).entity,
      sentence: skeleton.sentence,
      rule: 'received-letter',
      confidence: 0.85,
      sourceSpan: one,
      targetSpan: by,
      trigger: said,
    };
  });
}
