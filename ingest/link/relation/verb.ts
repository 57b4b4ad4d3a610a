import type { Mention } from '#graph';
import { isNumberOf } from './bracketed-number.ts';
import { isFact } from './fact.ts';
import { matcher } from './notation.ts';
import { postAfter } from './post.ts';
import { ruleClaim } from './rule-claim.ts';
import type { Claim, End, Scene, VerbRule } from './rule.ts';
import { type Skeleton, mentionsIn } from './skeleton.ts';
import { subjectOf } from './subject.ts';

/** All claims of a verb rule: each verb with its object behind it, and the subject it belongs to. */
export function readVerb(rule: VerbRule): (scene: Scene) => Claim[] {
  const pattern = matcher(`(?<trigger>${rule.verbs})${rule.gap}(?<object>${rule.object})`);
  return (scene) => {
    const found: Claim[] = [];
    for (const skeleton of scene.named)
      for (const match of pattern.matchAll(skeleton)) found.push(...claims(rule, scene, skeleton, match));
    return found;
  };
}

/** 甲会、乙会都|提出 */
const EACH = /[都均]$/u;

/**
 * 甲会、乙会提出的“三同”、“两不误”: between them they put both forward, and which of them which is not said. Organs of a row act
 * as one: 省委、省政府提出.
 */
function areTogether({ link }: VerbRule, doers: readonly Mention[], objects: readonly Mention[]): boolean {
  const proposed = link === 'PROPOSED_BY' || link === 'PROPOSED_AT';
  return proposed && doers.some(({ type }) => type !== 'Institution') && several(doers) && several(objects);
}

const several = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ entity }) => entity !== mentions[0]?.entity);

function claims(rule: VerbRule, scene: Scene, skeleton: Skeleton, match: RegExpMatchArray): Claim[] {
  const trigger = match.indices?.groups?.['trigger'];
  const stretch = match.indices?.groups?.['object'];
  if (!trigger || !stretch) return [];
  if (rule.factual !== false && !isFact(skeleton.words, trigger[0])) return [];
  const subject = subjectOf(scene, skeleton, trigger[0], rule);
  if (!subject) return [];
  const { text } = scene.setting.text.article;
  const objects = mentionsIn(skeleton, ...stretch).filter(
    (one) => !isNumberOf(scene, one) && (rule.objectWords?.test(text.slice(one.start, one.end)) ?? true),
  );
  // 他印发…: who is named sentences back is less sure
  const sure = subject.span ? rule : { ...rule, confidence: rule.confidence - 0.2 };
  const doers = subject.mentions.map((one): End => ({
    entity: one.entity,
    span: subject.mentions.length > 1 ? one : subject.span,
  }));
  if (areTogether(rule, subject.mentions, objects) && !EACH.test(skeleton.words.slice(0, trigger[0])))
    return [];
  return objects.flatMap((one) => {
    const object = { entity: one.entity, span: one };
    const post = rule.turned ? postAfter(text, one.end) : null;
    const attributes = post ? { post } : null;
    return doers.map((doer) => {
      const ends = rule.turned ? { source: doer, target: object } : { source: object, target: doer };
      return ruleClaim(sure, skeleton, ends, { trigger, attributes });
    });
  });
}
