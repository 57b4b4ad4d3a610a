import type { Found } from '#graph';
import { matches, type View } from '../recogniser.ts';

/** A course and the rite that opens or ends it. */
const RITE = /(?:研讨|培训|轮训|读书|进修|专题)班(?:开班式|结业式|开班仪式|结业仪式|开学典礼|毕业典礼)/dgu;
/** What stands before the name of a course: 习近平在|中央党校中青年干部培训班开班式 */
const BEFORE =
  /^.*(?:[，。；：！？“”\n—]|\d[日年月](?!度|[春秋]季)|出席|参加|举行|举办|召开|主持|(?<!存|现|潜|所|内)在)的?/su;
/** 学习贯彻党的某某精神研讨班|开班式: a course that has a name is a programme, and its rite no part of the name. */
const NAMED = /学习贯彻|(?:省部级|厅局级|市厅级|县处级)/u;
const LONGEST = 80;

/** 某党校春季学期进修班开学典礼: the meeting is named by the course, the school in front of it included. */
export const openings = ({ words }: View): Found[] =>
  matches(words, RITE, ({ span }) => {
    const from = Math.max(0, span.start - LONGEST);
    const start = from + (BEFORE.exec(words.slice(from, span.start))?.[0].length ?? 0);
    return span.start - start < 2 || NAMED.test(words.slice(start, span.start))
      ? null
      : { start, end: span.end, type: 'Meeting', rule: 'meeting-opening' };
  });
