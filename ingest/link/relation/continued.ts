import { hasOtherSubject } from './clause.ts';
import { opening } from './clause-subject.ts';
import { matcher } from './notation.ts';
import { NUMERAL } from './rows/formula.ts';
import type { Claim, Scene } from './rule.ts';
import { type Skeleton, mentionsIn, spanOf } from './skeleton.ts';

/** 要在“三通”上下功夫：一要…: what is wanted, and behind it what it is. */
const WANTED = matcher(
  '^[\\s\\u3000]*(?<trigger>要|必须|应当)[^，。；：“”{IDSHM}]{0,16}?(?<source>{S})(?=[^，。；：“”{IDSPHM}]{0,10}(?:：|——|，(?:即|就是|也就是|分别是|一是|一要)))',
);
const SAYS = /^[^，。；：“”]{0,60}(?:强调|指出|要求|提出)(?:，|：)(?!“)/u;
/** So many sentences back the speech may begin. */
const BACK = 5;

/** 张三强调，树要种好。渠要修好。要在“三通”上下功夫：一要…: a speech that is told goes on from sentence to sentence. */
export function continued(scene: Scene): Claim[] {
  const { text } = scene.setting.text.article;
  return scene.named.flatMap((skeleton) =>
    WANTED.matchAll(skeleton).flatMap((match): Claim[] => {
      const { source, trigger } = match.indices?.groups ?? {};
      const [formula] = source ? mentionsIn(skeleton, ...source) : [];
      if (!formula || !trigger || !NUMERAL.test(text.slice(formula.start, formula.end))) return [];
      const speaker = speakerBefore(scene, skeleton);
      if (!speaker) return [];
      return [
        {
          link: 'PROPOSED_BY',
          source: formula.entity,
          target: speaker,
          sentence: skeleton.sentence,
          rule: 'speech-continued',
          confidence: 0.65,
          sourceSpan: formula,
          targetSpan: null,
          trigger: spanOf(skeleton, ...trigger),
        },
      ];
    }),
  );
}

/** Whose speech a sentence goes on with: nobody else begins a sentence between. */
function speakerBefore(scene: Scene, { order }: Skeleton): string | null {
  const { text } = scene.setting.text.article;
  for (let back = order - 1; back >= Math.max(0, order - BACK); back -= 1) {
    const skeleton = scene.skeletons[back] as Skeleton;
    const next = scene.skeletons[back + 1] as Skeleton;
    if (text.slice(skeleton.sentence.start, next.sentence.start).includes('\n')) return null;
    const { words } = skeleton;
    const subject = opening(scene, { skeleton, start: 0, end: words.length }, 'HM');
    const [one, other] = subject?.mentions ?? [];
    if (one) return !other && SAYS.test(words) ? one.entity : null;
    if (hasOtherSubject(words) || /[“”]/u.test(words)) return null;
  }
  return null;
}
