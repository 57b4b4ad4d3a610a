import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { buffer } from 'node:stream/consumers';
import type { Reading } from '#graph';
import { reasonOf, type Input, type Unread } from './inputs.ts';
import { openReader, openReaderProcess, type Reader, type ReaderOptions } from './reader.ts';

/** A file that was read: what it says, and its bytes as they were. */
export interface Read {
  path: string;
  origin: string;
  status: 'read';
  reading: Reading;
  bytes: Uint8Array;
}

/** What became of one input. */
export type Outcome = Read | Unread;

export interface FolderOptions extends ReaderOptions {
  /** Readers at once; default as many as cores, at most 4: each needs about 250 MB for its dictionary. */
  jobs?: number | undefined;
}

/** A text longer than this is not a text. */
const MAX_BYTES = 64 * 1024 * 1024;
/** So few are read sooner here than a second dictionary is loaded elsewhere. */
const FEW = 4;
/** Readings that may wait for the one before them, per reader: bounds the memory of a long batch. */
const AHEAD = 4;

/** Many files, read by several readers at once; outcomes come in the order of the inputs, whatever the number of readers. */
export async function* readFiles(
  inputs: readonly Input[],
  options: FolderOptions = {},
): AsyncGenerator<Outcome> {
  const jobs = Math.min(options.jobs ?? Math.min(availableParallelism(), 4), inputs.length);
  const readers =
    inputs.length <= FEW
      ? [openReader()]
      : Array.from({ length: Math.max(jobs, 1) }, () => openReaderProcess(options));
  try {
    yield* inOrder(inputs, readers, readOne);
  } finally {
    for (const reader of readers) reader.close();
  }
}

/** Never rejects: a file that cannot be read is an outcome too. */
async function readOne(reader: Reader, { path, origin, kind }: Input): Promise<Outcome> {
  try {
    const bytes = await bytesOf(origin);
    const reading = await reader.read({ bytes, path, kind });
    return { path, origin, status: 'read', reading, bytes };
  } catch (error) {
    const reason = reasonOf(error);
    return {
      path,
      status: 'failed',
      reason: reason.startsWith(`${path}: `) ? reason.slice(path.length + 2) : reason,
    };
  }
}

const tooLong = (size: number): Error =>
  new Error(`is ${Math.round(size / 1024 / 1024)} MB: more than 64 MB is not read, split it`);

async function bytesOf(origin: string): Promise<Uint8Array> {
  if (origin === '-') {
    const bytes = await buffer(process.stdin);
    if (bytes.length > MAX_BYTES) throw tooLong(bytes.length);
    return bytes;
  }
  const { size } = await stat(origin);
  if (size > MAX_BYTES) throw tooLong(size);
  return readFile(origin);
}

/** Every item is given to the first free worker; results leave in the order of the items. */
async function* inOrder<Item, Worker, Result>(
  items: readonly Item[],
  workers: readonly Worker[],
  work: (worker: Worker, item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  async function run(item: Item): Promise<Result> {
    const worker = free.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
    try {
      return await work(worker, item);
    } finally {
      const next = waiting.shift();
      if (next) next(worker);
      else free.push(worker);
    }
  }
  const started: Promise<Result>[] = [];
  for (const item of items) {
    started.push(run(item));
    const first = started.length >= workers.length * AHEAD ? started.shift() : undefined;
    if (first) yield await first;
  }
  for (const rest of started) yield await rest;
}
