import { hanNumber, toHan } from '../../han-number.ts';
import type { Namer } from '../naming.ts';
import { known } from './known.ts';

const REPORT =
  /^(?:中国共产党)?第?(?<term>[一二三四五六七八九十]{1,3})届(?<inspectors>中央纪律检查委员会|中央纪委)?(?:中央委员会)?(?:向[\u4e00-\u9fff]{2,20})?的?(?:工作)?报告$/u;

/** 十九届中央委员会的报告 → the report to the twentieth congress; that of the inspectors bears its whole name. */
export const congressReport: Namer = (surface, context) => {
  const { term, inspectors } = REPORT.exec(surface.words)?.groups ?? {};
  const number = hanNumber(term ?? '');
  if (number === null || number === undefined) return null;
  const congress = toHan(number + 1);
  if (inspectors === undefined) return known({ ...surface, words: `党的${congress}大报告` }, context);
  return {
    type: 'Document',
    name: `《${term}届中央纪律检查委员会向中国共产党第${congress}次全国代表大会的工作报告》`,
    attributes: { subtype: '报告' },
    reason: `report to the ${congress}大`,
  };
};
