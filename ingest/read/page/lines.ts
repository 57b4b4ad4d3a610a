import { isBlock, isElement, walk, type AnyNode, type Document, type Element } from './page-tree.ts';

const HAN = /[\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】…—]/u;

/** The lines of a page, and where its body lies among them. */
export interface PageLines {
  /** The words under a node, one block a line; empty lines are dropped. */
  lines: string[];
  /** Index of the first line inside `body`, and behind its last; 0 and the number of lines when none was asked for. */
  from: number;
  to: number;
}

/** Words as lines, and where those of `body` are. */
export function linesOf(root: Document | Element, body?: AnyNode): PageLines {
  const found: PageLines = { lines: [], from: 0, to: 0 };
  let line = '';
  const flush = () => {
    if (line === '') return;
    for (const paragraph of line.split(INDENT)) {
      const text = tidy(paragraph);
      if (text) found.lines.push(text);
    }
    line = '';
  };
  walk(
    root,
    (node) => {
      if (node.type === 'text') line += node.data;
      else if (!isElement(node)) return node.type === 'root';
      else if (node.name === 'head') return false;
      else if (isCell(node)) line += CELL;
      else if (isBlock(node)) flush();
      if (node === body) {
        flush();
        found.from = found.lines.length;
      }
      return true;
    },
    (node) => {
      if (node === body) {
        flush();
        found.to = found.lines.length;
      } else if (isBlock(node)) flush();
    },
  );
  flush();
  if (!body) found.to = found.lines.length;
  return found;
}

/** Cells of one table row share its line: 索引号 000014349/2023-00042. */
const isCell = (node: Element): boolean => node.name === 'td' || node.name === 'th';

/** Between two cells, a character of no meaning: white space would run together with the line breaks of the source beside it. */
const CELL = '\ue000';

/**
 * A new paragraph within one element, told by its indent alone: two wide blanks, or four that do not break, at the start of a line of
 * the source or behind a sentence. A browser shows the first as a blank, but who wrote it meant a paragraph.
 */
const INDENT =
  /[\r\n]\s*?(?:\u3000{2}|\u00a0{4})\s*|(?<=[。！？…][”’）]?)(?:\u3000{2}|(?=[ ]*\u00a0)[ \u00a0]{4})\s*/u;

/** White space as a browser shows it, but none where the source merely broke a line between two Han characters. */
function tidy(line: string): string {
  const words = line.trim();
  if (!/[ \t\f\r\n\ue000]/u.test(words)) return words;
  return words
    .replace(/[ \t\f]*[\r\n]\s*/gu, (gap: string, index: number, whole: string) =>
      HAN.test(whole.charAt(index - 1)) && HAN.test(whole.charAt(index + gap.length)) ? '' : ' ',
    )
    .replace(/\s*\ue000[\s\ue000]*/gu, '\u3000')
    .replace(/[ \t\f]+/gu, ' ')
    .trim();
}
