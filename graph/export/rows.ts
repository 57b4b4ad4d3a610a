import type { Plain, Row } from '../model/query.ts';

const words = (value: Plain | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** 提法 takes four columns of a terminal. */
const width = (text: string): number =>
  text.replace(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60“”‘’—…]/gu,
    '  ',
  ).length;

/** Rows as a terminal shows them, Han characters counted as two columns. */
export function rowsAsTable(columns: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((name) => words(row[name]).replace(/\s+/gu, ' ')));
  const widths = columns.map((name, at) =>
    Math.max(width(name), ...cells.map((line) => width(line[at] ?? ''))),
  );
  const padded = (line: readonly string[]): string =>
    line
      .map((each, at) => each + ' '.repeat((widths[at] ?? 0) - width(each)))
      .join('  ')
      .trimEnd();
  return [padded(columns), widths.map((size) => '─'.repeat(size)).join('  '), ...cells.map(padded)].join(
    '\n',
  );
}

const quoted = (cell: string): string => (/[",\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as CSV (RFC 4180). */
export function rowsAsCsv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((name) => words(row[name])))];
  return lines.map((line) => line.map(quoted).join(',')).join('\r\n');
}
