import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ask, Told } from './asked.ts';
import { QueryError, StoreError } from './errors.ts';

/** A second process answers while the first is busy with a slow question, and ends when it has been idle. */
const MOST = 2;
const IDLE = 30_000;
/** A card asks several quick questions at once: the process that is there has them answered before another has started. */
const QUICK = 120;

export interface Patience {
  timeout: number;
  signal?: AbortSignal | undefined;
}

export type Question = Omit<Ask, 'id'>;

/** Processes that read the published graph. Kept warm; one that is slow, swollen or cancelled is killed. */
export interface Readers {
  /** Throws `QueryError` when the question ran out of time or its process ended under it. */
  ask(question: Question, patience: Patience): Promise<Told>;
  close(): void;
}

interface Reader {
  child: ChildProcess;
  /** Where the engine puts what does not fit in memory: a process that is killed cannot clear it away. */
  scratch: string;
  busy: boolean;
  idle: NodeJS.Timeout | null;
}

/** The reader as a file Node can run: beside this one in `dist`, or the built one when this runs from source. */
function program(): string {
  const source = import.meta.url.endsWith('.ts');
  const file = fileURLToPath(
    new URL(source ? '../../dist/graph/store/reader.js' : './reader.js', import.meta.url),
  );
  if (existsSync(file)) return file;
  throw new StoreError(`${file}: not built`, 'Run: npm run build');
}

/** Takes a scratch folder away, also while the process that writes there is just ending. */
const clear = (scratch: string): void => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });

export function openReaders(): Readers {
  const readers = new Set<Reader>();
  const waiting: (() => void)[] = [];
  let asked = 0;
  let closed = false;

  function start(): Reader {
    const scratch = mkdtempSync(join(tmpdir(), 'wenmai-'));
    const child = fork(program(), [scratch], {
      execArgv: [],
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: scratch, TMP: scratch, TEMP: scratch },
      stdio: 'inherit',
    });
    const reader: Reader = { child, scratch, busy: false, idle: null };
    child.on('error', () => gone(reader));
    child.on('exit', () => gone(reader));
    // A process that waits for questions does not keep the program running.
    child.unref();
    child.channel?.unref();
    readers.add(reader);
    return reader;
  }

  function gone(reader: Reader): void {
    readers.delete(reader);
    clear(reader.scratch);
  }

  function end(reader: Reader): void {
    if (reader.idle) clearTimeout(reader.idle);
    reader.child.kill('SIGKILL');
    gone(reader);
  }

  /** A free process, the next to be free, or a new one when that takes long. */
  async function take(): Promise<Reader> {
    for (let most = 1; ;) {
      if (closed) throw new StoreError('the store is closed', 'Open it again.');
      const free = [...readers].find(({ busy }) => !busy) ?? (readers.size < most ? start() : null);
      if (free) {
        free.busy = true;
        if (free.idle) clearTimeout(free.idle);
        free.child.ref();
        free.child.channel?.ref();
        return free;
      }
      if (!(await freed(most < MOST))) most = MOST;
    }
  }

  /** True when a process has become free; false when that should be `soon` and is not. */
  function freed(soon: boolean): Promise<boolean> {
    return new Promise((resolve) => {
      const givesUp = (): void => {
        waiting.splice(waiting.indexOf(next), 1);
        resolve(false);
      };
      const timer = soon ? setTimeout(givesUp, QUICK) : undefined;
      const next = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      waiting.push(next);
    });
  }

  function release(reader: Reader): void {
    reader.busy = false;
    reader.child.unref();
    reader.child.channel?.unref();
    if (readers.size > 1 && readers.has(reader)) reader.idle = setTimeout(() => end(reader), IDLE).unref();
    waiting.shift()?.();
  }

  function converse(reader: Reader, question: Question, { timeout, signal }: Patience): Promise<Told> {
    const id = (asked += 1);
    const { child } = reader;
    return new Promise<Told>((resolve, reject) => {
      const stop = (error: () => Error) => () => {
        end(reader);
        settle(() => reject(error()));
      };
      const onTold = (told: Told): void => {
        if (told.id !== id) return;
        if (told.kind === 'memory') stop(() => swollen(told.message))();
        else settle(() => resolve(told));
      };
      const onExit = stop(ended);
      const onAbort = stop(cancelled);
      const timer = setTimeout(
        stop(() => late(timeout)),
        timeout,
      );
      function settle(finish: () => void): void {
        clearTimeout(timer);
        child.off('message', onTold).off('exit', onExit).off('error', onExit);
        signal?.removeEventListener('abort', onAbort);
        finish();
      }
      child.on('message', onTold).on('exit', onExit).on('error', onExit);
      signal?.addEventListener('abort', onAbort, { once: true });
      child.send({ ...question, id } satisfies Ask, (error) => error && onExit());
    });
  }

  return {
    async ask(question, patience) {
      const started = performance.now();
      patience.signal?.throwIfAborted();
      const reader = await take();
      try {
        if (patience.signal?.aborted) throw cancelled();
        const left = patience.timeout - (performance.now() - started);
        if (left <= 0) throw late(patience.timeout);
        return await converse(reader, question, { ...patience, timeout: left });
      } finally {
        release(reader);
      }
    },
    close() {
      closed = true;
      for (const reader of readers) end(reader);
      for (const next of waiting.splice(0)) next();
    },
  };
}

const SMALLER = 'Ask for less: a LIMIT, a narrower MATCH, no two patterns without a link between them.';

/** What a question is told that ran out of time, on either engine. */
export const late = (timeout: number): QueryError =>
  new QueryError(`stopped: no answer within ${Math.round(timeout / 100) / 10} s`, SMALLER);

export const cancelled = (): QueryError =>
  new QueryError('stopped: the question was cancelled', 'Ask again.');

const ended = (): QueryError =>
  new QueryError('stopped: the process that answered ended before it was done', SMALLER);

export const swollen = (message: string): QueryError =>
  new QueryError(`stopped: the question ${message}`, SMALLER);
