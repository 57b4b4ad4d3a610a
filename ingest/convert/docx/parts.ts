import { entriesOf, messageOf } from '../../open/archive/entries.ts';
import { LIMITS, megabytes } from '../../open/limits.ts';

/** XML parts that are looked into, by the end of their name. */
const WANTED = ['document', 'numbering', 'styles', 'comments'] as const;
/** Headers and footers: for first, odd and even pages of every part that has its own. */
const EDGE = /^word\/(?:header|footer)\d*\.xml$/u;

/** Those of them that a document has, as text, and its headers and footers. */
export type Parts = Partial<Record<(typeof WANTED)[number], string>> & { edges: string[] };

/**
 * Looks through the parts of a Word document before anything else is unpacked: what they say they are must fit. One that lies
 * is stopped by yauzl, or by the watch over memory. Gives the parts that number paragraphs and those that are left out.
 */
export async function partsOf(buffer: Buffer): Promise<Parts> {
  const parts: Parts = { edges: [] };
  let [total, isWord] = [0, false];
  for await (const { entry, bytes } of entriesOf(buffer, broken)) {
    const fileName = entry.fileNameRaw.toString('utf8');
    const size = entry.uncompressedSize;
    total += size;
    isWord ||= fileName.startsWith('word/');
    const most = /\.(?:xml|rels)$/u.test(fileName) ? LIMITS.part : LIMITS.document;
    if (size > most || total > LIMITS.document)
      throw new Error(`unpacks to more than ${megabytes(most)} MB: no text is so long, it is not read`);
    const part = WANTED.find((name) => fileName === `word/${name}.xml`);
    if (!part && !EDGE.test(fileName)) continue;
    const xml = (await bytes(LIMITS.part).catch(rethrow)).toString('utf8');
    if (part) parts[part] = xml;
    else parts.edges.push(xml);
  }
  if (!isWord) throw new Error('is no Word document: save it as .docx');
  return parts;
}

/** The sentence for a Word document that cannot be unpacked. */
export const broken = (reason: string): Error =>
  new Error(`is a broken Word document (${reason}): open it and save it again`);

function rethrow(error: unknown): never {
  throw broken(messageOf(error));
}
