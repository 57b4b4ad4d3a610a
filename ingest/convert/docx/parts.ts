import { fromBufferPromise } from 'yauzl';
import { gather } from '../../open/gather.ts';
import { LIMITS, megabytes } from '../../open/limits.ts';

/** XML parts that number paragraphs, by the end of their name. */
const WANTED = ['document', 'numbering', 'styles'] as const;

export type Parts = Partial<Record<(typeof WANTED)[number], string>>;

/**
 * Looks through the parts of a Word document before anything else is unpacked: what they say they are must fit. One that lies
 * is stopped by yauzl, or by the watch over memory. Gives the parts that number paragraphs.
 */
export async function partsOf(buffer: Buffer): Promise<Parts> {
  const parts: Parts = {};
  let [total, isWord] = [0, false];
  const zip = await fromBufferPromise(buffer).catch((error: unknown) => {
    throw new Error('is a broken Word document (its archive does not open): open it and save it again', {
      cause: error,
    });
  });
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize: size } = entry;
    total += size;
    isWord ||= fileName.startsWith('word/');
    const most = /\.(?:xml|rels)$/u.test(fileName) ? LIMITS.part : LIMITS.document;
    if (size > most || total > LIMITS.document)
      throw new Error(`unpacks to more than ${megabytes(most)} MB: no text is so long, it is not read`);
    const part = WANTED.find((name) => fileName === `word/${name}.xml`);
    if (part)
      parts[part] = (await gather(await zip.openReadStreamPromise(entry), LIMITS.part)).toString('utf8');
  }
  if (!isWord) throw new Error('is no Word document: save it as .docx');
  return parts;
}
