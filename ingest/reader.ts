import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Reading } from '#graph';
import { toText } from './convert/index.ts';
import { ENGINE, isUnknownFlag } from './engine.ts';
import { loadLexicon, type Lexicon } from './lexicon/index.ts';
import { isText } from './open/kinds.ts';
import type { Source } from './open/source.ts';
import { readArticles } from './pipeline.ts';

/** Someone who reads one file at a time. */
export interface Reader {
  /** One reading a text, see `readArticles`. Rejects with a sentence that says why the file was not read; the reader can go on with the next. */
  read(source: Source): Promise<Reading[]>;
  close(): void;
}

/** What a reader's process answers: see `reader-process.ts`. */
export type Reply = { readings: Reading[] } | { reason: string };

/** How one file is read. */
export interface ReaderOptions {
  /** Milliseconds one file may take; default two minutes. */
  deadline?: number;
  /** The user's own lexicon files, checked before: see `lexiconFaults`. */
  lexicon?: readonly string[] | undefined;
  /** The program to start; default the one beside this file. */
  program?: string;
  /** Flags of the engine it is started with; left out when the engine does not know one of them. */
  engine?: readonly string[];
}

/** Two minutes: the longest text known takes seconds, so what is still at it is stuck. */
const DEADLINE = 120_000;

/** Node 20 runs only JavaScript: from the source the built process is started. */
const PROGRAM = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts') ? '../dist/ingest/reader-process.js' : './reader-process.js',
    import.meta.url,
  ),
);

/** Bytes of a text that is read here: a longer one may need more memory or time than this process has to give. */
const SHORT = 1024 * 1024;

/** Reads here, in this process: a few files. Long texts, and documents that must be unpacked, are still read in one of their own. */
export function openReader(options: ReaderOptions = {}): Reader {
  let lexicon: Lexicon | null = null;
  let apart: Reader | null = null;
  return {
    read: async (source) =>
      isText(source.kind) && source.bytes.length <= SHORT
        ? readArticles(await toText(source), (lexicon ??= loadLexicon(options.lexicon)))
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
  engine = ENGINE,
}: ReaderOptions = {}): Reader {
  let child: ChildProcess | null = null;
  let flags = engine;

  const start = (): ChildProcess => {
    const started = fork(program, lexicon, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [...flags],
    });
    started.stderr?.resume();
    return started;
  };

  const reader: Reader = {
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
          } else if ('readings' in outcome) resolve(outcome.readings);
          else reject(new Error(outcome.reason));
        }
        reading.once('message', (reply) => settle(reply as Reply));
        reading.once('error', (error) => settle(`could not be read: ${error.message}`));
        let unsent = '';
        reading.once('exit', (code, signal) => {
          if (isUnknownFlag(code) && flags.length > 0) {
            clearTimeout(timer);
            [child, flags] = [null, []];
            return resolve(reader.read(source));
          }
          settle(unsent || endOf(code, signal));
        });
        reading.send(source, (error) => {
          if (!error || reading !== child) return;
          unsent = `could not be handed over: ${error.message}`;
          // One that has ended before it was asked says no more.
          if (reading.exitCode === null && reading.signalCode === null) reading.kill();
          else settle(unsent);
        });
      }),
    close() {
      child?.removeAllListeners();
      child?.kill();
      child = null;
    },
  };
  return reader;
}

const endOf = (code: number | null, signal: string | null): string =>
  signal === 'SIGKILL'
    ? 'needed more memory than one text may take: it is damaged or far too large, split it'
    : `ended its reader (${signal ?? `exit ${code}`}): please report the file`;
