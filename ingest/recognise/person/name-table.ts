import type { Found } from '#graph';
import { GIVEN, SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';

/** Pieces of a line between blanks, notes in brackets left out. */
const PIECE = /[\u4e00-\u9fff·•]+/gu;
const LINE = /^[\u4e00-\u9fff·• \u3000（）(),，]{15,}$/gmu;
const NOTE = /[（(][^（）()\n]{1,10}[)）]/gu;
const SHAPE = new RegExp(
  `^(?:${SURNAME}(?:[ \\u3000]*${GIVEN}){1,2}|[\\u4e00-\\u9fff]{2,8}[·•][\\u4e00-\\u9fff·•]{2,10})$`,
  'u',
);
/** Names that make a table, and the share of them among the pieces. */
const LEAST = 6;
const SHARE = 0.8;

/** 丁学东 马晓伟 王 宁（女） 巴音朝鲁（蒙古族） …: names side by side in a line of their own, blanks between and perhaps within. */
export function nameTable(words: string): Found[] {
  return [...words.matchAll(LINE)].flatMap(({ index, 0: line }) => {
    const pieces = joined(line).map(({ start, end }) => ({ start, end, text: line.slice(start, end) }));
    const names = pieces.filter(({ text }) => SHAPE.test(text) && !NOT_NAME.test(text));
    if (names.length < LEAST || names.length < pieces.length * SHARE) return [];
    return names.map(({ start, end }): Found => ({
      start: index + start,
      end: index + end,
      type: 'Person',
      rule: 'name-table',
    }));
  });
}

/** Pieces of a line; two of one character side by side are one: 王 宁. */
function joined(line: string): { start: number; end: number }[] {
  const bare = line.replace(NOTE, (note) => ' '.repeat(note.length));
  const pieces: { start: number; end: number; open: boolean }[] = [];
  for (const { index: start, 0: piece } of bare.matchAll(PIECE)) {
    const last = pieces.at(-1);
    const end = start + piece.length;
    if (last?.open && piece.length === 1) {
      last.end = end;
      last.open = false;
    } else pieces.push({ start, end, open: piece.length === 1 });
  }
  return pieces;
}
