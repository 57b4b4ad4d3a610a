import { describe, expect, test } from 'vitest';
import { pushApart } from '../../../viewer/scene/apart.ts';
import { nearestEdge, nextInDirection } from '../../../viewer/scene/near.ts';
import { place } from '../../../viewer/scene/place.ts';
import { node } from '../state/views.ts';

describe('place', () => {
  const nodes = [
    node('slogan:甲', 1, { x: -900, y: 3 }),
    node('slogan:乙', 1, { x: 0, y: 9 }),
    node('slogan:丙', 1, { x: 4, y: 1 }),
  ];

  test('keeps the order of the layout and stays in its square', () => {
    const places = place(nodes, new Map());
    const xs = nodes.map(({ id }) => places.get(id)?.x ?? Number.NaN);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(Math.min(...xs)).toBe(0);
    expect(Math.max(...xs)).toBe(1);
  });

  test('puts what was opened around the one it came with, and moves nothing else', () => {
    const before = place(nodes, new Map());
    const opened = [...nodes, node('place:丁', 1, { x: 5000, y: 5000 })];
    const after = place(opened, new Map([['place:丁', 'slogan:乙']]));
    for (const { id } of nodes) expect(after.get(id)).toEqual(before.get(id));
    const [anchor, near] = [after.get('slogan:乙'), after.get('place:丁')];
    expect(Math.hypot((near?.x ?? 9) - (anchor?.x ?? 0), (near?.y ?? 9) - (anchor?.y ?? 0))).toBeLessThan(
      0.15,
    );
  });

  test('one far out does not shrink the rest', () => {
    const many = Array.from({ length: 100 }, (_, at) => node(`slogan:${at}`, 1, { x: at, y: at }));
    const far = node('slogan:远', 1, { x: 9e5, y: -9e5 });
    const places = place([...many, far], new Map());
    const [first, last] = [places.get('slogan:0'), places.get('slogan:99')];
    expect((last?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(0.9);
    expect((last?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(0.9);
  });

  test('one node alone has a place', () => {
    expect(
      [...place([node('slogan:甲')], new Map()).values()]
        .flatMap(({ x, y }) => [x, y])
        .every(Number.isFinite),
    ).toBe(true);
  });
});

function parted(): { x: number; y: number; size: number }[] {
  const bodies = Array.from({ length: 12 }, () => ({ x: 100, y: 100, size: 8 }));
  pushApart(bodies);
  return bodies;
}

test('nodes at one point part, the same way every time', () => {
  const bodies = parted();
  expect(parted()).toEqual(bodies);
  for (const [at, a] of bodies.entries())
    for (const b of bodies.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12);
});

describe('near', () => {
  const strands = [
    { id: 'across', from: { x: 0, y: 0 }, to: { x: 100, y: 0 } },
    { id: 'down', from: { x: 50, y: 10 }, to: { x: 50, y: 90 } },
  ];
  test.each([
    [{ x: 20, y: 3 }, 'across'],
    [{ x: 53, y: 60 }, 'down'],
    [{ x: 130, y: 0 }, null],
    [{ x: 20, y: 30 }, null],
  ])('the line at %o is %s', (point, expected) => {
    expect(nearestEdge(point, strands, 6)).toBe(expected);
  });

  const points = new Map([
    ['middle', { x: 50, y: 50 }],
    ['right', { x: 90, y: 55 }],
    ['far right', { x: 190, y: 50 }],
    ['above', { x: 45, y: 5 }],
  ]);
  test.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'above'],
    ['ArrowLeft', null],
  ] as const)('%s leads to %s', (key, expected) => {
    expect(nextInDirection(points, 'middle', key)).toBe(expected);
  });
});
