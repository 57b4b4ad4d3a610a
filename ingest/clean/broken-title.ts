import type { Edit, Step } from './edit.ts';

const KIND =
  /(?:决议|决定|公报|解释|公告|通告|意见|通知|通报|批复|函|纪要|条例|规定|办法|规则|细则|方案|纲要|规划)(?:[（(][^（）()\n]{1,20}[）)])?$/u;
/** …的意见, 甲政发〔2021〕1号《…的意见》: a line that ends like a title, or holds one in its marks. */
const WHOLE = new RegExp(`${KIND.source}|》$`, 'u');
const ISSUER = /(?:国务院|法院|检察院|办公厅|办公室|委员会|人民政府|部|省委|市委|县委|党委|局|厅|中央)$/u;

/** 索引号：… 发文机关：…, 甲省人民政府文件, 甲政发〔2021〕1号 over a title */
const ABOVE =
  /^(?:(?:[^\n：:。]{2,8}[：:][^\n。]{0,200}|[^\n，。]{2,60}文件|[^\n，。]{2,24}[〕\])]\s?第?\d+\s?号)\n){1,6}/u;

/** 国务院关于加强新时代⏎老龄工作的意见, 工业和信息化部⏎公告: a title set in two or three lines is one. */
export const brokenTitle: Step = {
  reason: 'broken-title',
  record: 'repair',
  find(text) {
    const above = ABOVE.exec(text)?.[0].length ?? 0;
    const lines = text.slice(above, above + 600).split('\n', 4);
    for (let last = Math.min(2, lines.length - 2); last >= 1; last--) {
      const parts = lines.slice(0, last + 1);
      if (!isTitleInParts(parts)) continue;
      const edits: Edit[] = [];
      let at = above;
      for (const part of parts.slice(0, -1)) {
        at += part.length;
        edits.push({ start: at, end: at + 1, to: '' });
        at += 1;
      }
      return edits;
    }
    return [];
  },
};

/** Nothing of it ends like a title before the last part does; the first begins like one. */
function isTitleInParts(parts: string[]): boolean {
  const last = parts.at(-1)!;
  const first = parts[0]!;
  if (parts.some((part) => part === '' || part.length > 45 || /[。！？；：:]/u.test(part))) return false;
  if (!KIND.test(last) || parts.slice(0, -1).some((part) => WHOLE.test(part))) return false;
  return first.includes('关于')
    ? !/^(?:关于|印发)/u.test(last)
    : ISSUER.test(first) && /^(?:关于|[公通]告$)/u.test(parts[1]!);
}
