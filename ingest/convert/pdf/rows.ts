import type { Piece } from './document.ts';

/** Words side by side on one line with no wide gap between them. */
export interface Segment {
  text: string;
  /** Left and right end, base line, height of the type; in points. */
  from: number;
  to: number;
  y: number;
  size: number;
}

/** Gap, in widths of a character, that parts columns of text and cells of a table; and one that is a blank. */
const [WIDE, BLANK] = [1.4, 0.55];

/** Pieces of a page → rows from top to bottom, each its segments from left to right. */
export function rowsOf(pieces: readonly Piece[]): Segment[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    // Raised and lowered figures stay in their row.
    if (row && first && first.y - piece.y < Math.max(first.size, piece.size) * 0.5) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => segmentsOf(row.sort((a, b) => a.x - b.x)));
}

function segmentsOf(row: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  for (const { text, x, y, width, size } of row) {
    const last = segments.at(-1);
    const gap = last ? x - last.to : Infinity;
    if (!last || gap > WIDE * Math.max(size, last.size)) {
      segments.push({ text, from: x, to: x + width, y, size });
      continue;
    }
    const isApart = gap > BLANK * size || (gap > size * 0.15 && /\w$/u.test(last.text) && /^\w/u.test(text));
    last.text += (isApart ? ' ' : '') + text;
    last.to = Math.max(last.to, x + width);
    last.size = Math.max(last.size, size);
  }
  return segments.map(trimmed);
}

/** Blanks that a paragraph begins with are an indent like any other. */
function trimmed(segment: Segment): Segment {
  const text = segment.text.trim();
  const wide = segment.text.slice(0, segment.text.indexOf(text)).match(/\u3000/gu)?.length ?? 0;
  return { ...segment, text, from: segment.from + wide * segment.size };
}
