import type { Reading } from '#graph';
import type { Archive } from './archive.ts';
import { atOnce } from './at-once.ts';

/** A file that was read: its bytes as they were, the input that gave them, `-` for standard input, and what its texts say. */
export interface Original {
  origin: string;
  bytes: Uint8Array;
  readings: readonly Reading[];
}

/** Keeps the bytes of files, then which input gave which texts, and gives their readings on: a kill at any moment loses nothing. */
export async function* keepOriginals(
  archive: Archive | null,
  files: AsyncIterable<Original>,
): AsyncGenerator<Reading> {
  const kept = atOnce(files, async ({ origin, bytes, readings }) => {
    await archive?.keepText(bytes);
    const [first, ...more] = readings.map(({ article }) => article);
    if (origin !== '-' && first)
      await archive?.inputs.keep(
        origin,
        first.id,
        first.source.path,
        more.map(({ id }) => id),
      );
    return readings;
  });
  for await (const readings of kept) yield* readings;
}
