import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { gather } from '../gather.ts';

/** An entry and how its bytes are got; they are unpacked only then, and held to the size the entry claims. */
export interface Packed {
  entry: Entry;
  /** Rejects when there are more bytes than `most`, or fewer or more than the entry claims. */
  bytes(most: number): Promise<Buffer>;
}

/** Entries of a ZIP, in its order. What goes wrong in the archive itself is told by `broken`. */
export async function* entriesOf(
  archive: string | Buffer,
  broken: (reason: string) => Error,
): AsyncGenerator<Packed> {
  const zip = await opened(archive).catch((error: unknown) => {
    throw broken(messageOf(error));
  });
  try {
    for await (const entry of zip.eachEntry())
      yield { entry, bytes: async (most) => gather(await zip.openReadStreamPromise(entry), most) };
  } catch (error) {
    throw broken(messageOf(error));
  } finally {
    zip.close();
  }
}

/** Names come as bytes: half of Chinese archives write them in GBK. */
const opened = (archive: string | Buffer): Promise<ZipFile> =>
  typeof archive === 'string'
    ? openPromise(archive, { decodeStrings: false, autoClose: false })
    : fromBufferPromise(archive, { decodeStrings: false });

/** What an error says, whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
