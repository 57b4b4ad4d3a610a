import { failed, skipped, type Unread } from '../../inputs.ts';
import { kindOf, sniff, unknownKind, type InputKind } from '../kinds.ts';
import { LIMITS, megabytes, mostOf } from '../limits.ts';
import type { Source } from '../source.ts';
import { entriesOf, messageOf, type Packed } from './entries.ts';
import { labelOf } from './label.ts';

/** Found beside the texts of an archive, and why it is passed over. Each row: pattern, reason. */
const SHADOWS: [RegExp, string][] = [
  // __MACOSX/._通知.html
  [/(?:^|\/)(?:__MACOSX\/|\._)/u, 'is what a Mac keeps beside a file: there is no text in it'],
  // .通知.html
  [/(?:^|\/)\./u, 'is hidden: unpack it and name it to read it'],
];

/**
 * A ZIP's texts, one at a time and each in memory alone. A name in it is a label and never a place on this disk. What is
 * encrypted, broken, an archive itself or too much is named with its reason. Rejects when it is no archive at all.
 */
export async function* openArchive(
  archive: string | Buffer,
  { path, origin }: { path: string; origin: string },
): AsyncGenerator<Source | Unread> {
  let [entries, unpacked] = [0, 0];
  for await (const packed of entriesOf(archive, broken)) {
    entries += 1;
    if (entries > LIMITS.entries) throw new Error(`holds more than ${LIMITS.entries} files: split it`);
    const label = labelOf(packed.entry);
    if (label === '' || label.endsWith('/')) continue;
    const inside = `${path}/${label}`;
    const kind = kindOf(label);
    // The archive is a document itself, whatever its name: its parts are no texts.
    if (label === '[Content_Types].xml') throw new Error('is an Office document: save it as .docx');
    const shadow = SHADOWS.find(([pattern]) => pattern.test(label));
    if (shadow || kind === null) {
      yield skipped(inside, shadow?.[1] ?? unknownKind(label));
      continue;
    }
    if (kind === 'zip') {
      yield skipped(inside, NESTED);
      continue;
    }
    const claimed = packed.entry.uncompressedSize;
    if (claimed <= mostOf(kind)) unpacked += claimed;
    if (unpacked > LIMITS.unpacked)
      throw new Error(
        `unpacks to more than ${megabytes(LIMITS.unpacked)} MB: the rest is not read, split it`,
      );
    yield await openEntry(packed, { path: inside, origin: `${origin}!/${label}`, kind });
  }
}

const NESTED = 'is an archive inside an archive: unpack it and give its files';

const broken = (reason: string): Error => new Error(`is a broken archive (${reason}): make it again`);

/** Never rejects: one bad entry does not end the archive. */
async function openEntry(
  { entry, bytes: unpack }: Packed,
  { path, origin, kind: named }: { path: string; origin: string; kind: Exclude<InputKind, 'zip'> },
): Promise<Source | Unread> {
  if (entry.isEncrypted()) return failed(path, 'is encrypted: unpack it with its password');
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (size > mostOf(named))
    return failed(
      path,
      `unpacks to ${megabytes(size)} MB: more than ${megabytes(mostOf(named))} MB is not read, split it`,
    );
  if (size > LIMITS.small && size > packed * LIMITS.growth)
    return failed(
      path,
      `unpacks to more than ${LIMITS.growth} times its size, as no text does: look at it, and give it unpacked if it is one`,
    );
  try {
    const bytes = await unpack(mostOf(named));
    const kind = sniff(bytes, named);
    return kind === 'zip' ? skipped(path, NESTED) : { path, origin, kind, bytes };
  } catch (error) {
    return failed(path, `cannot be unpacked (${messageOf(error)}): make the archive again`);
  }
}
