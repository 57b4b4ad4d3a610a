import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Reading } from '#graph';
import { toText } from './convert/index.ts';
import { loadLexicon, type Lexicon } from './lexicon/index.ts';
import { isText } from './open/kinds.ts';
import type { Source } from './open/source.ts';
import { readArticle } from './pipeline.ts';

/** Someone who reads one file at a time. */
export interface Reader {
  /** Rejects with a sentence that says why the file was not read; the reader can go on with the next. */
  read(source: Source): Promise<Reading>;
  close(): void;
}

/** What a reader's process answers: see `reader-process.ts`. */
export type Reply = { reading: Reading } | { reason: string };

/** How one file is read. */
export interface ReaderOptions {
  /** Milliseconds one file may take; default two minutes. */
  deadline?: number;
  /** The user's own lexicon files, checked before: see `lexiconFaults`. */
  lexicon?: readonly string[] | undefined;
  /** The program to start; default the one beside this file. */
  program?: string;
}

/** Two minutes: the longest text known takes seconds, so what is still at it is stuck. */
const DEADLINE = 120_000;

/**
 * How a reader's engine is set. Readings are small: little room for new objects is enough, and there are several readers. The heap
 * may grow by four tenths of what lives in it before it is collected, not by several times: fifty megabytes less each. Collected by
 * one thread: the helpers of one reader would take the core of another. Code is optimised when it has run three times as long as
 * elsewhere: most of ours is asked a little, and to optimise it takes another thread a sixth of all the time.
 */
const ENGINE = [
  '--max-semi-space-size=4',
  '--heap-growing-percent=40',
  '--single-threaded-gc',
  '--interrupt-budget=400000',
];

/** Node 20 runs only JavaScript: from the source the built process is started. */
const PROGRAM = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts') ? '../dist/ingest/reader-process.js' : './reader-process.js',
    import.meta.url,
  ),
);

/** Reads here, in this process: for a few files. Documents that must be unpacked are still read in one of their own. */
export function openReader(options: ReaderOptions = {}): Reader {
  let lexicon: Lexicon | null = null;
  let apart: Reader | null = null;
  return {
    read: async (source) =>
      isText(source.kind)
        ? readArticle(await toText(source), (lexicon ??= loadLexicon(options.lexicon)))
        : (apart ??= openReaderProcess(options)).read(source),
    close: () => apart?.close(),
  };
}

/**
 * Reads in a process of its own, so that native code that aborts, a text that never ends or memory that runs out
 * costs one file and not the batch. The process is started at the first file and again after a crash.
 */
export function openReaderProcess({
  deadline = DEADLINE,
  lexicon = [],
  program = PROGRAM,
}: ReaderOptions = {}): Reader {
  let child: ChildProcess | null = null;

  const start = (): ChildProcess => {
    const started = fork(program, lexicon, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: ENGINE,
    });
    started.stderr?.resume();
    return started;
  };

  return {
    read: (source) =>
      new Promise((resolve, reject) => {
        const reading = (child ??= start());
        const timer = setTimeout(() => {
          reading.kill('SIGKILL');
          settle(`took longer than ${deadline / 1000} s and was stopped`);
        }, deadline);
        function settle(outcome: string | Reply): void {
          clearTimeout(timer);
          reading.removeAllListeners();
          if (typeof outcome === 'string') {
            child = null;
            reject(new Error(outcome));
          } else if ('reading' in outcome) resolve(outcome.reading);
          else reject(new Error(outcome.reason));
        }
        reading.once('message', (reply) => settle(reply as Reply));
        reading.once('error', (error) => settle(`could not be read: ${error.message}`));
        reading.once('exit', (code, signal) =>
          settle(
            signal === 'SIGKILL'
              ? 'needed more memory than one text may take: it is damaged or far too large, split it'
              : `ended its reader (${signal ?? `exit ${code}`}): please report the file`,
          ),
        );
        reading.send(source, (error) => {
          if (error) settle(`could not be handed over: ${error.message}`);
        });
      }),
    close() {
      child?.removeAllListeners();
      child?.kill();
      child = null;
    },
  };
}
