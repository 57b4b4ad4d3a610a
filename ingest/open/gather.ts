import type { Readable } from 'node:stream';
import { LIMITS, megabytes } from './limits.ts';

/** A stream's bytes. Rejects as soon as there are more than `most`, and ends the stream. */
export async function gather(stream: Readable, most = LIMITS.bytes): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new Error(`is longer than ${megabytes(most)} MB: split it`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
