import type { Found, Span } from '#graph';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import { NAME } from '../person/name.ts';
import { AFTER_NAME } from '../person/post.ts';
import { isA } from '../hits.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { isDepartmentName } from './department-name.ts';
import { DOMAIN } from './domains.ts';
import { FIRM_OFFICE } from './firm-offices.ts';
import { isClause } from './inside.ts';

/** Offices by their last character, each with the posts in it. */
const OFFICES: readonly (readonly [string, readonly string[]])[] = [
  ['处', ['处长', '负责人', '调研员']],
  ['科', ['科长', '主任', '负责人', '科员']],
  ['支行', ['行长', '负责人']],
  ['分行', ['行长', '负责人']],
  ['分公司', ['总经理', '经理', '负责人']],
  ['分院', ['院长', '负责人']],
  ['分校', ['校长', '负责人']],
  ['股', ['股长', '负责人']],
  ['室', ['主任', '负责人', '调研员']],
  ['中心', ['主任', '总经理', '负责人']],
  ['站', ['站长']],
  ['所', ['所长']],
  ['队', ['总队长', '支队长', '大队长']],
  ['局', ['局长', '长', '负责人']],
  ['委', ['主任']],
  ['办', ['主任', '负责人']],
  ['部', ['部长', '长', '主任', '总经理', '经理', '负责人']],
  ['学院', ['院长', '教授']],
  ['行署', ['专员']],
  ['纪委', ['书记']],
  ['政法委', ['书记']],
  ['政协', ['主席']],
  ['人大', ['主任']],
];
const needs = OFFICES.flatMap(([end, posts]) =>
  posts.flatMap((post) => [`${end}${post}`, `${end}副${post}`, `${end}常务副${post}`]),
);
/** Other posts of the same person: 处长、机关党委书记|王大山 */
const MORE = '(?:[、兼][\\u4e00-\\u9fff]{2,12}?(?:长|主任|书记|员)){0,2}';
const before = (behind: string): string =>
  `(?:${OFFICES.map(([end, posts]) => `${end}(?=(?:常务)?副?(?:${posts.join('|')})${behind})`).join('|')})`;
const POSTED: Search = { needs, pattern: new RegExp(before(`${MORE}(?!由)${NAME}${AFTER_NAME}`), 'uy') };
/** In a row of posts no name need follow. */
const IN_ROW: Search = { needs, pattern: new RegExp(before('(?:[、，；。兼及]|和|等职|$)'), 'uy') };
const LONGEST = 16;
/** 安吉县财政局副局长、|审计局|局长; 历任|县委办|主任 */
const BEHIND_POST = /(?:[长任员记师席]|经理)[、，；兼]$|[历曾兼先后转改调]任$/u;
/** Offices known by what they do; 布局, 总部 and 一部 are none. */
const KNOWN = new RegExp(
  `^(?:[校院])?(?:${DOMAIN}(?:局|委|办|部)|${FIRM_OFFICE}|(?:组织|宣传|统战|政治|武装|人武|司令|参谋|后勤|装备|联络|门诊|住院|急诊|医务|护理|社会工作|社工|药学|教学|教务|学工|研工|学生工作|研究生工作|教师工作|保卫|人事|工交|财贸|农林|农工|文教|政工|干部|青工|学校|妇女|权益|女工)部|行署|纪委|政法委|政协|人大|(?:工交|财贸|农|计|经|建|科|教|体|民|侨|编|台|外)[委办])$`,
  'u',
);
const UNSURE = /[局委办部署]$/u;
const OF_FIRM = new RegExp(`${FIRM_OFFICE}$`, 'u');

/** 科研处|处长王大山, 综合科|负责人钱小河, 财政局副局长、|审计局|局长: an office by the post of who is named, or in a row of posts. */
export const departmentsOfPosts = (view: View): Found[] => [
  ...seek(view, POSTED, ({ span }) => office(view, nameBefore(view, span.end))),
  ...seek(view, IN_ROW, ({ span }) => {
    const name = nameBefore(view, span.end);
    return BEHIND_POST.test(view.words.slice(Math.max(0, name.start - 3), name.start))
      ? office(view, name)
      : null;
  }),
];

export function nameBefore(view: View, end: number): Span {
  const edge = withoutLeadIn(view, leftBoundary(view, end, LONGEST), end);
  // 政法委书记兼|公安局|局长
  const start = edge + (/^.*兼/u.exec(view.words.slice(edge, end))?.[0].length ?? 0);
  // 资本和|资金管理中心: the 和 is the name's own.
  const whole =
    view.words[start - 1] === '和' ? OF_FIRM.exec(view.words.slice(Math.max(0, end - LONGEST), end)) : null;
  return { start: Math.min(start, end - (whole?.[0].length ?? 0)), end };
}

const BRANCH = /[支分]行$|分(?:公司|[院校])$/u;

function beginsOrgan({ hitsByEnd }: View, { start, end }: Span): boolean {
  for (let at = start + 2; at < end; at += 1)
    if (hitsByEnd.get(at)?.some((hit) => hit.start === start && isA(hit, 'Institution'))) return true;
  return false;
}

function office(view: View, { start, end }: Span): Found | null {
  const name = view.words.slice(start, end);
  // 任中|纪委书记, 各|政协主席
  if (/[中各省市县区州国]/u.test(view.words[start - 1] ?? '')) return null;
  // 农行|上海市分行|行长: a part of what the lexicon knows
  if (BRANCH.test(name) && beginsOrgan(view, { start, end })) return null;
  const named = KNOWN.test(name) || (!UNSURE.test(name) && isDepartmentName(name));
  return named && !isClause(view, { start, end: end - 1 })
    ? { start, end, type: 'Institution', rule: 'department-of-post' }
    : null;
}
