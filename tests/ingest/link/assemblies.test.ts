import { expect, test } from 'vitest';
import { assemblyOf, yearOfAssemblyIn, yearOfSession } from '../../../ingest/link/assemblies.ts';

test('a congress is known by a day, a session by its year', () => {
  expect(['1950-01-01', '1956-06-15', '1984-05-15', '2026-01-01', '2030-01-01'].map(assemblyOf)).toEqual([
    null,
    1,
    6,
    14,
    null,
  ]);
  expect([yearOfSession(2, 3), yearOfSession(3, 1), yearOfSession(14, 4), yearOfSession(14, 6)]).toEqual([
    1962,
    1964,
    2026,
    null,
  ]);
});

test.each([
  ['向六届全国人大二次会议', 1984],
  ['在第四届全国人民代表大会', 1975],
  ['在第六届全国人民代表大会', null],
  ['在大会', null],
])('%s', (words, year) => {
  expect(yearOfAssemblyIn(words)).toBe(year);
});
