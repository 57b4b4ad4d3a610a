import mammoth from 'mammoth';
import type { Converted } from '../converted.ts';
import { htmlLines } from './html-lines.ts';
import { labelled } from './labels.ts';
import { leftOut } from './left-out.ts';
import { numberedOf } from './numbering.ts';
import { broken, partsOf } from './parts.ts';

/** Opening bytes of old Office files; a DOCX with a password is wrapped in one. */
const OLE = 'd0cf11e0a1b11ae1';

/**
 * A Word document → its paragraphs, headings, lists and tables, with the numbers Word shows; notes at the end. Headers, footers,
 * deleted words and comments stay out of the text, and are told.
 */
export async function docxText(bytes: Uint8Array): Promise<Converted> {
  const buffer = Buffer.from(bytes);
  if (buffer.subarray(0, 8).toString('hex') === OLE) throw new Error(wrapped(buffer));
  const parts = await partsOf(buffer);
  const numbered = numberedOf(parts);
  const { value } = await mammoth
    .convertToHtml(
      { buffer },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
        transformDocument: labelled(numbered),
      },
    )
    .catch((error: unknown) => {
      throw broken(String(error).split('\n')[0] ?? '');
    });
  const text = htmlLines(value).join('\n');
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Error('holds no words, only pictures or nothing: give a text of it');
  return { text, removed: leftOut(parts) };
}

const wrapped = (buffer: Buffer): string =>
  buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'is encrypted: save it without a password'
    : 'is an old Office document: save it as .docx';
