import { ownClaim } from './own.ts';
import type { Claim, Scene } from './rule.ts';
import { letters } from './notation.ts';
import { mentionsIn, spanOf } from './skeleton.ts';

/** 现在，我代表国务院，向大会作政府工作报告 */
const REPORTS = new RegExp(
  `我(?:受|代表)([${letters('I')}])(?:委托)?，?(?:向[^，。；]{1,16}?)(?:作|报告)`,
  'du',
);
/** A report begins so. */
const FIRST = 12;

/** Who a report is given for, when nothing names the person who gives it. */
export function reporters(scene: Scene, known: readonly Claim[]): Claim[] {
  if (known.some((one) => one.link === 'AUTHORED_BY' && one.source === scene.self)) return [];
  return scene.skeletons.slice(0, FIRST).flatMap((skeleton): Claim[] => {
    const match = REPORTS.exec(skeleton.words);
    const [whole, organ] = match?.indices ?? [];
    if (!whole || !organ) return [];
    const trigger = spanOf(skeleton, ...whole);
    return mentionsIn(skeleton, ...organ).flatMap((one) =>
      ownClaim(scene, 'AUTHORED_BY', one, { rule: 'reported-for', confidence: 0.75, trigger }),
    );
  });
}
