import { FULL_DATE, ORGAN_END } from '../signed.ts';

/** 附件：1.任务表 / 附件 / 附件2 / 附表1 培训安排 / 附：名单 */
const ANNEX =
  /^[【[]?附[ \u3000]{0,4}(?:[件表录图][ \u3000]{0,4})?(?:(?:[\d一二三四五六七八九十]{1,3}[ \u3000]{0,4})?(?:[：:.．、】\]]|$)|[\d一二三四五六七八九十]{1,3}[ \u3000]{1,4}[^。；]{1,60}$)/u;
/** 抄送：省委办公厅。 / 主题词：… / （此件公开发布） */
const COLOPHON = /^(?:(?:抄送|抄报|分送|印送|主题词)[ \u3000]{0,4}[：:]|[（(]此件.{1,12}[）)]$)/u;
/** 二〇二三年六月十五日 / 省财政厅 2023年4月21日 / 省财政厅办公室2023年4月21日印发 */
const SIGNED = new RegExp(
  `^(?:[\\p{Script=Han}（）() 、]{0,80}${ORGAN_END} ?)?${FULL_DATE} ?(?:印发)?$`,
  'u',
);
/** 省财政厅 省教育厅 : names of organs and nothing else. */
const ORGANS = new RegExp(`^[\\p{Script=Han}（）() 、“”]{1,80}${ORGAN_END}$`, 'u');
/** （来源：新华社） / 来源：《水利月刊》2017年第8期 / （作者系县水利局局长） / 责任编辑：… */
const CREDIT =
  /^[（(]?(?:(?:信息|稿件|文章)?来源[ \u3000]{0,4}[：:]|稿源[：:]|作者(?:单位)?[：:]|作者[系为]|责任编辑[：:]|责编[：:]).{1,60}$/u;
const OPENERS = new Set('附【[抄分印主（(来信稿文作责');

/** Whether nothing of the body stands in a line: it names annexes, signs, says who gets a copy, or where the text is from. */
export function endsBody(line: string): boolean {
  if (OPENERS.has(line[0] ?? '') && [ANNEX, COLOPHON, CREDIT].some((form) => form.test(line))) return true;
  return /[日发]$/u.test(line) && line.length < 120 && SIGNED.test(line);
}

/** Whether a line is all names of organs, as those are that stand over the date of a signature. */
export const isOrgans = (line: string): boolean => line.length <= 82 && ORGANS.test(line);
