import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { isDepartmentName } from './department-name.ts';

/** What a leader is in charge of, and what an organ is made of. */
const VERBS = ['分管', '协管', '联系', '代管', '归口管理', '协助管理', '下设', '内设', '下辖'];
const LIST: Search = {
  needs: VERBS,
  pattern: new RegExp(
    `(?:${VERBS.join('|')})(?:[和、并及]?(?:联系|协管|管理))?(?<!联系(?=人|方式|电话|地址))(?:(?:单位|部门|[处科股]室|机构)[:：])?(?=(?<name>[\\u4e00-\\u9fff、（）()]{2,400}))`,
    'duy',
  ),
};
/** 密切|联系…: no division of work. */
const IN_CLAUSE = /(?:密切|紧密|加强|保持|建立|有关|相关|切实)$/u;
/** 。|联系省水利学会: one organ will do. */
const BEGINS_CLAUSE = /(?:^|[，。；：、\s])$/u;
/** 办公室、副主任孙大海|分管人事科: the next leader's part. */
const NEXT_LEADER = new RegExp(`同志|${VERBS.join('|')}`, 'u');
/** 办公室、人事处|等部门, 文秘科和督查科|工作 */
const TAIL = /(?:[及和]各[\u4e00-\u9fff]{1,8}|等(?:[处科股]室|部门|单位|机构)?|的?工作|相关工作)+$/u;
const ITEM = /[^、]+/gu;

/** 分管办公室、人事处（省人才办），联系省水利学会: each organ of the list. */
export const divisionsOfWork = (view: View): Found[] =>
  seek(view, LIST, ({ span, surface, match }) => {
    const at = span.start - match[0].length;
    const before = view.words.slice(Math.max(0, at - 2), at);
    if (IN_CLAUSE.test(before)) return null;
    const found = organsOf(surface, span.start);
    const sure =
      found.length > 1 ||
      !/^(?:联系|[下内]设)/u.test(match[0]) ||
      (match[0] === '联系' && BEGINS_CLAUSE.test(before));
    return sure ? found : null;
  });

/** The organs of a list that begins with one, up to where the next leader's part begins. */
function organsOf(list: string, start: number): Found[] {
  const found: Found[] = [];
  for (const { index, 0: item } of list.matchAll(ITEM)) {
    const organs = NEXT_LEADER.test(item) ? [] : membersOf(item, start + index);
    if (organs.length === 0 && (index === 0 || NEXT_LEADER.test(item))) break;
    found.push(...organs);
  }
  return found;
}

/** 渔政处（省海图办公室）, 秘书科和信息科; 省海岸监测（观测）中心 is one. */
function membersOf(item: string, start: number): Found[] {
  const whole = item.replace(TAIL, '');
  if (
    /^[^（(]+[（(][^（）()]+[)）][^（）()]+$/u.test(whole) &&
    isDepartmentName(whole.replace(/[（(].*[)）]/u, ''))
  )
    return [organ(start, whole)];
  return [...whole.matchAll(/[^（）()]+/gu)].flatMap(({ index, 0: part }) => {
    const both = /^(.+?)(?<=[处科室股局办院站会])([和与及])(.+)$/u.exec(part);
    return both?.[1] && both[3] && isDepartmentName(both[1]) && isDepartmentName(both[3])
      ? [organ(start + index, both[1]), organ(start + index + both[1].length + 1, both[3])]
      : isDepartmentName(part)
        ? [organ(start + index, part)]
        : [];
  });
}

const organ = (start: number, words: string): Found => ({
  start,
  end: start + words.length,
  type: 'Institution',
  rule: 'department-in-charge',
});
