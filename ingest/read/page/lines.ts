import { ELEMENT, TEXT, isBlock, walk, type PageNode } from './page-node.ts';

const HAN = /[\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】…—]/u;

/** The words under a node, one block a line; empty lines are dropped. */
export function linesOf(root: PageNode): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    const text = tidy(line);
    if (text) lines.push(text);
    line = '';
  };
  walk(
    root,
    (node) => {
      if (node.nodeType === TEXT) line += node.data;
      else if (isCell(node)) line += '\u3000';
      else if (isBlock(node)) flush();
    },
    (node) => {
      if (isBlock(node) && !isCell(node)) flush();
    },
  );
  flush();
  return lines;
}

/** Cells of one table row share its line: 索引号　000014349/2023-00042. */
const isCell = (node: PageNode): boolean =>
  node.nodeType === ELEMENT && (node.localName === 'td' || node.localName === 'th');

/** White space as a browser shows it, but none where the source merely broke a line between two Han characters. */
function tidy(line: string): string {
  return line
    .replace(/[ \t]*[\r\n]\s*/gu, '\n')
    .replace(/\n+/gu, (_break, index: number, whole: string) =>
      HAN.test(whole.charAt(index - 1)) && HAN.test(whole.charAt(index + _break.length)) ? '' : ' ',
    )
    .replace(/[ \t\f]+/gu, ' ')
    .trim();
}
