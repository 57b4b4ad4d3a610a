import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES, TYPE_LOOKS } from '#graph';
import {
  NOTHING_SELECTED,
  edgeLook,
  edgeWidth,
  nodeLook,
  nodeSize,
  selectionOf,
} from '../../../viewer/scene/look.ts';
import { PALETTES, mix } from '../../../viewer/scene/palette.ts';
import { edge, node } from '../state/views.ts';

const [A, B, C] = ['slogan:甲', 'slogan:乙', 'place:丙'];
const SAID = edge(A, 'VARIANT_OF', B, 4);
const COUNTED = edge(B, 'CO_OCCURS', C, 4);
const fade = { amount: 0.8, palette: PALETTES.light };

describe('looks', () => {
  test('with nothing selected every node has its colour and a label', () => {
    const look = nodeLook(NOTHING_SELECTED, fade);
    for (const type of ENTITY_TYPES) {
      const each = look(node(`${type.toLowerCase()}:甲`, 9));
      expect(each).toMatchObject({ colour: TYPE_LOOKS[type].colour, ring: null });
      expect(each.rank).toBeGreaterThan(0);
    }
  });

  test('what a picked node touches keeps its colour; the rest fades and loses its label', () => {
    const look = nodeLook(selectionOf([SAID, COUNTED], { kind: 'entity', id: A }), fade);
    expect(look(node(A)).ring).toBe(PALETTES.light.accent);
    expect(look(node(B)).colour).toBe(TYPE_LOOKS.Slogan.colour);
    expect(look(node(C))).toMatchObject({ colour: mix(TYPE_LOOKS.Place.colour, '#fbfaf7', 0.8), rank: 0 });
  });

  test('a picked edge is in the accent colour and lights its two ends', () => {
    const selection = selectionOf([SAID, COUNTED], { kind: 'edge', id: SAID.id });
    expect(edgeLook(selection, fade)(SAID)).toMatchObject({ colour: PALETTES.light.accent, arrow: true });
    expect([...(selection.nodes ?? [])]).toEqual([A, B]);
  });

  test('counted links are thinner than said ones and never arrows', () => {
    for (const selection of [NOTHING_SELECTED, selectionOf([SAID, COUNTED], { kind: 'entity', id: B })]) {
      const look = edgeLook(selection, fade);
      expect(look(COUNTED).width).toBeLessThan(look(SAID).width);
      expect(look(COUNTED).arrow).toBe(false);
    }
  });

  test('size and width grow with the texts and end somewhere', () => {
    for (const grow of [nodeSize, edgeWidth]) {
      const sizes = [0, 1, 2, 10, 100, 1000].map(grow);
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
      expect(grow(1e9)).toBeLessThan(20);
    }
  });

  test('something picked that is not on the map selects nothing', () => {
    expect(selectionOf([SAID], { kind: 'edge', id: 'gone' })).toBe(NOTHING_SELECTED);
  });
});

test.each([
  ['#000000', '#ffffff', 0.5, '#808080'],
  ['#b5382a', '#fbfaf7', 0, '#b5382a'],
  ['#b5382a', '#fbfaf7', 1, '#fbfaf7'],
])('%s towards %s by %d is %s', (from, to, share, expected) => {
  expect(mix(from, to, share)).toBe(expected);
});
