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
  const started: Promise<T>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      // It is awaited further down; until then its error is nobody's.
      result.catch(() => {});
      started.push(result);
      if (started.length >= most) yield await (started.shift() as Promise<T>);
    }
    while (started.length > 0) yield await (started.shift() as Promise<T>);
  } finally {
    await Promise.allSettled(started);
  }
}
