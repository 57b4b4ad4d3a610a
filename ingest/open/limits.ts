import type { InputKind } from './kinds.ts';

const MB = 1024 * 1024;

/** How much of one input is taken in. What is more ends in a line of the report. */
export const LIMITS = {
  /** Bytes of one document or page: most of them are pictures and markup. */
  bytes: 64 * MB,
  /** Bytes of one plain text: what `read` takes in characters fits, whatever the charset. */
  text: 12 * MB,
  /** Entries of one archive, and what all its texts say they unpack to. */
  entries: 20_000,
  unpacked: 1024 * MB,
  /**
   * Times its packed size that an entry may unpack to when it is longer than `small`:
   * prose packs to a third, pages to a tenth, a long table to a hundredth.
   */
  growth: 250,
  small: MB,
  /** Bytes of a DOCX unpacked, and of one XML part of it: a tree of it takes twenty times as much. */
  document: 256 * MB,
  part: 32 * MB,
  /** Pages of a PDF. */
  pages: 5_000,
  /** Milliseconds for one address, redirects included, and how many of them. */
  time: 30_000,
  redirects: 5,
};

/** As messages say sizes: 1,500,000 → 1. */
export const megabytes = (bytes: number): number => Math.round(bytes / MB);

/** Bytes of one input of this kind that are taken in. */
export const mostOf = (kind: InputKind): number =>
  kind === 'txt' || kind === 'md' ? LIMITS.text : LIMITS.bytes;

/** The sentence for what is too long, as every kind of input says it. */
export const tooLong = (bytes: number, kind: InputKind): Error =>
  new Error(`is ${megabytes(bytes)} MB: more than ${megabytes(mostOf(kind))} MB is not read, split it`);
