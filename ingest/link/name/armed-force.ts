import { divisionNamed } from '../../lexicon/division-chain.ts';
import { provinceOf } from '../../lexicon/provinces.ts';
import { hanNumber, toHan } from '../../han-number.ts';
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

/** 陆军领导机构 → 中国人民解放军陆军领导机构 */
export const serviceOfArmy: Namer = ({ words, rule }) =>
  rule === 'service-of-army'
    ? { type: 'Institution', name: `中国人民解放军${words}`, reason: `service of the army: ${words}` }
    : null;

/** 红十五军团, 四方面军 → 中国工农红军第十五军团, 中国工农红军第四方面军 */
export const redArmy: Namer = ({ words, rule }) => {
  const [, ordinal, kind] = rule === 'army' ? (RED.exec(tight(words)) ?? []) : [];
  const number = hanNumber(ordinal ?? '');
  return number === null
    ? null
    : {
        type: 'Institution',
        name: `中国工农红军第${toHan(number)}${kind}`,
        reason: `unit of the Red Army: ${words}`,
      };
};
const RED =
  /^(?:(?:工农)?红军?第?(?=[\d一二三四五六七八九十]+(?:方面军|军团?|师))|(?=[一二四]方面军))([一二三四五六七八九十]{1,3}|\d{1,2})(方面军|军团|军|师)$/u;
