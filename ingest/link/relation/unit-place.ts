import { matcher } from './notation.ts';
import type { Claim, Scene } from './rule.ts';
import { mentionsIn, spanOf } from './skeleton.ts';
import { UNIT_KINDS } from './rows/unit-kinds.ts';
import { unitMeant } from './unit-post.ts';

/** 公司|位于青江县, 该校|坐落在… */
const PLACED = matcher(
  `(?<=^|[，。；：\\s])(?<unit>(?:该|我|本)?(?<kind>${Object.keys(UNIT_KINDS).join('|')}))(?:总部|现|就)?(?<trigger>位于|坐落于|坐落在|地处)(?:[\\u4e00-\\u9fff]{0,4}(?:名城|古城|古都|省会|首都|之都))?(?<place>{L})`,
);
/** Lines between the name of a unit and where it is called by its kind. */
const LINES = 2;

/** 青江机械有限公司是新厂。公司位于柳河县: where the unit of that kind is that was named last. */
export function unitPlaces(scene: Scene): Claim[] {
  return scene.named.flatMap((skeleton) =>
    PLACED.matchAll(skeleton).flatMap(({ indices, groups }): Claim[] => {
      const { unit, place, trigger } = indices?.groups ?? {};
      const kind = UNIT_KINDS[groups?.['kind'] ?? ''];
      const [seat] = place ? mentionsIn(skeleton, ...place) : [];
      if (!unit || !trigger || !kind || !seat) return [];
      const span = spanOf(skeleton, ...unit);
      const organ = unitMeant(scene, kind, { at: span.start, lines: LINES });
      if (!organ) return [];
      return [
        {
          link: 'LOCATED_IN',
          source: organ.entity,
          target: seat.entity,
          sentence: skeleton.sentence,
          rule: 'unit-place',
          confidence: 0.75,
          sourceSpan: span,
          targetSpan: seat,
          trigger: spanOf(skeleton, ...trigger),
        },
      ];
    }),
  );
}
