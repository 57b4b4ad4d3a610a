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

/** Gap, in widths of a character, that parts columns of text and cells of a table. */
const WIDE = 1.4;
/** Gap that is a blank: where the script has blanks, where it has none (a line is stretched to the edge), and elsewhere. */
const BLANK = { latin: 0.15, han: 0.95, mixed: 0.55 };

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
  for (const [at, piece] of row.entries()) {
    const { x, y, width, size } = piece;
    const text = unstretched(piece);
    const last = segments.at(-1);
    const gap = last ? x - last.to : Infinity;
    if (!last || gap > WIDE * Math.max(size, last.size)) {
      segments.push({ text, from: x, to: x + width, y, size });
      continue;
    }
    const isBlank = gap > size * BLANK[between(last.text, text)] || isMeant(row[at - 1]!, piece, gap);
    last.text += (isBlank ? ' ' : '') + text;
    last.to = Math.max(last.to, x + width);
    last.size = Math.max(last.size, size);
  }
  return segments.map(trimmed);
}

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2e80-\u2fdf“”‘’]/u;

function between(before: string, after: string): keyof typeof BLANK {
  const sides = [before.at(-1) ?? '', after[0] ?? ''];
  if (sides.every((character) => /\w/u.test(character))) return 'latin';
  return sides.every((character) => HAN.test(character)) ? 'han' : 'mixed';
}

/** Room that a piece leaves between its characters: a stretched line leaves as much between pieces. */
function looseness({ text, width, size }: Piece): number {
  const characters = [...text.replace(/ /gu, '')];
  return characters.length < 2 ? Infinity : (width - naturalWidth(text, size)) / (characters.length - 1);
}

const naturalWidth = (text: string, size: number): number =>
  [...text].reduce((sum, one) => sum + (HAN.test(one) ? size : one === ' ' ? 0 : size / 2), 0);

/** A blank between two words of Han that is wider than the gaps in the first of them; marks need none. */
const isMeant = (before: Piece, piece: Piece, gap: number): boolean =>
  piece.isSpaced === true &&
  [before.text.at(-1)!, piece.text[0]!].every((one) => HAN.test(one) && !MARK.test(one)) &&
  gap > Math.max(0, looseness(before)) + piece.size * BLANK.latin;

const MARK = /[\u3001-\u301b\uff01-\uff0f\uff1a-\uff1f“”‘’]/u;
const STRETCH = new RegExp(`(?<=${HAN.source}) +(?=${HAN.source})`, 'gu');
const BESIDE_MARK = new RegExp(
  `(?<=${MARK.source}) +(?=${HAN.source})|(?<=${HAN.source}) +(?=${MARK.source})`,
  'gu',
);

/**
 * 条 例 》 ， 结 合: the library takes the gaps of a stretched line for blanks; a blank that is meant is a character wide, or it
 * stands between words that have none within: 中共中央 国务院.
 */
function unstretched({ text, width, size }: Piece): string {
  const gaps = text.match(STRETCH)?.length ?? 0;
  if (gaps === 0) return text;
  if ((width - naturalWidth(text, size)) / gaps >= size * BLANK.han) return text;
  const isStretched = gaps * 2 > [...text].filter((one) => HAN.test(one)).length - 1;
  return text.replace(isStretched ? STRETCH : BESIDE_MARK, '');
}

/** Blanks that a paragraph begins with are an indent like any other. */
function trimmed(segment: Segment): Segment {
  const text = segment.text.trim();
  const wide = segment.text.slice(0, segment.text.indexOf(text)).match(/\u3000/gu)?.length ?? 0;
  return { ...segment, text, from: segment.from + wide * segment.size };
}
