import { createHash } from 'node:crypto';
import type { RawFile } from '#graph';
import type { Source } from '../open/source.ts';
import type { Converted } from './converted.ts';
import { savedPage } from './mhtml/index.ts';

/** What opens documents is loaded with the first of them: it takes as long as fifty pages to read. */
const CONVERTERS = {
  docx: async (bytes: Uint8Array): Promise<Converted> => (await import('./docx/index.ts')).docxText(bytes),
  pdf: async (bytes: Uint8Array): Promise<Converted> => (await import('./pdf/index.ts')).pdfText(bytes),
};

/**
 * Source → a file that the pipeline reads. Pages and texts stay as they are; a document becomes plain text, a page saved in one file
 * with its pictures the page, and the file remembers the hash of what it was made from. Rejects with a sentence when one cannot be
 * opened.
 */
export async function toText(source: Source): Promise<RawFile> {
  const { path, kind, bytes, url, charset } = source;
  if (kind === 'mhtml')
    return {
      path,
      kind: 'html',
      ...(url ? { url } : {}),
      ...savedPage(bytes),
      original: { sha256: hash(bytes), removed: [] },
    };
  if (kind !== 'docx' && kind !== 'pdf')
    return { path, kind, bytes, ...(url ? { url } : {}), ...(charset ? { charset } : {}) };
  const { text, removed } = await CONVERTERS[kind](bytes);
  return {
    path,
    kind: 'txt',
    bytes: new TextEncoder().encode(text),
    ...(url ? { url } : {}),
    original: { sha256: hash(bytes), removed },
  };
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
