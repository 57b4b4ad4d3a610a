import { Worker } from 'node:worker_threads';

/** Bytes a reader's process may take: a dictionary (a third of it), the longest text that is read, and its reading. */
const MOST = 1024 ** 3;
/** Milliseconds between two looks: what unpacks fastest gains some hundred megabytes in that time. */
const PAUSE = 200;

const WATCH = `
const { workerData: { most, pause } } = require('node:worker_threads');
setInterval(() => {
  if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
}, pause);
`;

/**
 * Ends this process when it takes more than `most` bytes. A thread of its own looks, because a bomb that unpacks keeps the
 * first one busy and its bytes lie outside the heap that Node can limit.
 */
export function watchMemory(most = MOST, pause = PAUSE): void {
  new Worker(WATCH, { eval: true, workerData: { most, pause }, execArgv: [] }).unref();
}
