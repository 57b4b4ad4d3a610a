import type { Found, Span } from '#graph';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import { NAME } from '../person/name.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { oneOf } from '../word-list.ts';
import { isClause } from './inside.ts';

const BRANCH: Search = {
  needs: ['党支部', '党总支'],
  pattern: /党(?:支部|总支)(?!委|部|建设|工作|书记队伍|成员|活动|换届|组织)/uy,
};
/** Words of numbers and of whom a branch is for stand in its name: 机关第二, 医务护理, 离退休, 学生工作部. */
const IN_BRANCHES = new Set(
  '第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 一 二 三 四 五 六 七 八 九 十 离退休 服务 管理 后勤 运营 保障 发展 建设 与 研究 组织'.split(
    ' ',
  ),
);
const LONGEST = 14;
/** A longer one may be a clause, whoever heads it. */
const SHORT = 8;
const NUMBERED = /第?[一二三四五六七八九十]{1,3}$/u;
/** 后勤处|党支部, 图书馆|党支部 */
const OF_OFFICE =
  /(?:[^各全内外两多]部|处|[^教]室|科|中心|馆|学院|学系|分公司|项目部|车间|大队|支队|中队|联盟|小区)$/u;
const HEADED = new RegExp(`^(?:副?书记|(?:组织|宣传|纪检)委员)${NAME}|^${NAME}书记`, 'u');
/** Words that tell a class of branches and none of them, by length, then by code point. */
export const BRANCH_CLASSES = `
  个 任 原 我 新 本 村 的 第 老 部 一个 三个 下属 两新 临时 乡镇 五好 五星 企业 优秀 先进 党员 党委 全县 全国 全市 全省 公司 农村 几个 单位 四强 城市 基层 多个
  大队 学校 学生 小区 所在 所属 支部 教工 教师 星级 智慧 最强 机关 村级 标杆 样板 模范 流动 班组 直属 示范 社区 科室 红旗 红色 结对 职工 联合 街道 车间 连队 退休 部分
  部门 非公 驻村 高校 功能型 工作队 教职工 村干部 离退休 老干部 项目部
`;
/** What branches there are many of, and what is said of one. */
const CLASS = new RegExp(`[各每该其两]|^(?:“[^”]*”|${oneOf(BRANCH_CLASSES)})*$`, 'u');

/** 机关第二党支部, 后勤处党支部, 医务护理党支部书记王大山: branches of a unit by their own names; whose they are, the text need not say. */
export function partyBranches(view: View): Found[] {
  const { words } = view;
  const all = seek(view, BRANCH, ({ span: { start: end, end: stop } }) => {
    const start = nameStart(view, end);
    const name = words.slice(start, end);
    return CLASS.test(name) || !/^[\u4e00-\u9fff]+$/u.test(name) || isClause(view, { start, end: stop })
      ? null
      : { start, end: stop, type: 'Institution', rule: 'party-branch' };
  });
  const told = new Set(all.filter((one) => isTold(view, one)));
  // 机关一党支部、|医务护理党支部: beside one that is told
  for (const row of [all, all.toReversed()])
    row.forEach((one, index) => {
      const before = row[index - 1];
      if (before && told.has(before) && areBeside(words, before, one)) told.add(one);
    });
  return [...told];
}

function nameStart(view: View, end: number): number {
  const edge = withoutLeadIn(view, leftBoundary(view, end, LONGEST, IN_BRANCHES), end);
  // 由|机关一党支部
  return /^[由和与及对向]$/u.test(view.words[edge] ?? '') ? edge + 1 : edge;
}

function isTold({ words }: View, { start, end }: Span): boolean {
  const name = words.slice(start, end - 3);
  return (
    NUMBERED.test(name) ||
    OF_OFFICE.test(name) ||
    (name.length <= SHORT && HEADED.test(words.slice(end, end + 6)))
  );
}

const areBeside = (words: string, one: Span, other: Span): boolean =>
  /^[、和与及]$/u.test(words.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
