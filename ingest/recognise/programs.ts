import type { Found } from '#graph';
import { byPatterns, seek, type Recogniser, type Search, type View } from './recogniser.ts';
import { withPlace } from './placed.ts';
import { programsAgain } from './program/again.ts';
import { announcedPrograms } from './program/announced.ts';
import { bareName, toldSomewhere } from './program/bare.ts';
import { courses } from './program/courses.ts';
import { educationDrives } from './program/education.ts';
import { fiveYears } from './program/five-years.ts';
import { HEAD, HEADS, NOT_AFTER } from './program/heads.ts';
import { PATTERNS } from './program/patterns.ts';
import { asPaper, plansOf } from './program/plans.ts';
import { quotedPrograms } from './program/quoted.ts';
import { rows } from './program/rows.ts';
import { staged } from './program/staged.ts';
import { strategies } from './program/strategies.ts';

const BARE_HEAD: Search = { needs: HEADS, pattern: new RegExp(HEAD, 'uy') };
const patterned = byPatterns('Program', PATTERNS);

/** Names told by their own words. */
const named = (view: View): Found[] => [
  // “三严三实”专题教育, “雪亮工程”
  ...quotedPrograms(view),
  // 东港船厂二期、青江新材料等重大项目, “政策大讲堂”“服务面对面”等活动
  ...rows(view),
  // 裕龙石化一期稳产达产
  ...staged(view),
  // 京津冀协同发展等国家重大战略
  ...strategies(view),
  // 第七个五年计划, 爱国卫生运动
  ...patterned(view).flatMap((one) => [one, ...withPlace(view, one)]),
  // 按照五年计划的要求
  ...fiveYears(view),
  // 某党校春季学期进修班|开学典礼
  ...courses(view),
  // 第二批主题教育
  ...educationDrives(view),
  // 关于开展智能水表应用试点工作的通知 … 智能水表应用试点
  ...announcedPrograms(view),
  // 干部专业化能力提升计划
  ...seek(view, BARE_HEAD, ({ span, surface }) =>
    NOT_AFTER.test(view.words.slice(span.end, span.end + 4)) ? null : bareName(view, span, surface),
  ),
];

/** Named plans, projects, drives: by their heads, with the whole name; and the document that sets one out. */
export const programs: Recogniser = {
  name: 'programs',
  example: '深入实施干部专业化能力提升计划',
  find: (view) => {
    const found = toldSomewhere(view, named(view)).map((program) => asPaper(view, program));
    // （以下简称“带头人培训”） … 带头人培训
    return [...found, ...programsAgain(view, found), ...plansOf(view, found)];
  },
};
