import { ledGovernment, ledOrgan } from '../implied/led-organ.ts';
import { idOf } from '../resolve.ts';
import type { Claim, Scene } from './rule.ts';

/** 某省文化厅党组书记、厅长张建国 heads the leading group, as was seen, and the organ too; 某市委副书记、市长 is of the government. */
export const leadingGroups = ({ setting }: Scene, known: readonly Claim[]): Claim[] =>
  known.flatMap((claim): Claim[] => {
    if (claim.link !== 'HOLDS' || !claim.targetSpan) return [];
    const { attributes: _, ...rest } = claim;
    const organ = ledOrgan(claim.targetSpan, setting);
    if (organ) {
      const targetSpan = { start: organ.start, end: organ.end };
      return [{ ...rest, target: idOf(setting, organ.naming), targetSpan, rule: 'leading-group' }];
    }
    const government = ledGovernment(claim.targetSpan, setting);
    return government
      ? [{ ...rest, target: idOf(setting, government), targetSpan: null, rule: 'leading-committee' }]
      : [];
  });
