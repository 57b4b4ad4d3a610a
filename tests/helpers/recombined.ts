import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { FileKind, Reading } from '#graph';
import { readArticle, samples, type loadLexicon } from '#ingest';

/** 0 ≤ x < 1, the same row of numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Readings of the shipped samples, in the order of their names. */
export async function readSamples(lexicon: ReturnType<typeof loadLexicon>): Promise<Reading[]> {
  return (await samples()).map((path) => {
    const kind = extname(path).slice(1) as FileKind;
    return readArticle({ bytes: readFileSync(path), path: basename(path), kind }, lexicon);
  });
}

/** Makes texts out of the sentences of others: title, date, headed parts; as long as a sample. */
export function openMixer(readings: readonly Reading[]): (seed: number) => string {
  const sentences = readings.flatMap(({ article, sentences: spans }) =>
    spans.map(({ start, end }) => article.text.slice(start, end)),
  );
  return (seed) => {
    const random = seeded(seed);
    const below = (limit: number): number => Math.floor(random() * limit);
    const some = (): string => sentences[below(sentences.length)] ?? '';
    const title = readings[below(readings.length)]?.article.title ?? '';
    const lines = [`${title}（第${seed}号）`, `发布时间：20${10 + below(15)}-0${1 + below(9)}-1${below(10)}`];
    for (const head of ['一', '二', '三'].slice(0, 1 + below(3))) {
      lines.push(`${head}、${some().replace(/[。！？].*$/su, '')}`);
      for (let paragraphs = 1 + below(3); paragraphs > 0; paragraphs -= 1) {
        lines.push(Array.from({ length: 1 + below(6) }, some).join(''));
      }
    }
    return lines.join('\n');
  };
}
