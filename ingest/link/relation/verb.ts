import { isFact } from './fact.ts';
import { matcher } from './notation.ts';
import { postAfter } from './post.ts';
import type { Claim, Scene, VerbRule } from './rule.ts';
import { type Skeleton, mentionsIn, spanOf } from './skeleton.ts';
import { subjectOf } from './subject.ts';

/** All claims of a verb rule: each verb with its object behind it, and the subject it belongs to. */
export function readVerb(rule: VerbRule): (scene: Scene) => Claim[] {
  const pattern = matcher(`(?<trigger>${rule.verbs})${rule.gap}(?<object>${rule.object})`);
  return (scene) => {
    const found: Claim[] = [];
    for (const skeleton of scene.named)
      for (const match of pattern.matchAll(skeleton))
        found.push(...claims(rule, scene, skeleton.order, match));
    return found;
  };
}

function claims(rule: VerbRule, scene: Scene, index: number, match: RegExpMatchArray): Claim[] {
  const skeleton = scene.skeletons[index] as Skeleton;
  const trigger = match.indices?.groups?.['trigger'];
  const stretch = match.indices?.groups?.['object'];
  if (!trigger || !stretch) return [];
  if (rule.factual !== false && !isFact(skeleton.words, trigger[0])) return [];
  const subject = subjectOf(scene, index, trigger[0], rule);
  if (!subject) return [];
  const { text } = scene.setting.text.article;
  const objects = mentionsIn(skeleton, ...stretch).filter(
    ({ start, end }) => rule.objectWords?.test(text.slice(start, end)) ?? true,
  );
  const trueTo = subject.span ? rule.confidence : rule.confidence - 0.2;
  return objects.flatMap((object) =>
    subject.mentions.map((one): Claim => {
      const spans = [object, subject.mentions.length > 1 ? one : subject.span] as const;
      const [source, target] = rule.turned ? [one, object] : [object, one];
      const [sourceSpan, targetSpan] = rule.turned ? [spans[1], spans[0]] : spans;
      const post = rule.turned ? postAfter(text, object.end) : null;
      return {
        link: rule.link,
        source: source.entity,
        target: target.entity,
        sentence: skeleton.sentence,
        rule: rule.name,
        confidence: trueTo,
        sourceSpan,
        targetSpan,
        trigger: spanOf(skeleton, ...trigger),
        ...(post ? { attributes: { post } } : {}),
      };
    }),
  );
}
