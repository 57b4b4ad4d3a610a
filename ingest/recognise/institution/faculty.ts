import type { Found } from '#graph';
import { leftBoundary, withoutLeadIn } from '../boundary.ts';
import { seek, type Search, type View } from '../recogniser.ts';

/** What the Party has in a school's faculties and institutes. */
const BRANCH: Search = {
  needs: ['学院', '研究所'],
  pattern:
    /(?:学院|研究所)(?:学生|教工|教师|教职工|研究生|本科生|离退休|退休教师|机关|行政|第?[一二三四五六七八九十]{1,2}){0,3}(?:党委|党总支|党支部|分党委)(?![员])/uy,
};
/** How long its name may be. */
const LONGEST = 10;
const CLASS =
  /^(?:各|本|该|我|我校|我院|二级|全|全校|所有|有关|相关|所在|行政|职业|联合)|[各的等]|书记|代表/u;

/** 智能建筑学院学生党支部, 继续教育学院党总支: branches of a faculty, whose school the text need not name. */
export const faculties = (view: View): Found[] =>
  seek(view, BRANCH, ({ span }) => {
    const edge = withoutLeadIn(view, leftBoundary(view, span.start, LONGEST), span.start);
    // 继续|教育学院: no word of grammar there
    const start = view.words.startsWith('继续教育', edge - 2) ? edge - 2 : edge;
    const name = view.words.slice(start, span.start);
    return (name.length < 2 && !/^[理法商文工医农]$/u.test(name)) ||
      CLASS.test(name) ||
      !/^[\u4e00-\u9fff]+$/u.test(name)
      ? null
      : { start, end: span.end, type: 'Institution', rule: 'faculty-branch' };
  });
