import type { Edit, Step } from './edit.ts';

/** Fewer lines show no width of a page. */
const LEAST_LINES = 12;
/** Narrower and wider columns are tables and paragraphs. */
const NARROWEST = 18;
const WIDEST = 60;
/** A mark that may not begin a line, or letters and figures of odd width, leave so much room at its end. */
const ROOM = 3;
/** The first line of a paragraph had two blanks before it. */
const INDENT = 2;
/** How many of all lines must go on in the next, and how many may be wider than the page. */
const WRAPPED = 0.3;
const WIDER = 0.03;

/** What ends a paragraph even where its last line is full. */
const ENDS = /[。！？；：]$/u;
/** What begins one: 一、, （二）, 3., ——, ●, 第四条 */
const BEGINS =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.、．]|第[一二三四五六七八九十百]{1,5}[章节条]|[—●■◆★])/u;

/**
 * …认真学习党的⏎创新理论，…: text copied from a page of fixed width has a line end wherever a line of the page was full. Where no
 * line is wider than the others and most go on in the next, the line ends of the page are no line ends of the text.
 */
export const wrappedLines: Step = {
  reason: 'wrapped-lines',
  record: 'sample',
  find: (text) => {
    const lines = text.split('\n');
    const page = lines.length < LEAST_LINES ? null : pageWidth(lines.map(width));
    if (page === null) return [];
    const edits: Edit[] = [];
    let at = 0;
    let joined = false;
    lines.forEach((line, index) => {
      at += line.length;
      const next = lines[index + 1];
      const room = joined || !/[，。,]/u.test(line) ? ROOM : ROOM + INDENT;
      joined = next !== undefined && width(line) > page - room && !ENDS.test(line) && !BEGINS.test(next);
      if (joined) edits.push({ start: at, end: at + 1, to: inLatin(line, next ?? '') ? ' ' : '' });
      at += 1;
    });
    return edits.length < lines.length * WRAPPED ? [] : edits;
  },
};

const inLatin = (line: string, next: string): boolean => /[A-Za-z]$/u.test(line) && /^[A-Za-z]/u.test(next);

/** In widths of a Han character; letters, figures and blanks take half. */
function width(line: string): number {
  let sum = 0;
  for (let index = 0; index < line.length; index += 1) sum += line.charCodeAt(index) < 0x2000 ? 0.5 : 1;
  return sum;
}

/** The width that many lines have and hardly any exceeds; null where there is none. */
function pageWidth(widths: readonly number[]): number | null {
  const sorted = [...widths].sort((a, b) => b - a);
  const widest = sorted[Math.floor(sorted.length * WIDER)] ?? 0;
  const full = sorted.filter((one) => one <= widest && one > widest - ROOM).length;
  return widest >= NARROWEST && widest <= WIDEST && full >= sorted.length * WRAPPED ? widest : null;
}
