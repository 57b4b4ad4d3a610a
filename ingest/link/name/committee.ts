import { COMMITTEES } from '../../committee-words.ts';
import type { Namer } from '../naming.ts';

/** 军管会 → 清河县军事管制委员会: the committee of its kind that was named last. */
export const committeeInFull: Namer = ({ words, rule }, { organs }) => {
  const whole = rule === 'committee-short' ? COMMITTEES[words] : undefined;
  const name =
    whole === undefined
      ? undefined
      : organs.findLast(({ naming }) => naming.name.endsWith(whole))?.naming.name;
  return name === undefined ? null : { type: 'Institution', name, reason: `short for ${name}` };
};
