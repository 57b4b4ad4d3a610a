/** Items that are worked on at a time: most of the work is waiting for the disk, which takes several at once as fast as one. */
const MOST = 8;

/**
 * Works on several items at once; results come in the order of the items. Rejects with the first error, when none is
 * being worked on any more.
 */
export async function* atOnce<S, T>(
  items: Iterable<S> | AsyncIterable<S>,
  work: (item: S) => Promise<T>,
  most = MOST,
): AsyncGenerator<T> {
  const started: { result: Promise<T>; done: boolean }[] = [];
  const next = (): Promise<T> => started.shift()!.result;
  try {
    for await (const item of items) {
      const one = { result: work(item), done: false };
      const end = (): void => void (one.done = true);
      // It is awaited further down; until then its error is nobody's.
      one.result.then(end, end);
      started.push(one);
      // What is done is given on at once: a result may be large.
      while (started.length >= most || started[0]?.done) yield await next();
    }
    while (started.length > 0) yield await next();
  } finally {
    await Promise.allSettled(started.map(({ result }) => result));
  }
}
