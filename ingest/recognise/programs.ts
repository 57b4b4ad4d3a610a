import { byPatterns, matches, type Recogniser } from './recogniser.ts';
import { bareName } from './program/bare.ts';
import { educationDrives } from './program/education.ts';
import { HEAD, NOT_AFTER } from './program/heads.ts';
import { PATTERNS } from './program/patterns.ts';
import { quotedPrograms } from './program/quoted.ts';

const BARE_HEAD = new RegExp(HEAD, 'gu');
const patterned = byPatterns('Program', PATTERNS);

/** Named plans, projects, drives: by their heads, with the whole name. */
export const programs: Recogniser = {
  name: 'programs',
  example: '深入实施干部专业化能力提升计划',
  find: (view) => [
    // “三严三实”专题教育, “雪亮工程”
    ...quotedPrograms(view),
    // 第七个五年计划, 爱国卫生运动
    ...patterned(view),
    // 第二批主题教育
    ...educationDrives(view),
    // 干部专业化能力提升计划
    ...matches(view.words, BARE_HEAD, ({ span, surface }) =>
      NOT_AFTER.test(view.words.slice(span.end, span.end + 4)) ? null : bareName(view, span, surface),
    ),
  ],
};
