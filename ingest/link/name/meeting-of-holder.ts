import { tight } from '../../tight.ts';
import type { Namer } from '../naming.ts';
import { unsaid } from './unsaid.ts';

/** 常委会（扩大）会议, 党组会议, 2031年第3次中心组学习会: held within an organ, which the name leaves out. */
const WITHIN =
  /^(?:\d{4}年度?)?(?:第[一二三四五六七八九十\d]{1,3}次)?(?:(?:党委|党组)?(?:理论学习|学习)?中心组|常委会|党组|党委).*(?:会议|学习会|研讨会)$/u;
/** Between the organ and what it holds: a post and a person, how it is held, and the verb. */
const HOLDS = /^[^。；！？\n]{0,40}(?:召开|举行|举办|开展|主持)(?:了|过)?$/u;

/** 2031年第一次全体会议 behind 委员会召开, 第四次全会 behind the session it belongs to, 会议 behind 政治局召开: a number of it alone, or less. */
const BY_NUMBER = /^meeting-sitting-(?:held|of-session|bare)$/u;

/** 党组会议 that 甲厅 or its head convenes → 甲厅党组会议, 常委会扩大会议 of 中共甲省委员会 → 中共甲省委员会常务委员会扩大会议. */
export const meetingOfHolder: Namer = ({ words, start, sentence, rule }, context) => {
  const name = tight(words);
  const numbered = BY_NUMBER.test(rule);
  const organ = WITHIN.test(name) || numbered ? context.organs.at(-1) : undefined;
  const all = context.text.article.text;
  if (!organ || organ.start < sentence.start || !HOLDS.test(all.slice(organ.end, start)))
    return numbered ? unsaid('Meeting', name, context, 'of what') : null;
  // 国务院第12次常务会议, as it is written in one piece
  const holder = organ.naming.name.replace(/^中华人民共和国(?=国务院)/u, '');
  const group = /党[组委]$/u.exec(holder)?.[0] ?? '';
  const kind = name.startsWith(group) ? name.slice(group.length) : name;
  const full = holder.startsWith('中共') ? kind.replace(/^常委会/u, '常务委员会') : kind;
  return { type: 'Meeting', name: `${holder}${full}`, reason: `held by ${holder}` };
};
