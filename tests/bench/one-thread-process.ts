/** The process behind `measureSpeed`, given a folder of pages: prints a `Speed`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nodejieba from 'nodejieba';
import type { RawFile } from '#graph';
import { loadLexicon, readArticle } from '#ingest';
import type { Speed } from './one-thread.ts';
import { cpuSeconds, median } from './sample.ts';

/** Pages, and the same texts tagged paragraph by paragraph, by turns in one process; the median of some rounds. */
function measure(folder: string, rounds = 5): Speed {
  const lexicon = loadLexicon();
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((path): RawFile => ({ bytes: readFileSync(join(folder, path)), path, kind: 'html' }));
  const texts = pages.map((page) => readArticle(page, lexicon).article.text);
  const plain = texts.map((text): RawFile => ({ bytes: Buffer.from(text), path: 'text.txt', kind: 'txt' }));
  const paragraphs = texts.flatMap((text) => text.split('\n'));
  const works = {
    pagesRead: () => pages.forEach((page) => readArticle(page, lexicon)),
    textsRead: () => plain.forEach((text) => readArticle(text, lexicon)),
    tagged: () => paragraphs.forEach((paragraph) => nodejieba.tag(paragraph)),
  };
  const seconds = { pagesRead: [] as number[], textsRead: [] as number[], tagged: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of ['pagesRead', 'textsRead', 'tagged'] as const) {
      const took = cpuSeconds(works[name]);
      // The first round warms all three.
      if (round > 0) seconds[name].push(took);
    }
  }
  const megabytes = plain.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1_000_000;
  return {
    pages: pages.length,
    megabytes,
    pagesRead: megabytes / median(seconds.pagesRead),
    textsRead: megabytes / median(seconds.textsRead),
    tagged: megabytes / median(seconds.tagged),
  };
}

process.stdout.write(JSON.stringify(measure(process.argv[2] ?? '')));
