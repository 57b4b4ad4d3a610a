import type { Removed } from '#graph';
import type { Converted } from '../converted.ts';
import { linesOf } from './columns.ts';
import { pagesOf } from './document.ts';
import { cutFurniture, type PageRows } from './furniture.ts';
import { paragraphsOf } from './paragraphs.ts';
import { rowsOf } from './rows.ts';

/** Words a page has at least on average: a scan may carry a stamp or a page number as text. */
const FEW = 10;

/** The text layer of a PDF → paragraphs: columns one after the other, running headers and page numbers cut, line ends mended. */
export async function pdfText(bytes: Uint8Array): Promise<Converted> {
  const pages: PageRows[] = [];
  const removed: Removed[] = [];
  let letters = 0;
  for await (const { height, pieces, tilted } of pagesOf(bytes)) {
    pages.push({ height, rows: rowsOf(pieces) });
    if (tilted.length > 0) removed.push({ reason: 'tilted-text', text: tilted.join('') });
    if (pieces.length === 0) removed.push({ reason: 'page-without-text', text: `page ${pages.length}` });
    for (const { text } of pieces) letters += text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  }
  if (letters < pages.length * FEW) throw new Error(scan(pages.length));
  const { pages: bare, removed: furniture } = cutFurniture(pages);
  const lines = linesOf(bare.map(({ rows }) => rows));
  return { text: paragraphsOf(lines).join('\n'), removed: [...removed, ...furniture] };
}

const scan = (pages: number): string =>
  `is a scan: ${pages === 1 ? 'its page is a picture' : `its ${pages} pages are pictures`} without text: run text recognition (OCR) on it first`;
