import type { Segment } from './rows.ts';

type Row = readonly Segment[];

/** Room at an edge of a column, in heights of the type: that of the indent, and what a full line leaves. */
const [INDENT, REST] = [2.3, 1.2];

/** Whether a row of a page in two columns spans both. */
export const crosses = (row: Row, gutter: number): boolean =>
  row.some(({ from, to }) => from < gutter && to > gutter);

/**
 * Rows of a page in two columns that belong to a table over both of them, besides those that cross the gutter:
 * | 序号 | 任务 | 责任单位 | has cells that end before it and begin behind it. They touch a row that crosses, with no line of
 * running text between.
 */
export function tableRows(rows: readonly Row[], gutter: number): Set<Row> {
  const sides = [false, true].map((right) =>
    rows.flatMap((row) => row.filter(({ from }) => from >= gutter === right)),
  );
  const edges = sides.map((side, index) => ({
    left: Math.min(...side.map(({ from }) => from)),
    right: Math.max(...side.filter(({ to }) => index === 1 || to <= gutter).map(({ to }) => to)),
  }));
  const found = new Set<Row>();
  for (let at = 0; at < rows.length; at += 1) {
    if (!crosses(rows[at]!, gutter)) continue;
    take(at, -1);
    // 注：本表由县委组织部解释。: below a line that crosses there is more of the table only where there was some above.
    if (rows[at]!.length > 1 || found.has(rows[at - 1] ?? [])) take(at, 1);
  }
  return found;

  /** From a crossing row on, up or down: all rows to the last with cells, before the first that is running text. */
  function take(from: number, step: 1 | -1): void {
    let last = from;
    for (let at = from + step; rows[at] && !crosses(rows[at]!, gutter) && !isRunning(rows[at]!); at += step)
      if (hasCells(rows[at]!) || touches(rows[at]!, rows[last]!)) last = at;
    for (let at = from; at !== last; at += step) found.add(rows[at + step]!);
  }

  function isRunning(row: Row): boolean {
    return [0, 1].some((side) => {
      const own = row.filter(({ from }) => from >= gutter === (side === 1));
      const [line] = own;
      const { left, right } = edges[side]!;
      return (
        own.length === 1 && line!.from < left + line!.size * INDENT && line!.to > right - line!.size * REST
      );
    });
  }

  function hasCells(row: Row): boolean {
    const first = row.find(({ from }) => from >= gutter);
    return row.length > 1 && (row.length > 2 || !first || first.from > edges[1]!.left + first.size * INDENT);
  }
}

/** Lines of one cell stand between those of another. */
const touches = (row: Row, other: Row): boolean => Math.abs(row[0]!.y - other[0]!.y) < row[0]!.size * 0.9;
