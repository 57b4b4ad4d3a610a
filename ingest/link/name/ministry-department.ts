import { tight } from '../../tight.ts';
import type { Namer } from '../naming.ts';

/** How far back, in organs and in characters, the ministry may stand. */
const ORGANS = 8;
const REACH = 300;
const MINISTRY =
  /^(?:中华人民共和国[\u4e00-\u9fff]{2,16}?(?:部|委员会|署|银行)|国家[\u4e00-\u9fff]{2,12}?(?:局|署|委员会))$/u;

/** 社会工作司 before 副司长 → that of the ministry named last. */
export const ministryDepartment: Namer = ({ words, rule, start }, { organs }) => {
  if (rule !== 'ministry-department') return null;
  const owner = organs
    .slice(-ORGANS)
    .findLast(({ naming, end }) => start - end < REACH && MINISTRY.test(naming.name))?.naming.name;
  return owner === undefined
    ? null
    : { type: 'Institution', name: `${owner}${tight(words)}`, reason: `department of ${owner}` };
};
