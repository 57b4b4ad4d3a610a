import { middle, type Line } from './columns.ts';

/** Left and right edge of the lines of a column. */
interface Edges {
  left: number;
  right: number;
}

/** Lines in reading order → paragraphs: line ends of the page are no line ends of the text. */
export function paragraphsOf(lines: readonly Line[]): string[] {
  const edges = edgesOf(lines);
  const body = middle(lines.map(({ size }) => size));
  const leading = middle(
    lines.slice(1).flatMap((line, index) => (follows(lines[index]!, line) ? [lines[index]!.y - line.y] : [])),
  );
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const goesOn =
      above !== undefined &&
      // Lines of a headline stand as much further apart as they are larger.
      !(follows(above, line) && above.y - line.y > leading * 1.6 * Math.max(1, line.size / body)) &&
      (isTitlePair(above, line, { body, edges }) || continues(above, line, edges));
    if (goesOn) paragraphs.push(joined(paragraphs.pop() ?? '', line.text));
    else paragraphs.push(line.text);
  }
  return paragraphs;
}

const keyOf = ({ page, column }: Line): string => `${page} ${column}`;

/** Directly below, in one column of one page. */
const follows = (above: Line, line: Line): boolean => keyOf(above) === keyOf(line) && above.y > line.y;

/** The line above is full and this one begins at the edge. */
function continues(above: Line, line: Line, edges: Map<string, Edges>): boolean {
  const isAlike = Math.abs(above.size - line.size) <= above.size * 0.12;
  const isSameKind = (above.column === 'whole') === (line.column === 'whole');
  if (!isAlike || !isSameKind || above.cells > 1 || line.cells > 1) return false;
  const before = edges.get(keyOf(above))!;
  const here = edges.get(keyOf(line))!;
  // A mark that does not fit at the end of a line leaves one character's room.
  return above.to > before.right - above.size * 2.2 && line.from < here.left + line.size * 1.2;
}

/** 清政办发〔2031〕15号 fills a line of its own, however large. */
const NUMBER = /^[\u4e00-\u9fff]{1,16} ?[〔[［【（(] ?\d{4} ?[〕\]］】）)] ?第?\d{1,6} ?号$/u;

/** 国务院关于加强新时代 / 老龄工作的意见: large, centred, under each other. */
function isTitlePair(above: Line, line: Line, page: { body: number; edges: Map<string, Edges> }): boolean {
  if (NUMBER.test(above.text) || NUMBER.test(line.text)) return false;
  if (!follows(above, line) || Math.abs(above.size - line.size) > 0.5 || line.size < page.body * 1.2)
    return false;
  const { left, right } = page.edges.get(keyOf(line))!;
  return [above, line].every(({ from, to }) => Math.abs(from + to - left - right) < line.size * 2);
}

/** Edges of every column of every page; a page with a few lines takes those of its fellows. */
function edgesOf(lines: readonly Line[]): Map<string, Edges> {
  const own = new Map<string, Line[]>();
  for (const line of lines) own.set(keyOf(line), [...(own.get(keyOf(line)) ?? []), line]);
  const kinds = new Map<string, Edges[]>();
  for (const [key, group] of own) {
    const kind = key.split(' ')[1]!;
    const edges = {
      left: Math.min(...group.map(({ from }) => from)),
      right: Math.max(...group.map(({ to }) => to)),
    };
    kinds.set(kind, [...(kinds.get(kind) ?? []), edges]);
  }
  return new Map(
    [...own.keys()].map((key) => {
      const all = kinds.get(key.split(' ')[1]!)!;
      return [
        key,
        { left: middle(all.map(({ left }) => left)), right: middle(all.map(({ right }) => right)) },
      ];
    }),
  );
}

/** Latin words keep their blank, Han characters have none. */
const joined = (above: string, line: string): string =>
  above + (/[A-Za-z,.;:]$/u.test(above) && /^[A-Za-z(]/u.test(line) ? ' ' : '') + line;
