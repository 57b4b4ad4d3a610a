import type { Found } from '#graph';
import { matches, seek, type Search, type View } from '../recogniser.ts';
import { DOMAIN } from './domains.ts';
import { isOfMany } from './of-many.ts';

/** Offices of a place that need no place before them where it is said what they have to do. */
const OFFICE = `(?:${DOMAIN}(?:局|委(?:员会)?|办(?:公室)?)|组织部|宣传部|统战部|政法委|编办|(?:学生工作|研究生工作|教师工作|学工|研工|武装|保卫)部|(?:教务|科研|人事|财务|学生|研究生|审计|保卫|后勤|国资)处)`;
const ONE = new RegExp(OFFICE, 'gu');
const ROW = `(?:${OFFICE}[、和与及]){0,12}${OFFICE}`;
/** What an office is told to do. */
const DUTIES =
  '负责 牵头 配合 要 具体负责 按职责 按照职责 分别负责 共同负责 等部门 等单位 联合印发 联合下发 联合制定 联合出台'.split(
    ' ',
  );
const CHARGED: Search = {
  needs: DUTIES,
  // 要求, 要点 are other words.
  pattern: new RegExp(`(?<=(?<name>${ROW}))(?:${DUTIES.join('|')})(?<!要(?=[求素点事闻件]))`, 'duy'),
};
/** 责任单位：财政局、教育局 */
const LABELS = '责任单位 责任部门 牵头单位 牵头部门 配合单位 配合部门 主办单位 协办单位 承办单位'.split(' ');
const LABELLED: Search = {
  needs: LABELS,
  pattern: new RegExp(`(?:${LABELS.join('|')})[：:][ \\t\\u3000]?(?<name>${ROW})(?![长员级])`, 'duy'),
};
/** Right before the row a clause begins or somebody is charged; 各区|财政局 are many, 安吉县|财政局 is told by its place. */
const BEFORE = /(?:^|[^\u4e00-\u9fff]|[由经请送报])$/u;

/** 财政局负责资金保障, 由民政局、教育局牵头, 组织部要抓好培训: departments by their bare names, where each is given its part. */
export const departmentsOnDuty = (view: View): Found[] =>
  [CHARGED, LABELLED].flatMap((search) =>
    seek(view, search, ({ span, surface }) => {
      const { words, tokens } = view;
      const before = words.slice(Math.max(0, span.start - 2), span.start);
      if (!BEFORE.test(before) || tokens.across(span.start)) return null;
      return matches(surface, ONE, ({ span: one }) => {
        const [start, end] = [span.start + one.start, span.start + one.end];
        return isOfMany(words, start, end)
          ? null
          : { start, end, type: 'Institution', rule: 'department-on-duty' };
      });
    }),
  );
