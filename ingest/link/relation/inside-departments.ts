import type { Mention } from '#graph';
import { matcher } from './notation.ts';
import type { Claim, Scene } from './rule.ts';
import { mentionsIn, type Skeleton, spanOf } from './skeleton.ts';

const ASKED = matcher('[部局署委]内(?<trigger>征求|会签|抄送)[：:]?(?<parts>{I}(?:[、，,和]{I}){0,20})');

/** （部内征求规划司、财务司意见）: the departments that a ministry asks are its own. */
export const insideDepartments = (scene: Scene): Claim[] =>
  scene.official
    ? scene.named.flatMap((skeleton) =>
        ASKED.matchAll(skeleton).flatMap(({ indices }) => {
          const { trigger, parts } = indices?.groups ?? {};
          return trigger && parts
            ? mentionsIn(skeleton, ...parts).flatMap((one) => claim(scene, skeleton, one, trigger))
            : [];
        }),
      )
    : [];

function claim(scene: Scene, skeleton: Skeleton, part: Mention, trigger: [number, number]): Claim[] {
  const target = wholeOf(scene.names, scene.names.get(part.entity) ?? '');
  const said = { sourceSpan: part, targetSpan: null, trigger: spanOf(skeleton, ...trigger) };
  return target
    ? [
        {
          link: 'PART_OF',
          source: part.entity,
          target,
          sentence: skeleton.sentence,
          rule: 'asked-inside',
          confidence: 0.8,
          ...said,
        },
      ]
    : [];
}

/** The ministry whose name a department's begins with. */
const wholeOf = (names: Scene['names'], part: string): string | undefined =>
  [...names].find(([, name]) => name !== part && /[部局署会]$/u.test(name) && part.startsWith(name))?.[0];
