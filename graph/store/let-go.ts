import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of heap from which it is worth the time. */
const MUCH = 100 * 2 ** 20;

/**
 * Collects garbage now, where there may be much of it. The engine keeps its graph outside of the heap: V8 does not see
 * that memory is needed there, and lets its own grow to several times what lives.
 */
export function letGo(): void {
  if (process.memoryUsage().heapUsed < MUCH) return;
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
