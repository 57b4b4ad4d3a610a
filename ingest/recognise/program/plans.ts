import type { Found } from '#graph';
import type { View } from '../recogniser.ts';

/** What sets a program out: 碳达峰行动|方案, 第二批主题教育|指导意见. What is made of it has no name: 方案编制指南. */
const PLAN =
  /^(?:工作|总体|实施|行动){0,2}(?:方案|(?:指导|实施|工作)意见|管理办法|实施细则)(?!编[制写]|模板|设计|[”》])/u;
/** Whoever still draws it up does not name it. */
const DRAWN_UP =
  /(?:研究|抓紧|尽快|分别|各自)(?:制定|编制|起草|拟定)(?:出台)?$|(?:编制|起草|谋划|编写|拟订)$/u;
/** 第二批|主题教育工作方案 */
const BATCH = /第[一二三四]批$/u;
const REACH = 12;

/** 制定实施|青江市碳达峰行动方案: the document that bears a program's name, wherever one was found. */
export const plansOf = ({ words }: View, programs: readonly Found[]): Found[] =>
  programs.flatMap(({ start, end }) => {
    const plan = PLAN.exec(words.slice(end, end + REACH))?.[0];
    const before = words.slice(Math.max(0, start - REACH), start);
    if (plan === undefined || DRAWN_UP.test(before)) return [];
    const batch = BATCH.exec(before)?.[0].length ?? 0;
    return [{ start: start - batch, end: end + plan.length, type: 'Document', rule: 'document-of-program' }];
  });

/** 渔港改造行动计划|（2031—2033年） */
const YEARS = /^\n?（\d{4}年?[-—－–至]{1,2}\d{4}年?）/u;
/** 附件：1.|渔港改造行动计划|.pdf */
const ANNEXED_BEFORE = /(?:附件|\n)[：: \u3000]{0,3}(?:\d{1,2} ?[.．、] ?)?$/u;
const ANNEXED_AFTER = /^\.(?:pdf|docx?|wps|ofd|xlsx?)/u;

/** A plan with its years, or one that is annexed, is the paper itself. */
export function asPaper({ words }: View, found: Found): Found {
  if (!words.startsWith('计划', found.end - 2)) return found;
  const after = words.slice(found.end, found.end + REACH + 4);
  const years = YEARS.exec(after)?.[0];
  const annexed =
    ANNEXED_AFTER.test(after) && ANNEXED_BEFORE.test(words.slice(Math.max(0, found.start - 8), found.start));
  if (years === undefined && !annexed) return found;
  const end = found.end + (years && !years.startsWith('\n') ? years.length : 0);
  return { ...found, end, type: 'Document', rule: 'document-of-program' };
}
