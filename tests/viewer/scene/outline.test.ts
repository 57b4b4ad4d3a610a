import { expect, test } from 'vitest';
import { ENTITY_TYPES, TYPE_LOOKS } from '#graph';
import { outline } from '../../../viewer/scene/outline.ts';
import { fragment } from '../../../viewer/scene/shape-shader.ts';

test.each([
  ['Institution', 4],
  ['Document', 5],
  ['Program', 3],
  ['Person', 4],
  ['Place', 6],
  ['Meeting', 5],
  ['Publication', 12],
] as const)('%s has %d corners, inside its box', (type, corners) => {
  const shape = outline(TYPE_LOOKS[type].path);
  expect(shape.kind).toBe('polygon');
  const points = shape.kind === 'polygon' ? shape.points : [];
  expect(points).toHaveLength(corners);
  for (const [x, y] of points) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
});

test('a slogan is a circle', () => {
  expect(outline(TYPE_LOOKS.Slogan.path)).toEqual({ kind: 'circle', radius: 11 / 12 });
});

test('y is turned upwards: the tip of a program is above', () => {
  const shape = outline(TYPE_LOOKS.Program.path);
  expect(shape.kind === 'polygon' && shape.points[0]).toEqual([0, 1 - 1.5 / 12]);
});

test('the shader has a branch for every type', () => {
  for (const index of ENTITY_TYPES.keys()) expect(fragment()).toContain(`abs(v_shape - ${index.toFixed(4)})`);
});
