import type { Span } from '#graph';

/** A table whose rows run together in one line is at least so long, has so many rows, and rows no longer than that. */
const [LONG, FEW, ROW] = [300, 5, 300];
/** The head of the table, and how far behind it the first row may begin: 序号省份企业名称|1北京… */
const HEAD = '序号';
const WIDTH = 120;
/** What a number counts, or is a part of, that is no row's: 第|3|批, 2021年度. */
const COUNTS =
  /^(?:[年月日时号版届级期批次个项名条款元%％.,，、:：\-—–~～]|家(?!家)|[万亿][元人户吨亩个多余])/u;
const NETWORK = /^[45]G/u;
const BEHIND = /[\u4e00-\u9fffA-Za-z）)”》\]】]$/u;
const NOT_BEHIND = /[第共前近约达至为]$/u;

/**
 * Where the rows of a table begin that a page lost the line ends of: 序号企业名称|1甲县水泵有限公司|2乙县水渠有限公司|3…. Told by
 * numbers that count on from 1 behind the head; none where the count breaks off before it has five.
 */
export function rowCuts(text: string, line: Span): number[] {
  if (line.end - line.start < LONG) return [];
  const cuts: number[] = [];
  for (let head = text.indexOf(HEAD, line.start); head >= 0 && head < line.end;) {
    const rows = rowsFrom(text, head + HEAD.length, line.end);
    if (rows.length >= FEW) cuts.push(...rows);
    head = text.indexOf(HEAD, rows.at(-1) ?? head + HEAD.length);
  }
  return cuts;
}

function rowsFrom(text: string, from: number, to: number): number[] {
  const rows: number[] = [];
  // 序号码号使用单位|195048甲公司|295094乙公司: where codes stand behind the numbers
  const hasCodes = /^[^\d]{0,8}(?:码|编号|代号|号码)/u.test(text.slice(from, from + WIDTH));
  for (let at = from, reach = WIDTH; ; reach = ROW) {
    const row = rowAt(text, { start: at, end: Math.min(to, at + reach) }, rows.length + 1, hasCodes);
    if (row === null) return rows;
    rows.push(row);
    at = row + String(rows.length).length;
  }
}

/** The first place within `reach` where `count` may begin a row. */
function rowAt(text: string, reach: Span, count: number, hasCodes: boolean): number | null {
  const digits = String(count);
  // No farther than it may be: a text of heads alone is looked at once.
  const near = text.slice(reach.start, reach.end + digits.length);
  for (let found = near.indexOf(digits); found >= 0; found = near.indexOf(digits, found + 1)) {
    const at = reach.start + found;
    const before = text.slice(Math.max(reach.start, at - 3), at).trimEnd();
    const rest = text.slice(at + digits.length, at + digits.length + 12);
    // 13|5G应用 has no code
    const code = NETWORK.test(rest) ? '' : (/^\d*/u.exec(rest)?.[0] ?? '');
    const after = rest.slice(code.length, code.length + 2).trimStart();
    const isCode = code === '' || (hasCodes && code.length > 2);
    if (BEHIND.test(before) && !NOT_BEHIND.test(before) && isCode && after !== '' && !COUNTS.test(after))
      return at;
  }
  return null;
}
