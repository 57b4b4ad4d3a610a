import type { Mention } from '#graph';
import { matcher } from './notation.ts';
import type { Claim, Scene } from './rule.ts';
import { mentionsIn, type Skeleton, spanOf } from './skeleton.ts';

const ASKED = matcher('[部局署委]内(?<trigger>征求|会签|抄送)[：:]?(?<parts>{I}(?:[、，,和]{I}){0,20})');

/** （部内征求规划司、财务司意见）: the departments that a ministry asks are its own. */
export function insideDepartments(scene: Scene): Claim[] {
  if (!scene.official) return [];
  return scene.named.flatMap((skeleton) =>
    ASKED.matchAll(skeleton).flatMap(({ indices }) => {
      const { trigger, parts } = indices?.groups ?? {};
      if (!trigger || !parts) return [];
      return mentionsIn(skeleton, ...parts).flatMap((one) => claim(scene, skeleton, one, trigger));
    }),
  );
}

function claim(scene: Scene, skeleton: Skeleton, part: Mention, trigger: [number, number]): Claim[] {
  const target = wholeOf(scene.names, scene.names.get(part.entity) ?? '');
  if (target === undefined) return [];
  const said = { sourceSpan: part, targetSpan: null, trigger: spanOf(skeleton, ...trigger) };
  const facts = { sentence: skeleton.sentence, rule: 'asked-inside', confidence: 0.8 };
  return [{ link: 'PART_OF', source: part.entity, target, ...said, ...facts }];
}

/** The ministry whose name a department's begins with. */
const wholeOf = (names: Scene['names'], part: string): string | undefined =>
  [...names].find(([, name]) => name !== part && /[部局署会]$/u.test(name) && part.startsWith(name))?.[0];
