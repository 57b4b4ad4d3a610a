import type { Removed } from './article.ts';

/** What a `RawFile` claims to be, by its name; the reader looks at the bytes before it believes it. */
export const FILE_KINDS = ['html', 'txt', 'md'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** One input before reading. */
export interface RawFile {
  bytes: Uint8Array;
  /** Where it came from, as shown to people and kept in `article.source.path`: relative to what was asked for, never absolute. */
  path: string;
  kind: FileKind;
  /** The address it was fetched from, after all redirects. */
  url?: string;
  /** The charset its server named: a hint and no more. */
  charset?: string;
  /** When `bytes` were made from others, as the text of a PDF is: the SHA-256 of the original, and what was cut on the way. */
  original?: { sha256: string; removed: Removed[] };
}
