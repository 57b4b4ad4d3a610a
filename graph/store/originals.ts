import type { Reading } from '#graph';
import type { Archive } from './archive.ts';
import { atOnce } from './at-once.ts';

/** A text that was read: its bytes as they were, and the input that gave them, `-` for standard input. */
export interface Original {
  origin: string;
  bytes: Uint8Array;
  reading: Reading;
}

/** Keeps the bytes of texts, then which input gave them, and gives their readings on: a kill at any moment loses nothing. */
export function keepOriginals(
  archive: Archive | null,
  texts: AsyncIterable<Original>,
): AsyncGenerator<Reading> {
  return atOnce(texts, async ({ origin, bytes, reading }) => {
    await archive?.keepText(bytes);
    if (origin !== '-') await archive?.inputs.keep(origin, reading.article.id, reading.article.source.path);
    return reading;
  });
}
