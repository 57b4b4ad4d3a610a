import { withThinker } from '../bare.ts';
import { tight } from '../../tight.ts';
import type { Namer } from '../naming.ts';
import { drive } from './program.ts';

const GROUP =
  /^(?:中共|中国共产党)?中央([^\n、，。]{2,40}?)((?:工作)?(?:领导小组|协调小组)[\u4e00-\u9fff]{0,6})$/u;

/**
 * 中央治水工作领导小组 → 中国共产党中央治水工作领导小组; that of a drive has the drive's whole name,
 * as 中央主题教育领导小组 of 2019.
 */
export const centralGroup: Namer = (surface, context) => {
  const [, subject, group] = GROUP.exec(tight(surface.words)) ?? [];
  if (subject === undefined || /^(?:人民)?政府|^(?:人民)?军委/u.test(subject)) return null;
  const whole = drive({ ...surface, type: 'Program', words: subject }, context)?.name ?? subject;
  return {
    type: 'Institution',
    name: `中国共产党中央${withThinker(whole)}${group}`,
    reason: `group of the Central Committee: ${surface.words}`,
  };
};
