import { expect, test } from 'vitest';
import { lexiconOf } from '../../../ingest/lexicon/index.ts';
import { sorted } from '../../../ingest/recognise/hits.ts';
import { entry } from '../link/lexicon.ts';

const TEXT = '青江市的市民到青江旅游';
const { hits, hitsOf, places, hitsByEnd } = sorted(
  lexiconOf([entry('Place', '青江市', '青江'), entry('Institution', '青江'), entry('Slogan', '市民')]).match(
    TEXT,
  ),
);
const words = (found: readonly { start: number; end: number }[]): string[] =>
  found.map(({ start, end }) => TEXT.slice(start, end));

test('hits by type, one of two types under both', () => {
  expect(words(hits)).toEqual(['青江市', '青江', '市民', '青江']);
  expect(words(hitsOf.Place)).toEqual(['青江市', '青江', '青江']);
  expect(words(hitsOf.Institution)).toEqual(['青江', '青江']);
  expect(hitsOf.Person).toEqual([]);
});

test('a place within a longer one is no outermost place', () => {
  expect(words(places)).toEqual(['青江市', '青江']);
});

test('hits by where they end', () => {
  expect(words(hitsByEnd.get(3) ?? [])).toEqual(['青江市']);
  expect(hitsByEnd.get(1)).toBeUndefined();
});
