import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { failed, reasonOf, skipped, type Unread } from '../../inputs.ts';
import { gather } from '../gather.ts';
import { kindOf, KNOWN, sniff, type InputKind } from '../kinds.ts';
import { LIMITS, megabytes } from '../limits.ts';
import type { Source } from '../source.ts';
import { labelOf } from './label.ts';

/** Names come as bytes, and sizes are held to while unpacking. */
const OPTIONS = { decodeStrings: false, validateEntrySizes: true } as const;

/** Found beside the texts of Mac archives. */
const SHADOW = /(?:^|\/)(?:__MACOSX\/|\.)/u;

/**
 * A ZIP's texts, one at a time and each in memory alone. A name in it is a label and never a place on this disk. What is
 * encrypted, broken, an archive itself or too much is named with its reason. Rejects when it is no archive at all.
 */
export async function* openArchive(
  archive: string | Buffer,
  { path, origin }: { path: string; origin: string },
): AsyncGenerator<Source | Unread> {
  const zip = await opened(archive);
  let [entries, unpacked] = [0, 0];
  try {
    for await (const entry of zip.eachEntry()) {
      const label = labelOf(entry);
      if (label === '' || label.endsWith('/')) continue;
      const inside = `${path}/${label}`;
      const kind = kindOf(label);
      if (kind === null || SHADOW.test(label)) {
        // The archive is a document itself, whatever its name: its parts are no texts.
        if (label === '[Content_Types].xml') throw new Error('is an Office document: save it as .docx');
        yield skipped(inside, `is of a kind that is not read; ${KNOWN}`);
        continue;
      }
      if (kind === 'zip') {
        yield skipped(inside, 'is an archive inside an archive: unpack it and give its files');
        continue;
      }
      entries += 1;
      if (entries > LIMITS.entries) throw new Error(`holds more than ${LIMITS.entries} texts: split it`);
      if (unpacked + Math.min(entry.uncompressedSize, LIMITS.bytes) > LIMITS.unpacked)
        throw new Error(
          `unpacks to more than ${megabytes(LIMITS.unpacked)} MB: the rest is not read, split it`,
        );
      const found = await openEntry(zip, entry, { path: inside, origin: `${origin}!/${label}`, kind });
      if ('bytes' in found) unpacked += found.bytes.length;
      yield found;
    }
  } finally {
    zip.close();
  }
}

async function opened(archive: string | Buffer): Promise<ZipFile> {
  try {
    return typeof archive === 'string'
      ? await openPromise(archive, { ...OPTIONS, autoClose: false, lazyEntries: true })
      : await fromBufferPromise(archive, { ...OPTIONS, lazyEntries: true });
  } catch (error) {
    throw new Error(`is a broken archive (${reasonOf(error)}): make it again`, { cause: error });
  }
}

/** Never rejects: one bad entry does not end the archive. */
async function openEntry(
  zip: ZipFile,
  entry: Entry,
  { path, origin, kind: named }: { path: string; origin: string; kind: Exclude<InputKind, 'zip'> },
): Promise<Source | Unread> {
  if (entry.isEncrypted()) return failed(path, 'is encrypted: unpack it with its password');
  const size = entry.uncompressedSize;
  if (size > LIMITS.bytes)
    return failed(
      path,
      `unpacks to ${megabytes(size)} MB: more than ${megabytes(LIMITS.bytes)} MB is not read`,
    );
  try {
    const bytes = await gather(await zip.openReadStreamPromise(entry));
    const kind = sniff(bytes, named);
    return kind === 'zip'
      ? skipped(path, 'is an archive inside an archive: unpack it and give its files')
      : { path, origin, kind, bytes };
  } catch (error) {
    return failed(path, `cannot be unpacked (${reasonOf(error)}): make the archive again`);
  }
}
