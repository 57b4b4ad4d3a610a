import type { Reading } from '#graph';

/** A sentence of the corpus, where it stands in the long text and in its article. */
interface Place {
  at: number;
  document: string;
  title: string;
  start: number;
}

/** Every distinct sentence of many readings, one after another in one long text, a line each. */
export interface Corpus {
  text: string;
  /** 1 for each unit of `text` that some mention covers. */
  named: Uint8Array;
  /** The sentence that holds unit `at` of `text`. */
  placeOf: (at: number) => Place;
}

/** Readings → Corpus. A sentence that stood before, in the same text or in a reprint, is passed over. */
export async function gather(readings: AsyncIterable<Reading> | Iterable<Reading>): Promise<Corpus> {
  const seen = new Set<string>();
  const lines: string[] = [];
  const spans: [number, number][] = [];
  const places: Place[] = [];
  let at = 0;
  for await (const { article, sentences, mentions } of readings) {
    const kept = new Map<string, number>();
    for (const { id, start, end } of sentences) {
      const line = article.text.slice(start, end).replaceAll('\n', ' ');
      if (seen.has(line)) continue;
      seen.add(line);
      lines.push(line);
      places.push({ at, document: article.entity, title: article.title, start });
      kept.set(id, at - start);
      at += line.length + 1;
    }
    for (const { sentence, start, end } of mentions) {
      const moved = kept.get(sentence);
      if (moved !== undefined) spans.push([moved + start, moved + end]);
    }
  }
  const named = new Uint8Array(at);
  for (const [start, end] of spans) named.fill(1, start, end);
  return { text: lines.join('\n'), named, placeOf: (unit) => placeAt(places, unit) };
}

function placeAt(places: readonly Place[], unit: number): Place {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.at ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  const place = places[low];
  if (!place) throw new RangeError(`unit ${unit}: the corpus holds no sentence.`);
  return place;
}
