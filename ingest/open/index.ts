import { open } from 'node:fs/promises';
import { failed, reasonOf, type Input, type Unread } from '../inputs.ts';
import { fetchPage } from './address/index.ts';
import { openArchive } from './archive/index.ts';
import { gather } from './gather.ts';
import { isAddress } from './address/name.ts';
import { KNOWN, sniff, type InputKind } from './kinds.ts';
import { mostOf, tooLong } from './limits.ts';
import type { Source } from './source.ts';

/** How inputs are opened. */
export interface OpenOptions {
  /** Fetch from this machine and its own network too. */
  allowPrivate?: boolean | undefined;
}

/**
 * One input → the sources in it: a file or a page is one, an archive many. Never rejects: what cannot be opened is an
 * `Unread`, and the next is tried.
 */
export async function* openInput(input: Input, options: OpenOptions = {}): AsyncGenerator<Source | Unread> {
  try {
    let found = false;
    for await (const each of opened(input, options)) {
      found ||= !('status' in each) || each.status === 'failed';
      yield each;
    }
    // An archive of nothing, or of what is passed over.
    if (!found) yield failed(input.path, `holds no text that can be read; ${KNOWN}`);
  } catch (error) {
    yield failed(input.path, reasonOf(error));
  }
}

async function* opened(input: Input, options: OpenOptions): AsyncGenerator<Source | Unread> {
  if (isAddress(input.origin)) yield* unpack(await fetchPage(input.origin, options), input.origin);
  else if (input.origin === '-') yield* unpack({ ...input, bytes: await gather(process.stdin) }, '-');
  else yield* openFile(input);
}

/** Bytes that are here: an archive gives its entries. */
async function* unpack(found: Found, origin: string): AsyncGenerator<Source | Unread> {
  const kind = sniff(found.bytes, found.kind);
  if (kind === 'zip') yield* openArchive(Buffer.from(found.bytes), { path: found.path, origin });
  else if (found.bytes.length > mostOf(kind)) throw tooLong(found.bytes.length, kind);
  else yield { ...found, origin, kind };
}

type Found = Omit<Source, 'kind' | 'origin'> & { kind: InputKind };

/** A file: an archive is read where it lies, entry by entry, so it may be longer than one text. */
async function* openFile({ path, origin, kind: named }: Input): AsyncGenerator<Source | Unread> {
  const file = await open(origin);
  try {
    const { size } = await file.stat();
    const head = Buffer.alloc(Math.min(1024, size));
    await file.read(head, 0, head.length, 0);
    const kind = sniff(head, named);
    if (kind === 'zip') yield* openArchive(origin, { path, origin });
    else if (size > mostOf(kind)) throw tooLong(size, kind);
    else yield { path, origin, kind, bytes: await file.readFile() };
  } finally {
    await file.close();
  }
}
