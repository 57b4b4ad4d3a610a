import { Parser } from 'htmlparser2';

const LINES = new Set('p h1 h2 h3 h4 h5 h6 li tr br table ul ol'.split(' '));
const CELLS = new Set(['td', 'th']);

/** The arrow behind a note that leads back to its place. */
const BACK = /^#(?:foot|end)note-ref-/u;

/** Simple HTML, as made from a Word document → one paragraph or table row a line. Paragraphs of a cell stay in it. */
export function htmlLines(html: string): string[] {
  const lines: string[] = [];
  let line = '';
  let [cells, isBack] = [0, false];
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  const parser = new Parser({
    onopentag(name, { href = '' }) {
      isBack = name === 'a' && BACK.test(href);
      if (CELLS.has(name)) {
        cells += 1;
        line += '\u3000';
      } else if (cells === 0 && LINES.has(name)) end();
    },
    ontext: (words) => void (line += isBack ? '' : words.replace(/[\r\n]+/gu, ' ')),
    onclosetag(name) {
      isBack = false;
      if (CELLS.has(name)) cells = Math.max(0, cells - 1);
      else if (cells === 0 && LINES.has(name)) end();
      else if (LINES.has(name)) line += ' ';
    },
  });
  parser.end(html);
  end();
  return lines;
}
