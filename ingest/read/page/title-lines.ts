import { tight } from '../../tight.ts';

/** Lines between title and body that say who, where, when: 来源：《党建研究》2023年第3期, 国发〔2023〕16号. */
const SAYS =
  /来源|來源|作者|发布|發布|发文|發文|文号|文號|索引号|日期|时间|時間|撰稿|执笔|〔\d{4}〕|\d{4}年\d{1,2}月|\d{4}-\d{1,2}-\d{1,2}|第\d+期/u;
/** 中共山西省委组织部 */
const ORGAN =
  /^[\p{Script=Han}“”、\s]{2,40}(?:部|委|院|会|會|局|厅|廳|办|办公室|政府|学校|学院|组|同志|书记|主席|总理|省长|市长|主任)$/u;

/** The title and what stands between it and the body: the first lines of the text. `before` are the page's lines above the body. */
export function titleLines(before: string[], title: string): string[] {
  const wanted = tight(title);
  const titleAt = wanted ? before.findLastIndex((line) => tight(line) === wanted) : -1;
  const near = titleAt >= 0 ? before.slice(titleAt + 1) : before.slice(-6);
  const facts = near
    .slice(0, 20)
    .filter((line) => line.length <= 200 && (SAYS.test(line) || ORGAN.test(line) || isSubtitle(line)));
  return [...title.split('\n'), ...facts].filter((line) => line !== '');
}

/** ——在全省组织工作会议上的讲话 */
const isSubtitle = (line: string): boolean => /^[—–-]{2}.{2,60}$/u.test(line);
