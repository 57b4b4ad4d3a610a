import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { readArticle, type loadLexicon } from '#ingest';
import { matchingBlocks } from '../../ingest/score/blocks.ts';
import { figures, tally, type Figures } from '../../ingest/score/figures.ts';
import { keep } from '../../ingest/score/kept.ts';

/** Pages whose body an editor marked, so that a reader of them can be judged by the letter. */
const [START, END] = ['<!--startprint-->', '<!--endprint-->'];

export interface Cleaning {
  pages: number;
  /** Letters, digits and Han characters: in both, only in what was read, only in the marked body. */
  letters: Figures;
  mentions: number;
  /** Mentions no letter of which stands in the marked body. */
  outside: { page: string; words: string }[];
  /** Pages by what is wrong with them, worst first. */
  worst: { page: string; false: number; missed: number }[];
}

/** Reads every `step`th page with its markers taken out, and compares what was read with what stood between them. */
export function measureCleaning(folder: string, lexicon: ReturnType<typeof loadLexicon>, step = 1): Cleaning {
  const sum = tally();
  const outside: Cleaning['outside'] = [];
  const worst: Cleaning['worst'] = [];
  let mentions = 0;
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .filter((_, index) => index % step === 0);
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    const wanted = keep(markedBody(html)).text;
    const bytes = Buffer.from(html.replaceAll(START, '').replaceAll(END, ''));
    const { article, mentions: found } = readArticle({ bytes, path: page, kind: 'html' }, lexicon);
    const read = keep(article.text);
    const inBody = new Set<number>();
    for (const { i, size } of matchingBlocks(read.text, wanted)) {
      for (let at = i; at < i + size; at += 1) inBody.add(read.at[at] ?? -1);
    }
    const counts = { false: read.text.length - inBody.size, missed: wanted.length - inBody.size };
    sum.tp += inBody.size;
    sum.fp += counts.false;
    sum.fn += counts.missed;
    if (counts.false + counts.missed > 0) worst.push({ page, ...counts });
    mentions += found.length;
    for (const { start, end } of found) {
      // Offsets are code units, kept letters code points.
      const from = Array.from(article.text.slice(0, start)).length;
      const length = Array.from(article.text.slice(start, end)).length;
      const seen = Array.from({ length }, (_, at) => from + at).some((at) => inBody.has(at));
      if (!seen) outside.push({ page, words: article.text.slice(start, end) });
    }
  }
  worst.sort((a, b) => b.false + b.missed - a.false - a.missed);
  return { pages: pages.length, letters: figures(sum), mentions, outside, worst };
}

/** What a reader sees between the marks, without the counter of clicks: 点击数：次 */
export function markedBody(html: string): string {
  const start = html.indexOf(START);
  const end = html.indexOf(END, start);
  if (start < 0 || end < 0) throw new Error(`the page does not mark its body with ${START} and ${END}`);
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => void (hidden += Number(name === 'script' || name === 'style')),
    onclosetag: (name) => void (hidden -= Number(name === 'script' || name === 'style')),
    ontext: (words) => void (hidden === 0 && (text += words)),
  });
  parser.end(html.slice(start, end));
  return text.replace(/点击数：\s*次/u, '');
}
