import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { held, numberOf } from '../../../ingest/link/relation/told-words.ts';

test('a sentence holds the words that stand in it, whole', () => {
  const [issue, issues, by] = ['印发', '印发给', '由'].map(numberOf);
  expect(held('近日由两部印发通知')).toEqual(new Set([by, issue]));
  expect(held('印发给你们')).toEqual(new Set([issue, issues]));
  expect(held('印')).toEqual(new Set());
});

test('a word has one number', () => expect(numberOf('印发')).toBe(numberOf('印发')));

test('as looking for each word alone would find', () => {
  const words = ['甲', '甲乙', '乙甲', '丙'];
  const numbers = words.map(numberOf);
  fc.assert(
    fc.property(fc.stringMatching(/^[甲乙丙丁]{0,12}$/u), (sentence) => {
      const found = held(sentence);
      expect(numbers.map((number) => found.has(number))).toEqual(
        words.map((word) => sentence.includes(word)),
      );
    }),
  );
});
