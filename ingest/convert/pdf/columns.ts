import type { Segment } from './rows.ts';
import { crosses, tableRows } from './table-rows.ts';

/** A line of text in reading order, and the column it stands in. */
export interface Line extends Segment {
  page: number;
  column: 'whole' | 'left' | 'right';
  /** More than one: a row of a table. */
  cells: number;
}

/** Rows of a page → its lines as one reads them: what spans the page first, then the left column, then the right. */
export function linesOf(rows: readonly Segment[][], page: number): Line[] {
  const gutter = gutterOf(rows.flat());
  if (gutter === null) return rows.map((row) => ({ ...together(row), page, column: 'whole' }));
  const lines: Line[] = [];
  const whole = (row: readonly Segment[]): Line => ({ ...together(row), page, column: 'whole' });
  const inTables = tableRows(rows, gutter);
  let [left, right]: [Line[], Line[]] = [[], []];
  for (const row of rows) {
    if (inTables.has(row) || crosses(row, gutter)) {
      lines.push(...left, ...right, whole(row));
      [left, right] = [[], []];
      continue;
    }
    const sides = [row.filter(({ to }) => to <= gutter), row.filter(({ from }) => from >= gutter)];
    if (sides[0]!.length > 0) left.push({ ...together(sides[0]!), page, column: 'left' });
    if (sides[1]!.length > 0) right.push({ ...together(sides[1]!), page, column: 'right' });
  }
  return [...lines, ...left, ...right];
}

/** Cells of one row of a table share its line. */
const together = (row: readonly Segment[]): Segment & { cells: number } => ({
  cells: row.length,
  text: row.map(({ text }) => text).join(' '),
  from: row[0]!.from,
  to: row.at(-1)!.to,
  y: row[0]!.y,
  size: Math.max(...row.map(({ size }) => size)),
});

/** Lines a column has at least, and the share of the page's width they fill: cells of a table are shorter. */
const [FEW, NARROW] = [4, 0.28];
/** Points between two places where a stripe is looked for. */
const STEP = 2;

/** Where the white stripe between two columns is, or null when the page has one column. */
function gutterOf(segments: readonly Segment[]): number | null {
  if (segments.length < FEW * 2) return null;
  const [start, end] = [
    Math.min(...segments.map(({ from }) => from)),
    Math.max(...segments.map(({ to }) => to)),
  ];
  const width = end - start;
  // The stripe that the fewest lines cross; its middle.
  let best: { at: number; crossing: number; steps: number } | null = null;
  for (let at = start + width * 0.3; at <= start + width * 0.7; at += STEP) {
    const left = segments.filter(({ to }) => to <= at);
    const right = segments.filter(({ from }) => from >= at);
    const crossing = segments.length - left.length - right.length;
    if (crossing > segments.length * 0.4 || ![left, right].every((side) => isColumn(side, width))) continue;
    if (best === null || crossing < best.crossing) best = { at, crossing, steps: 0 };
    else if (crossing === best.crossing) best.steps += 1;
  }
  return best === null ? null : best.at + (best.steps * STEP) / 2;
}

const isColumn = (side: readonly Segment[], width: number): boolean =>
  side.length >= FEW && longer(side.map(lengthOf)) >= width * NARROW;

const lengthOf = ({ from, to }: Segment): number => to - from;

/** The one that a quarter of them is longer than: headings and ends of paragraphs are short. */
const longer = (lengths: readonly number[]): number =>
  [...lengths].sort((a, b) => b - a)[lengths.length >> 2] ?? 0;

/** The middle one of some numbers by size; 0 when there are none. */
export const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
