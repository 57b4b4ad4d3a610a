import type { Removed } from '#graph';
import type { Segment } from './rows.ts';
import { tight } from '../../tight.ts';

/** Rows of one page, top to bottom, and the page's height. */
export interface PageRows {
  height: number;
  rows: Segment[][];
}

/** — 3 —, 3, 第 3 页 共 12 页, 3/12, iv */
const NUMBER =
  /^[-—–─·•\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*[/,，、]?\s*(?:共\s*)?\d{1,4}\s*页)?(?:\s*\/\s*\d{1,4})?[-—–─·•\s]*$/iu;

/** Share of the page's height at either edge where headers and footers stand, and how many rows of it. */
const [EDGE, ROWS] = [0.13, 2];

const wordsOf = (row: readonly Segment[]): string => row.map(({ text }) => text).join(' ');
/** 国务院公报 2023·17 and 国务院公报 2023·18 are one header. */
const shape = (row: readonly Segment[]): string => tight(wordsOf(row)).replace(/\d+/gu, '#');

/** Page numbers, and headers and footers that come back on at least two pages and a third of all. */
export function cutFurniture(pages: readonly PageRows[]): { pages: PageRows[]; removed: Removed[] } {
  const met = new Map<string, number>();
  for (const page of pages)
    for (const each of new Set(edgesOf(page).map(shape))) met.set(each, (met.get(each) ?? 0) + 1);
  const often = Math.max(2, pages.length / 3);
  const removed: Removed[] = [];
  const kept = pages.map((page) => {
    const edges = new Set(edgesOf(page));
    const rows = page.rows.filter((row) => {
      if (!edges.has(row)) return true;
      const isNumber = NUMBER.test(wordsOf(row));
      if (!isNumber && (met.get(shape(row)) ?? 0) < often) return true;
      removed.push({ reason: isNumber ? 'page-number' : 'running-header', text: wordsOf(row) });
      return false;
    });
    return { ...page, rows };
  });
  return { pages: kept, removed };
}

const heightOf = (row: readonly Segment[]): number => row[0]!.y;

function edgesOf({ height, rows }: PageRows): Segment[][] {
  return [
    ...rows.slice(0, ROWS).filter((row) => heightOf(row) > height * (1 - EDGE)),
    ...rows.slice(-ROWS).filter((row) => heightOf(row) < height * EDGE),
  ];
}
