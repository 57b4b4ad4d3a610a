import { availableParallelism } from 'node:os';
import type { Reading } from '#graph';
import { reasonOf, type Input, type Unread } from './inputs.ts';
import { openInput, type OpenOptions } from './open/index.ts';
import type { Source } from './open/source.ts';
import { openReader, openReaderProcess, type Reader, type ReaderOptions } from './reader.ts';

/** A file that was read: what each of its texts says, in their order, and its bytes as they were. */
export interface Read {
  path: string;
  origin: string;
  status: 'read';
  readings: Reading[];
  bytes: Uint8Array;
}

/** What became of one input. */
export type Outcome = Read | Unread;

/** How a batch of files is read. */
export interface FolderOptions extends ReaderOptions, OpenOptions {
  /** Readers at once; default as many as cores, at most 4: each needs about 250 MB for its dictionary. */
  jobs?: number | undefined;
}

/** So few are read sooner here than a second dictionary is loaded elsewhere. */
const FEW = 4;
/** Readings that may wait for the one before them, per reader: bounds the memory of a long batch. */
const AHEAD = 4;
/** Bytes of sources that may be open at once, where there is more than one: a reading takes up to ten times as much. */
const BYTES_AHEAD = 16 * 1024 * 1024;

/** Many files, read by several readers at once; outcomes come in the order of the inputs, whatever the number of readers. */
export async function* readFiles(
  inputs: readonly Input[],
  options: FolderOptions = {},
): AsyncGenerator<Outcome> {
  const few = inputs.length <= FEW && inputs.every(({ kind }) => kind !== 'zip');
  const jobs = options.jobs ?? Math.min(availableParallelism(), 4);
  const readers = few
    ? [openReader(options)]
    : Array.from({ length: Math.max(jobs, 1) }, () => openReaderProcess(options));
  try {
    yield* inOrder(sourcesOf(inputs, options), readers, readOne);
  } finally {
    for (const reader of readers) reader.close();
  }
}

/** Input after input, archive entry after entry. */
async function* sourcesOf(inputs: readonly Input[], options: OpenOptions): AsyncGenerator<Source | Unread> {
  for (const input of inputs) yield* openInput(input, options);
}

/** Never rejects: a file that cannot be read is an outcome too. */
async function readOne(reader: Reader, source: Source): Promise<Outcome> {
  const { path, origin, bytes } = source;
  try {
    const readings = await reader.read(source);
    return { path, origin, status: 'read', readings, bytes };
  } catch (error) {
    const reason = reasonOf(error);
    return {
      path,
      status: 'failed',
      reason: reason.startsWith(`${path}: `) ? reason.slice(path.length + 2) : reason,
    };
  }
}

/** Every source is given to the first free reader; outcomes leave in the order of the sources. */
async function* inOrder(
  sources: AsyncIterable<Source | Unread>,
  readers: readonly Reader[],
  read: (reader: Reader, source: Source) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const free = [...readers];
  const waiting: ((reader: Reader) => void)[] = [];
  async function run(source: Source): Promise<Outcome> {
    const reader = free.pop() ?? (await new Promise<Reader>((resolve) => waiting.push(resolve)));
    try {
      return await read(reader, source);
    } finally {
      const next = waiting.shift();
      if (next) next(reader);
      else free.push(reader);
    }
  }
  const started: { outcome: Promise<Outcome>; size: number }[] = [];
  let held = 0;
  for await (const source of sources) {
    started.push(
      'status' in source
        ? { outcome: Promise.resolve(source), size: 0 }
        : { outcome: run(source), size: source.bytes.length },
    );
    held += started.at(-1)?.size ?? 0;
    while (started.length >= readers.length * AHEAD || (held > BYTES_AHEAD && started.length > 0)) {
      const first = started.shift()!;
      yield await first.outcome;
      held -= first.size;
    }
  }
  for (const { outcome } of started) yield await outcome;
}
