import type { Reading } from '#graph';
import type { Archive } from './archive.ts';
import { atOnce } from './at-once.ts';
import type { Outcome } from './reading.ts';
import type { Change } from './store.ts';

/** What happened to each article in one save, by its id; of two outcomes for one article the stronger is kept. */
export type Outcomes = Map<string, Outcome | 'removed'>;

/** Keeps readings as they come, so that a kill loses none that were done; then drops what was superseded. */
export async function keepAll(
  archive: Archive,
  readings: Iterable<Reading> | AsyncIterable<Reading>,
  onProgress: (done: string) => void = () => {},
): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  const open = new Map<string, Promise<unknown>>();
  // The same text found twice is kept once, then looked at again.
  async function keep(reading: Reading): Promise<{ id: string; path: string; outcome: Outcome }> {
    const { id, source } = reading.article;
    const kept = Promise.resolve(open.get(id)).then(() => archive.keepReading(reading));
    open.set(id, kept);
    const outcome = await kept;
    if (open.get(id) === kept) open.delete(id);
    return { id, path: source.path, outcome };
  }
  for await (const { id, path, outcome } of atOnce(readings, keep)) {
    if (outcome !== 'unchanged' || !outcomes.has(id)) outcomes.set(id, outcomes.get(id) ?? outcome);
    onProgress(path);
  }
  for (const [old, successor] of await archive.inputs.superseded()) {
    if (!(await archive.reading(successor)) || !(await archive.drop(old))) continue;
    outcomes.set(old, 'removed');
    // One text took the place of another: that is one replacement, not two changes.
    if (outcomes.get(successor) === 'added') outcomes.set(successor, 'replaced');
  }
  // The file that a reading was found in is gone or changed; another still gives it.
  for (const [id, paths] of await archive.inputs.moved()) {
    const reading = await archive.reading(id);
    if (!reading || paths.includes(reading.article.source.path)) continue;
    await archive.move(reading, paths[0]!);
    if (outcomes.get(id) !== 'added') outcomes.set(id, 'replaced');
  }
  return outcomes;
}

/** Outcomes → counts. A superseded reading is counted with what replaced it. */
export function changeOf(outcomes: Outcomes, size: { entities: number; links: number }): Change {
  const count = (outcome: string): number => [...outcomes.values()].filter((each) => each === outcome).length;
  return {
    added: count('added'),
    replaced: count('replaced'),
    removed: 0,
    unchanged: count('unchanged'),
    entities: size.entities,
    links: size.links,
  };
}
