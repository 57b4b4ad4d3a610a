import type { Segment } from './rows.ts';
import { crosses, tableRows } from './table-rows.ts';

/** A line of text in reading order, and the column it stands in. */
export interface Line extends Segment {
  page: number;
  column: 'whole' | 'left' | 'right';
  /** More than one: a row of a table. */
  cells: number;
}

/**
 * Rows of pages → their lines as one reads them: what spans a page first, then the left column, then the right. A page too short to
 * show its columns, as the last one is, has those of the others where lines fill them.
 */
export function linesOf(pages: readonly (readonly Segment[][])[]): Line[] {
  const gutters = pages.map((rows) => gutterOf(rows.flat()));
  const shared = middle(gutters.filter((gutter) => gutter !== null));
  const shown = pages[gutters.indexOf(shared)] ?? [];
  return pages.flatMap((rows, page) => {
    const gutter = gutters[page] ?? (fills(rows.flat(), shown.flat(), shared) ? shared : null);
    return linesOfPage(rows, page, gutter);
  });
}

function linesOfPage(rows: readonly Segment[][], page: number, gutter: number | null): Line[] {
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
    const [before, behind] = sidesOf(row, gutter);
    if (before.length > 0) left.push({ ...together(before), page, column: 'left' });
    if (behind.length > 0) right.push({ ...together(behind), page, column: 'right' });
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
/** Share of the lines of a page that may cross its gutter. */
const CROSSING = 0.4;
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
    const [left, right] = sidesOf(segments, at);
    const crossing = segments.length - left.length - right.length;
    if (crossing > segments.length * CROSSING || ![left, right].every((side) => isColumn(side, width)))
      continue;
    if (best === null || crossing < best.crossing) best = { at, crossing, steps: 0 };
    else if (crossing === best.crossing) best.steps += 1;
  }
  return best === null ? null : best.at + (best.steps * STEP) / 2;
}

/** Share of a column that a line of running text fills; cells of a table are shorter. */
const FULL = 0.8;

/** Whether few lines cross a gutter, and on both sides of it one is as long as those of a page that shows its columns. */
function fills(segments: readonly Segment[], shown: readonly Segment[], gutter: number): boolean {
  const [left, right] = sidesOf(segments, gutter);
  const crossing = segments.length - left.length - right.length;
  const longest = sidesOf(shown, gutter).map((side) => longer(side.map(lengthOf)));
  return (
    crossing <= segments.length * CROSSING &&
    [left, right].every((side, index) => side.some((line) => lengthOf(line) >= longest[index]! * FULL))
  );
}

/** What ends before a stripe, and what begins behind it. */
const sidesOf = (segments: readonly Segment[], at: number): [Segment[], Segment[]] => [
  segments.filter(({ to }) => to <= at),
  segments.filter(({ from }) => from >= at),
];

const isColumn = (side: readonly Segment[], width: number): boolean =>
  side.length >= FEW && longer(side.map(lengthOf)) >= width * NARROW;

const lengthOf = ({ from, to }: Segment): number => to - from;

/** The one that a quarter of them is longer than: headings and ends of paragraphs are short. */
const longer = (lengths: readonly number[]): number =>
  [...lengths].sort((a, b) => b - a)[lengths.length >> 2] ?? 0;

/** The middle one of some numbers by size; 0 when there are none. */
export const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
