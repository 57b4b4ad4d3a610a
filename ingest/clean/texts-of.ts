import { createHash } from 'node:crypto';
import { textPath, type Article } from '#graph';
import { textStarts } from './text-starts.ts';

/**
 * A file as cleaned → the texts in it, in their order. Most files hold one; a gazette or a collection holds several. What stands before
 * the first, as the cover and the contents of a gazette do, is a text too when there is more than a label. Nothing is lost: the texts
 * and the line ends between them are the text of the file.
 */
export function textsOf(article: Article): Article[] {
  const lines = article.text.split('\n');
  const [first = 0, ...more] = textStarts(lines);
  if (more.length === 0) return [article];
  const isCover = lines.slice(0, first).filter((line) => line.trim() !== '').length > LABEL_LINES;
  const begins = [0, ...(isCover ? [first] : []), ...more];
  const offsets = offsetsOf(lines);
  return begins.map((line, index) => {
    const next = begins[index + 1];
    const span = {
      start: offsets[line]!,
      end: next === undefined ? article.text.length : offsets[next]! - 1,
    };
    return partOf(article, span, index, index === 0 && isCover);
  });
}

/** Lines over the first document that are its label and no cover: 政策文件, 市政府文件. */
const LABEL_LINES = 2;

function offsetsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** What the page says of itself is said of its cover; what was cut is told once, with the first text. */
function partOf(
  article: Article,
  { start, end }: { start: number; end: number },
  index: number,
  isCover: boolean,
): Article {
  const { title, number: _number, date: _date, byline: _byline, ...shared } = article;
  const { id, source, removed, repaired } = shared;
  return {
    ...(isCover ? article : shared),
    id: index === 0 ? id : partId(source.sha256, index + 1),
    title: isCover ? title : '',
    source: { ...source, path: textPath(source.path, index + 1) },
    text: article.text.slice(start, end),
    removed: index === 0 ? removed : [],
    repaired: repaired
      .filter((each) => each.start >= start && each.end <= end)
      .map((each) => ({ ...each, start: each.start - start, end: each.end - start })),
  };
}

/** The id of the second and each later text of a file: of the file's hash and its place there. */
const partId = (sha256: string, place: number): string =>
  createHash('sha256').update(`${sha256}#${place}`).digest('hex').slice(0, 16);
