/** What a `RawFile` claims to be, by its name; the reader looks at the bytes before it believes it. */
export const FILE_KINDS = ['html', 'txt', 'md'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** One input before reading. */
export interface RawFile {
  bytes: Uint8Array;
  /** Where it came from, as shown to people and kept in `article.source.path`: relative to what was asked for, never absolute. */
  path: string;
  kind: FileKind;
}
