import type { Found } from '#graph';
import { seek, type View } from '../recogniser.ts';

const COURSE = {
  needs: ['班'],
  pattern: /(?:研讨|研修|培训|轮训|读书|进修|专题)班/dgu,
};
/** What stands before the name of a course: 新华社某地9月1日电 |2021年秋季学期…, 习近平在|中央党校中青年干部培训班 */
const BEFORE =
  /^.*(?:[，。；：！？“”\n—]|\d[日年月](?!度|[春秋]季)|出席|参加|举行|举办|开办|召开|主持|[同与给对](?=[^，。]{0,6}党校)|(?<!存|现|潜|所|内)在)的?(?:电[ \u3000]+)?/su;
/** Whose course it is, or the rite that opens or ends it, tells that it has a name. */
const SCHOOL = /党校|行政学院|干部学院/u;
const RITE = /^(?:开班式|结业式|开班仪式|结业仪式|开学典礼|毕业典礼)/u;
/** 学习贯彻党的某某精神研讨班: told by another row. */
const TOLD = /学习贯彻|(?:省部级|厅局级|市厅级|县处级)/u;
/** 在专题研讨班开班式上: the course is told elsewhere. */
const CLASS = /^(?:专题|集中|[本此这][次期]|首[次期]|全[省市县区]|省级|市级|学习|业务|干部){1,4}$/u;
const LONGEST = 80;

/** 某党校春季学期进修班|开学典礼: a course that a school holds, or one with a rite, which is no part of the name. */
export const courses = (view: View): Found[] =>
  seek(view, COURSE, ({ span }) => {
    const { words } = view;
    const from = Math.max(0, span.start - LONGEST);
    const start = from + (BEFORE.exec(words.slice(from, span.start))?.[0].length ?? 0);
    const name = words.slice(start, span.start);
    const named = SCHOOL.test(name) || RITE.test(words.slice(span.end, span.end + 4));
    return name.length < 2 || !named || TOLD.test(name) || CLASS.test(name)
      ? null
      : { start, end: span.end, type: 'Program', rule: 'program-course' };
  });
