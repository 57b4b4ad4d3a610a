import type { Mark } from '../data/api.ts';

export interface Piece {
  text: string;
  mark: Mark | null;
}

/** A text cut at its marks; the pieces rejoin to it. A mark that overlaps an earlier one, or lies outside, is left out. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  const ordered = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const mark of ordered) {
    if (mark.start < at || mark.end <= mark.start || mark.end > text.length) continue;
    if (mark.start > at) out.push({ text: text.slice(at, mark.start), mark: null });
    out.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) out.push({ text: text.slice(at), mark: null });
  return out;
}
