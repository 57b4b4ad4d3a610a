import { SingleBar } from 'cli-progress';

/** A bar on the screen: one step a file. */
export interface Progress {
  step(): void;
  end(): void;
}

/** Milliseconds between two lines where there is no terminal. */
const PAUSE = 5_000;

/** A bar on a terminal, elsewhere a line now and then; always on stderr. */
export function openProgress(total: number): Progress {
  if (process.stderr.isTTY) {
    const format = 'Reading {bar} {value}/{total} · {eta_formatted}';
    const bar = new SingleBar({ format, stream: process.stderr });
    bar.start(total, 0);
    let done = 0;
    const step = (): void => {
      done += 1;
      // An archive gives more than one.
      if (done > total) bar.setTotal(done);
      bar.update(done);
    };
    return { step, end: () => bar.stop() };
  }
  let [done, last] = [0, Date.now()];
  const step = (): void => {
    done += 1;
    if (Date.now() - last < PAUSE) return;
    last = Date.now();
    process.stderr.write(`Reading: ${done} of ${Math.max(done, total)}\n`);
  };
  return { step, end() {} };
}
