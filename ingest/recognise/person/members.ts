import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';

const BLANK = '[ \\u3000]';
/** 王其山: in such a line any character may stand in a given name. */
const GIVEN = '[\\u4e00-\\u9fff]';
const ONE = `${SURNAME}(?:${GIVEN}{1,2}|${BLANK}{1,3}${GIVEN})`;
/** Who leads, belongs to or answers for a group, 组 长 spread to the width of 副组长. */
const PART =
  '组长 副组长 指挥长 副指挥长 总指挥 副总指挥 团长 副团长 主任 副主任 主任委员 副主任委员 秘书长 副秘书长 总顾问 顾问 成员 委员 召集人 牵头人 联络人 联络员 联系人 负责人 责任人 记录人'
    .split(' ')
    .map((part) => [...part].join(`${BLANK}{0,4}`))
    .join('|');
const NAMES: Search = {
  needs: ['：'],
  pattern: new RegExp(
    `：(?<=^${BLANK}{0,4}(?:\\d{1,2}[.．、]|（[一二三四五六七八九十\\d]{1,2}）)?${BLANK}{0,2}(?:${PART})${BLANK}{0,2}：)${BLANK}{0,4}(?<name>${ONE}(?:[、，]${BLANK}?${ONE}|${BLANK}{1,3}${ONE}){0,40})${BLANK}{0,4}[。；]?$`,
    'duym',
  ),
};
const EACH = new RegExp(ONE, 'gu');
/** 安全科, 万山镇: what begins like a surname and ends like an office or a place. */
const OFFICE = /(?:[科室处局部委办站所校院厂镇乡村县市区队组司级员]|全体)$/u;

/** 副组长：|赵大山|、|钱小河|, 联络人：|孙江| : what stands behind a part in a group, and is all of its line, are persons. */
export const members = (view: View): Found[] =>
  seek(view, NAMES, ({ span, surface }) => {
    const names = [...surface.matchAll(EACH)];
    return names.some(([name]) => NOT_NAME.test(name) || OFFICE.test(name))
      ? null
      : names.map(({ index, 0: name }): Found => ({
          start: span.start + index,
          end: span.start + index + name.length,
          type: 'Person',
          rule: 'group-member',
        }));
  });
