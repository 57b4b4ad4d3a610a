import { extname } from 'node:path';
import { FILE_KINDS, type FileKind } from '#graph';

/** Kinds of input. Those that are no text yet are made into one; an archive gives many. */
export const INPUT_KINDS = [...FILE_KINDS, 'mhtml', 'docx', 'pdf', 'zip'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

const EXTENSIONS: Record<string, InputKind> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.shtml': 'html',
  '.mhtml': 'mhtml',
  '.mht': 'mhtml',
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.zip': 'zip',
};

/** `报告.HTML` → html. Null when no reader knows the ending. */
export const kindOf = (path: string): InputKind | null => EXTENSIONS[extname(path).toLowerCase()] ?? null;

/** `known kinds are html, txt, …`. */
export const KNOWN = `known kinds are ${INPUT_KINDS.join(', ')}`;

/** Endings that people meet, and what to save such a file as. */
const INSTEAD: Record<string, string> = {
  '.doc': 'an old Word document: save it as .docx',
  '.wps': 'a WPS document: save it as .docx',
  '.rtf': 'rich text: save it as .docx',
  '.odt': 'an OpenDocument text: save it as .docx',
  '.rar': 'a RAR archive: unpack it, or make a .zip of it',
  '.7z': 'a 7z archive: unpack it, or make a .zip of it',
};

/** Why a file of this name is not read, and what to do. */
export function unknownKind(path: string): string {
  const said = INSTEAD[extname(path).toLowerCase()];
  return said ? `is ${said}` : `is of a kind that is not read; ${KNOWN}`;
}

/** A kind that is text already. */
export const isText = (kind: InputKind): kind is FileKind =>
  (FILE_KINDS as readonly InputKind[]).includes(kind);

/** The part that an Office document begins with. */
const OFFICE = /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|word\/)/u;

/** Name of the first entry of a ZIP: its length stands at 26, the name at 30. What lies in that entry is not looked at. */
const firstEntry = (opening: string): string =>
  opening.slice(30, 30 + opening.charCodeAt(26) + 256 * opening.charCodeAt(27));

/** What browsers begin a page in one file with. */
const MAIL = /^(?:From: ?<Saved by |MIME-Version:|Content-Type: ?multipart\/related)/iu;

/** Kind by the first bytes, whatever the name says: a .txt may be a PDF. A ZIP is a document or an archive by what is in it. */
export function sniff(head: Uint8Array, named: InputKind): InputKind {
  const opening = Buffer.from(head.subarray(0, 1024)).toString('latin1');
  // Some PDFs begin with a line of something else.
  if (opening.startsWith('%PDF-') || (named === 'pdf' && opening.includes('%PDF-'))) return 'pdf';
  if (['PK\u0003\u0004', 'PK\u0005\u0006'].some((mark) => opening.startsWith(mark)))
    return named === 'docx' || OFFICE.test(firstEntry(opening)) ? 'docx' : 'zip';
  if (MAIL.test(opening)) return 'mhtml';
  // A broken document says so itself; any other text is what its name says.
  return named;
}
