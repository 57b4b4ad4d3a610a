import { divisionNamed } from '../../lexicon/division-chain.ts';
import { provinceOf } from '../../lexicon/provinces.ts';
import { tight } from '../../tight.ts';
import type { Namer } from '../naming.ts';

const DISTRICT =
  /^(?:解放军|(?:[\u4e00-\u9fff]{2,4}省)(?=.{4}))?([\u4e00-\u9fff]{2,6}?)(军分区|警备区|卫戍区)$/u;
const POLICE = /^武警(?:部队)?([\u4e00-\u9fff]{2,6})总队$/u;

/** 解放军军事法院: no other army has one. */
const JUSTICE = /^解放军(军事(?:法院|检察院))$/u;

/** 宁波军分区 → 中国人民解放军宁波军分区, 武警甘肃总队 → 中国人民武装警察部队甘肃省总队 */
export const armedForce: Namer = ({ words }) => {
  const name = tight(words);
  const [, seat, kind] = DISTRICT.exec(name) ?? [];
  // 冀中军分区, of other times, is not of the army of today.
  if (seat !== undefined && divisionNamed(seat) !== null)
    return {
      type: 'Institution',
      name: `中国人民解放军${seat}${kind}`,
      reason: `district of the army: ${seat}`,
    };
  const justice = JUSTICE.exec(name)?.[1];
  if (justice !== undefined)
    return { type: 'Institution', name: `中国人民解放军${justice}`, reason: 'justice of the army' };
  const place = provinceOf(POLICE.exec(name)?.[1] ?? '');
  if (!place) return null;
  const full = `中国人民武装警察部队${place.name}总队`;
  return { type: 'Institution', name: full, reason: `armed police: ${place.name}` };
};
