import { assert, integer, property } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { analyse, build, check, contains, slice, type Reading } from '#graph';
import { loadLexicon, readArticle } from '#ingest';
import { openMixer, readSamples, seeded } from '../helpers/recombined.ts';

vi.setConfig({ testTimeout: 120_000 });

const lexicon = loadLexicon();
const sampleReadings = await readSamples(lexicon);
const mixed = openMixer(sampleReadings);
const readMixed = (seed: number): Reading =>
  readArticle({ bytes: Buffer.from(mixed(seed)), path: `mixed-${seed}.txt`, kind: 'txt' }, lexicon);

test('a text of which nothing is left is none', () => {
  const bytes = Buffer.from('打印本页\n');
  const reading = (): Reading => readArticle({ bytes, path: '甲.txt', kind: 'txt' }, lexicon);
  expect(reading).toThrow('甲.txt: it holds only lines that are cut from every page');
});

/** What must be true of every reading. */
function holds({ article, sections, sentences, mentions, entities, links }: Reading): void {
  const { text } = article;
  let rejoined = '';
  let at = 0;
  for (const { start, end } of sentences) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, start).trim()).toBe('');
    rejoined += text.slice(at, end);
    at = end;
  }
  expect(rejoined + text.slice(at)).toBe(text);
  expect(text.slice(at).trim()).toBe('');

  const whole = { start: 0, end: text.length };
  for (const section of sections) expect(contains(whole, section)).toBe(true);
  for (const { start, end, to } of article.repaired) expect(text.slice(start, end)).toBe(to);

  const ids = new Set(entities.map(({ id }) => id));
  const sentenceOf = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  let last = 0;
  for (const mention of mentions) {
    expect(mention.start).toBeGreaterThanOrEqual(last);
    last = mention.end;
    expect(slice(text, mention).trim()).not.toBe('');
    expect(ids).toContain(mention.entity);
    const sentence = sentenceOf.get(mention.sentence);
    expect(sentence && contains(sentence, mention)).toBe(true);
  }
  for (const { source, target, evidence } of links) {
    expect(ids).toContain(source);
    expect(ids).toContain(target);
    expect(evidence.length).toBeGreaterThan(0);
    for (const one of evidence) {
      expect(slice(text, one)).toBe(one.quote);
      expect(sentenceOf.has(one.sentence)).toBe(true);
      for (const span of [one.source, one.target, one.trigger]) {
        expect(!span || contains(one, span)).toBe(true);
      }
    }
  }
}

describe('a reading', () => {
  test.each(sampleReadings.map((reading) => [reading.article.source.path, reading] as const))(
    '%s: offsets hold, sentences rejoin',
    (_, reading) => holds(reading),
  );

  test('offsets hold and sentences rejoin in any mixture of sentences', () => {
    assert(
      property(integer({ min: 0, max: 1_000_000 }), (seed) => holds(readMixed(seed))),
      { numRuns: 60, seed: 14 },
    );
  });

  test('is the same again, whatever was read before it', async () => {
    const seeds = Array.from({ length: 12 }, (_, index) => index * 97);
    const once = seeds.map(readMixed);
    const backwards = seeds.toReversed().map(readMixed).toReversed();
    expect(backwards).toEqual(once);
    // With a lexicon that has read nothing yet.
    expect(await readSamples(loadLexicon())).toEqual(sampleReadings);
  });
});

test('the graph does not depend on the order of the files, and nothing is wrong with it', () => {
  const readings = [...sampleReadings, ...[1, 2, 3, 4, 5].map(readMixed)];
  const graph = analyse(build(readings));
  expect(check(graph)).toEqual([]);
  const random = seeded(3);
  const shuffled = readings
    .map((reading) => ({ reading, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ reading }) => reading);
  expect(JSON.stringify(analyse(build(shuffled)))).toBe(JSON.stringify(graph));
});
