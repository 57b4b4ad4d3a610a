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
  /** Elements around that keep the line breaks of the source. */
  let kept = 0;
  const flush = () => {
    if (line === '') return;
    for (const paragraph of paragraphs(line)) {
      const text = tidy(paragraph);
      if (text) found.lines.push(text);
    }
    line = '';
  };
  walk(
    root,
    (node) => {
      if (node.type === 'text') {
        const [first = '', ...more] = kept > 0 ? node.data.split(/[\r\n]+/u) : [node.data];
        line += first;
        for (const next of more) {
          flush();
          line = next;
        }
      } else if (!isElement(node)) return node.type === 'root';
      else if (node.name === 'head') return false;
      else if (isCell(node)) line += CELL;
      else if (isBlock(node)) flush();
      if (keepsBreaks(node)) kept += 1;
      if (node === body) {
        flush();
        found.from = found.lines.length;
      }
      return true;
    },
    (node) => {
      if (keepsBreaks(node)) kept -= 1;
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

/** <pre>: a browser shows the line breaks of the source. */
const keepsBreaks = (node: AnyNode): boolean => isElement(node) && node.name === 'pre';

/** Cells of one table row share its line: 索引号 000014349/2023-00042. */
const isCell = (node: Element): boolean => node.name === 'td' || node.name === 'th';

/** Between two cells, a character of no meaning: white space would run together with the line breaks of the source beside it. */
const CELL = '\ue000';

/** The paragraphs of one element that holds several; most lines have no mark of it. */
const paragraphs = (words: string): string[] =>
  (/[\u3000\u2003\u00a0]/u.test(words) ? words.split(INDENT) : [words]).flatMap((each) =>
    /[\r\n]/u.test(each) && endsSentences(each) ? each.split(/[\r\n]+/u) : [each],
  );

/**
 * A new paragraph told by its indent alone: two blanks as wide as a character, or four that do not break, at the start of a line of the
 * source or behind a sentence. A browser shows the first as a blank, but who wrote it meant a paragraph.
 */
const INDENT =
  /[\r\n][ \t]*(?:[\u3000\u2003]{2}|\u00a0{4})\s*|(?<=[。！？…][”’）]?)(?:[\u3000\u2003]{2}|(?= *\u00a0)[ \u00a0]{4})\s*/u;

/** True where every line of the source ends a sentence, three lines or more: set with `white-space: pre-line`, not broken anywhere. */
function endsSentences(words: string): boolean {
  const lines = words
    .trim()
    .split(/[\r\n]+/u)
    .filter((line) => line.trim() !== '');
  return (
    lines.length > 2 && lines.slice(0, -1).every((line) => /[。！？；：…][”’）]?\s*$/u.test(line.slice(-8)))
  );
}

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
