import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../viewer/scene/labels.ts';
import type { Box, LabelAsk } from '../../../viewer/scene/labels.ts';

const measure = (text: string): number => text.length * 12.5;
const ask = (id: string, x: number, y: number, rank: number, forced = false): LabelAsk => ({
  id,
  text: '中国共产党章程',
  x,
  y,
  radius: 6,
  rank,
  forced,
});
const zoomers = { left: 552, top: 290, width: 32, height: 94 };
const room = { width: 600, height: 400, covered: [zoomers] };
const meet = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

test('no two labels overlap, none leaves the map or runs under what stands over it', () => {
  const asks = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }), fc.nat(20)),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(asks, (spots) => {
      const boxes = placeLabels(
        spots.map(([x, y, rank], at) => ask(String(at), x, y, rank)),
        measure,
        16,
        room,
      );
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(600);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.top + box.height).toBeLessThanOrEqual(400);
        expect(meet(box, zoomers)).toBe(false);
        expect(boxes.slice(at + 1).some((other) => meet(box, other))).toBe(false);
      }
    }),
  );
});

test('where there is room for one, the higher in rank has it; a forced one is always written', () => {
  const crowd = Array.from({ length: 30 }, (_, at) => ask(`n${at}`, 300 + (at % 5), 200 + (at % 7), at));
  const ids = placeLabels(crowd, measure, 16, room).map(({ id }) => id);
  expect(ids[0]).toBe('n29');
  expect(ids).not.toContain('n0');
  const forced = [...crowd, ask('picked', 301, 201, 0, true)];
  expect(placeLabels(forced, measure, 16, room).map(({ id }) => id)).toContain('picked');
});
