import mammoth from 'mammoth';
import { fromBufferPromise } from 'yauzl';
import { LIMITS, megabytes } from '../open/limits.ts';
import { htmlLines } from './html-lines.ts';
import type { Converted } from './index.ts';

/** Opening bytes of old Office files; a DOCX with a password is wrapped in one. */
const OLE = 'd0cf11e0a1b11ae1';

/** A Word document → its paragraphs, headings, lists and tables; notes at the end. Deleted words and comments stay out. */
export async function docxText(bytes: Uint8Array): Promise<Converted> {
  const buffer = Buffer.from(bytes);
  if (buffer.subarray(0, 8).toString('hex') === OLE) throw new Error(wrapped(buffer));
  await checkSizes(buffer);
  const { value } = await mammoth
    .convertToHtml(
      { buffer },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    )
    .catch((error: unknown) => {
      throw new Error(
        `is a broken Word document (${String(error).split('\n')[0]}): open it and save it again`,
        {
          cause: error,
        },
      );
    });
  const text = htmlLines(value).join('\n');
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Error('holds no words, only pictures or nothing: give a text of it');
  return { text, removed: [] };
}

const wrapped = (buffer: Buffer): string =>
  buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'is encrypted: save it without a password'
    : 'is an old Office document: save it as .docx';

/** Before anything is unpacked: what the parts say they are. One that lies is stopped by the watch over memory. */
async function checkSizes(buffer: Buffer): Promise<void> {
  let [total, isWord] = [0, false];
  const zip = await fromBufferPromise(buffer).catch((error: unknown) => {
    throw new Error('is a broken Word document (its archive does not open): open it and save it again', {
      cause: error,
    });
  });
  for await (const { fileName, uncompressedSize: size } of zip.eachEntry()) {
    total += size;
    isWord ||= fileName.startsWith('word/');
    const most = /\.(?:xml|rels)$/u.test(fileName) ? LIMITS.part : LIMITS.document;
    if (size > most || total > LIMITS.document)
      throw new Error(`unpacks to more than ${megabytes(most)} MB: no text is so long, it is not read`);
  }
  if (!isWord) throw new Error('is no Word document: save it as .docx');
}
