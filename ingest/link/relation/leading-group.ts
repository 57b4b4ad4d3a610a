import { ledOrgan } from '../implied/led-organ.ts';
import { idOf } from '../resolve.ts';
import type { Claim, Scene } from './rule.ts';

/** 某省文化厅党组书记、厅长张建国 heads the leading group, as was seen, and the organ too. */
export const leadingGroups = ({ setting }: Scene, known: readonly Claim[]): Claim[] =>
  known.flatMap((claim): Claim[] => {
    const organ = claim.link === 'HOLDS' && claim.targetSpan ? ledOrgan(claim.targetSpan, setting) : null;
    if (!organ) return [];
    const { attributes: _, ...rest } = claim;
    return [
      {
        ...rest,
        target: idOf(setting, organ.naming),
        targetSpan: { start: organ.start, end: organ.end },
        rule: 'leading-group',
      },
    ];
  });
