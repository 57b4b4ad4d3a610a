import { tight } from '../../tight.ts';
import type { Namer } from '../naming.ts';
import { lastDivision } from './local-institution.ts';
import { localPlace } from './local-place.ts';
import { han, N } from './meeting-number.ts';
import { unsaid } from './unsaid.ts';

/** 十四届省委 */
const DEICTIC = new RegExp(`^第?${N}届([省市县区州])委$`, 'u');
/** 中共安吉县第十四届委员会, 共青团安吉县第十四届委员会 */
const PLACED = new RegExp(
  `^(中共|中国共产党|共青团|中国共产主义青年团)([\\u4e00-\\u9fff]县(?!区)|[\\u4e00-\\u9fff]{2,18}?(?:省|自治区|[市州盟县区旗]))第${N}届(委员会|纪律检查委员会)$`,
  'u',
);

/** 四届省委 in a text of 辽宁省 → 中国共产党辽宁省第四届委员会: a local committee of the Party in its term. */
export const committeeOfTerm: Namer = (surface, context) => {
  const name = tight(surface.words);
  const [, whose = '', said, number, organ] = PLACED.exec(name) ?? [];
  const [, term = number, level = ''] = DEICTIC.exec(name) ?? [];
  if (term === undefined) return null;
  const place = said === undefined ? localPlace(level, surface, context) : lastDivision(said);
  if (place === null) return unsaid('Institution', name, context, `which ${level}`);
  return {
    type: 'Institution',
    name: `${whose.endsWith('团') ? '中国共产主义青年团' : '中国共产党'}${place}第${han(term)}届${organ ?? '委员会'}`,
    attributes: { place },
    reason: `term: ${name}`,
  };
};
