import type { Found } from '#graph';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import { NAME } from '../person/name.ts';
import { AFTER_NAME } from '../person/post.ts';
import { seek, type Search, type View } from '../recogniser.ts';
import { isDepartmentName } from './department-name.ts';
import { isClause } from './inside.ts';

/** Offices by their last character, each with the posts in it. */
const OFFICES: readonly (readonly [string, readonly string[]])[] = [
  ['处', ['处长', '负责人', '调研员']],
  ['部', ['部长', '常务副部长', '负责人']],
  ['科', ['科长', '负责人', '科员']],
  ['股', ['股长', '负责人']],
  ['室', ['主任', '负责人', '调研员']],
  ['中心', ['主任', '负责人']],
  ['站', ['站长']],
  ['所', ['所长']],
  ['队', ['总队长', '支队长', '大队长']],
];
/** Other posts of the same person: 处长、机关党委书记|王大山 */
const MORE = '(?:[、兼][\\u4e00-\\u9fff]{2,12}?(?:长|主任|书记|员)){0,2}';
const POSTED: Search = {
  needs: OFFICES.flatMap(([end, posts]) => posts.flatMap((post) => [`${end}${post}`, `${end}副${post}`])),
  pattern: new RegExp(
    `(?:${OFFICES.map(([end, posts]) => `${end}(?=副?(?:${posts.join('|')})${MORE}${NAME}${AFTER_NAME})`).join('|')})`,
    'uy',
  ),
};
const LONGEST = 16;

/** 科研处|处长王大山, 综合科|负责人钱小河: an office by the post of who is named. */
export const departmentsOfPosts = (view: View): Found[] =>
  seek(view, POSTED, ({ span }) => {
    const { words } = view;
    const edge = leftBoundary(view, span.end, LONGEST);
    const start = withoutLeadIn(view, edge, span.end);
    const name = words.slice(start, span.end);
    return isDepartmentName(name) && !isClause(view, { start, end: span.start })
      ? { start, end: span.end, type: 'Institution', rule: 'department-of-post' }
      : null;
  });
