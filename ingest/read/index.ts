import { createHash } from 'node:crypto';
import type { Article, FileKind, RawFile, Removed } from '#graph';
import { decode } from './charset.ts';
import type { Draft } from './draft.ts';
import { otherFormat, sniffKind } from './kind.ts';
import { readMarkdown } from './markdown.ts';
import { readPage } from './page/index.ts';
import { readPlain } from './plain.ts';
import { ReadError } from './read-error.ts';

export { ReadError } from './read-error.ts';

/** Largest input that is read, in bytes: a longer one is no article. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Strange characters that one or two broken bytes make. */
const FEW_STRANGE = 3;
/** Characters of context on either side of broken bytes. */
const AROUND = 8;

/** Longest text that is read, in UTF-16 units: a work of five volumes is shorter. A reader grows by 80 to 150 bytes with each. */
export const MAX_CHARACTERS = 3_000_000;

const READERS: Record<FileKind, (text: string) => Draft> = {
  html: readPage,
  txt: readPlain,
  md: readMarkdown,
};

/**
 * Bytes → Article as it stands in the file: charset and kind by the bytes, main text of a page, title block first,
 * one paragraph a line, what was cut in `removed`. `title`, `byline`, `date` … are hints until `clean` has looked.
 * Throws `ReadError` when the file is empty, binary, too large, or holds no words.
 */
export function read(file: RawFile): Article {
  const { bytes, path, url, original } = file;
  if (bytes.length === 0) throw new ReadError(path, 'the file is empty', 'save the page or text again');
  if (bytes.length > MAX_BYTES)
    throw new ReadError(
      path,
      `${megabytes(bytes.length)} MB is more than one text`,
      `split it into files under ${megabytes(MAX_BYTES)} MB`,
    );
  const other = otherFormat(bytes);
  if (other)
    throw new ReadError(
      path,
      `this is ${other.name}, not a text`,
      other.remedy ?? 'save its text as .txt, .md or .html',
    );
  const { text: source, charset } = decode(bytes, file.charset);
  if (looksBinary(source))
    throw new ReadError(path, 'these bytes are no text', 'save the text as .txt, .md or .html');
  const kind = sniffKind(source, file.kind);
  if (kind !== 'html') checkLength(path, source);
  const draft = READERS[kind](source);
  checkLength(path, draft.text);
  if (!hasWords(draft.text))
    throw new ReadError(
      path,
      'no words were found in it',
      'open it in a browser and save the page with its text',
    );
  const sha256 = original?.sha256 ?? createHash('sha256').update(bytes).digest('hex');
  return {
    id: sha256.slice(0, 16),
    entity: '',
    source: { path, sha256, charset },
    repaired: [],
    ...draft,
    ...(url ? { url } : {}),
    removed: [...(original?.removed ?? []), ...lostBytes(draft.text), ...draft.removed],
  };
}

/** Places where a character could not be made of the bytes, with the words around them. */
const lostBytes = (text: string): Removed[] =>
  text.includes('\uFFFD')
    ? Array.from(text.matchAll(/\uFFFD+/gu), ({ index, 0: { length } }) => ({
        reason: 'broken-bytes',
        text: text.slice(Math.max(0, index - AROUND), index + length + AROUND),
      }))
    : [];

function checkLength(path: string, { length }: string): void {
  if (length > MAX_CHARACTERS)
    throw new ReadError(
      path,
      `${length.toLocaleString('en')} characters are more than one text`,
      `split it into parts under ${MAX_CHARACTERS.toLocaleString('en')}`,
    );
}

/** Something was written here, not only marks and spaces. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024));

/** More than one control or undecodable character in twenty, of the first ten thousand, is no text; a few are none's proof. */
function looksBinary(text: string): boolean {
  const sample = Math.min(text.length, 10_000);
  let strange = 0;
  for (let at = 0; at < sample; at += 1) {
    const unit = text.charCodeAt(at);
    // \t to \r are white space.
    if ((unit < 0x20 && !(unit >= 9 && unit <= 13)) || (unit >= 0x7f && unit < 0xa0) || unit === 0xfffd)
      strange += 1;
  }
  return strange > Math.max(FEW_STRANGE, sample / 20);
}
