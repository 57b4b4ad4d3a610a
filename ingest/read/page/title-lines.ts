/** Lines between title and body that say who, where, when: 来源：《党建研究》2023年第3期, 中共山西省委组织部, 国发〔2023〕16号. */
const SAYS =
  /来源|來源|作者|发布|發布|发文|發文|文号|文號|索引号|日期|时间|時間|撰稿|执笔|〔\d{4}〕|\d{4}年\d{1,2}月|\d{4}-\d{1,2}-\d{1,2}|第\d+期/u;
const ORGAN =
  /^[\p{Script=Han}“”、\s]{2,40}(?:部|委|院|会|局|厅|厅|办|办公室|政府|学校|学院|组|同志|书记|主席|总理|省长|市长|主任)$/u;

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/**
 * The title block as lines: the title, and what stands between it and the body in the page.
 * `page` are all lines of the page, `body` those of its main text.
 */
export function titleLines(page: string[], body: string[], title: string): string[] {
  const wanted = squeeze(title);
  const anchor = body.find((line) => line.length >= 10) ?? body[0] ?? '';
  const bodyAt = Math.max(0, page.indexOf(anchor) - body.indexOf(anchor));
  const before = page.slice(0, bodyAt);
  const titleAt = wanted ? before.findLastIndex((line) => squeeze(line) === wanted) : -1;
  const near = titleAt >= 0 ? before.slice(titleAt + 1) : before.slice(-6);
  const facts = near
    .slice(0, 20)
    .filter((line) => line.length <= 200 && (SAYS.test(line) || ORGAN.test(line)));
  const stands = body.slice(0, 6).some((line) => squeeze(line) === wanted);
  const fresh = facts.filter((line) => !body.slice(0, 8).includes(line));
  return stands || !title ? fresh : [...title.split('\n'), ...fresh];
}
