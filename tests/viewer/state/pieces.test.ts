import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../../viewer/data/api.ts';
import { pieces } from '../../../viewer/state/pieces.ts';

const mark = (start: number, end: number): Mark => ({
  start,
  end,
  kind: 'mention',
  type: null,
  entity: null,
  name: null,
});

test('a sentence is cut at its marks', () => {
  expect(pieces('省委提出“三个一批”。', [mark(4, 10), mark(0, 2)]).map(({ text }) => text)).toEqual([
    '省委',
    '提出',
    '“三个一批”',
    '。',
  ]);
});

test('the pieces rejoin to the sentence, whatever the marks', () => {
  const marks = fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), marks, (text, spans) => {
      const cut = pieces(
        text,
        spans.map(([start, end]) => mark(start, end)),
      );
      expect(cut.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
