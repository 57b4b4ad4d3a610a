import { ledGovernment, ledOrgan } from '../implied/led-organ.ts';
import { idOf } from '../resolve.ts';
import type { Claim, Scene } from './rule.ts';

/** 某省文化厅党组书记、厅长张建国 heads the leading group, as was seen, and the organ too; 某市委副书记、市长 is of the government. */
export const leadingGroups = ({ setting, names }: Scene, known: readonly Claim[]): Claim[] =>
  known.flatMap((claim): Claim[] => {
    if (claim.link !== 'HOLDS' || !claim.targetSpan) return [];
    const organ = ledOrgan(claim.targetSpan, setting, names.get(claim.target));
    if (organ) {
      const targetSpan = { start: organ.start, end: organ.end };
      const attributes = { post: organ.post };
      const target = idOf(setting, organ.naming);
      return [{ ...claim, target, targetSpan, rule: 'leading-group', attributes }];
    }
    const government = ledGovernment(claim.targetSpan, names.get(claim.target) ?? '', setting);
    if (!government) return [];
    const attributes = { post: government.post };
    const target = idOf(setting, government.naming);
    return [{ ...claim, target, targetSpan: null, rule: 'leading-committee', attributes }];
  });
