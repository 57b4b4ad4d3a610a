import type { InputKind } from './kinds.ts';

/** One text, page or document, with its bytes as they were. */
export interface Source {
  /** As shown to people; see `RawFile.path`. */
  path: string;
  /** What gives these bytes again: an absolute path, `ARCHIVE!/ENTRY`, an address, or `-`. Never leaves this machine. */
  origin: string;
  kind: Exclude<InputKind, 'zip'>;
  bytes: Uint8Array;
  /** Where it was fetched from, and the charset its server named. */
  url?: string;
  charset?: string;
}
