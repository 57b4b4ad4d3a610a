import { describe, expect, test } from 'vitest';
import { START } from '../../../viewer/state/state.ts';
import { COUNTED_EACH, edgeEnds, visible } from '../../../viewer/state/visible.ts';
import { edge, node, view } from './views.ts';

const [A, B, C] = ['slogan:甲', 'slogan:乙', 'place:丙'];
const BASE = view(
  [node(A, 5), node(B, 2), node(C, 1)],
  [edge(A, 'VARIANT_OF', B, 2), edge(A, 'CO_OCCURS', B, 2), edge(A, 'CO_OCCURS', C, 1)],
);
const ids = (shown: { nodes: { id: string }[] }): string[] => shown.nodes.map(({ id }) => id);

describe('visible', () => {
  test('leaves out types, hidden ones and what too few texts say, and counts them', () => {
    const parts = [{ of: null, view: BASE }];
    expect(ids(visible(parts, START))).toEqual([A, B, C]);
    expect(visible(parts, { ...START, off: ['Place'] })).toMatchObject({ filtered: 1 });
    expect(ids(visible(parts, { ...START, hidden: [B] }))).toEqual([A, C]);
    const often = visible(parts, { ...START, least: 2 });
    expect(ids(often)).toEqual([A, B]);
    expect(often.edges.map(({ type }) => type)).toEqual(['VARIANT_OF']);
  });

  test('never leaves out what is picked, nor either end of a picked edge', () => {
    const parts = [{ of: null, view: BASE }];
    const picked = { kind: 'entity', id: C } as const;
    expect(ids(visible(parts, { ...START, off: ['Place'], least: 4, picked }))).toEqual([A, C]);
    const line = { kind: 'edge', id: `${A} CO_OCCURS ${C}` } as const;
    const shown = visible(parts, { ...START, least: 4, picked: line });
    expect(ids(shown)).toEqual([A, C]);
    expect(shown.edges.map(({ id }) => id)).toEqual([line.id]);
  });

  test('draws no counted link beside a said one between the same two', () => {
    const shown = visible([{ of: null, view: BASE }], START);
    expect(shown.edges.map(({ id }) => id)).toEqual([`${A} VARIANT_OF ${B}`, `${A} CO_OCCURS ${C}`]);
  });

  test('an opened neighbourhood is anchored where it came from; what was there stays where it was', () => {
    const opened = view([node(B, 2), node(A, 5), node('person:丁')], [edge('person:丁', 'QUOTES', B)]);
    const shown = visible(
      [
        { of: null, view: BASE },
        { of: B, view: opened },
      ],
      { ...START, expanded: [B] },
    );
    expect([...shown.anchors]).toEqual([['person:丁', B]]);
    expect(shown.nodes).toHaveLength(4);
  });

  test('each entity brings its strongest counted links; a picked one all', () => {
    const many = Array.from({ length: 12 }, (_, at) => `slogan:第${at}`);
    const edges = many.flatMap((one, at) =>
      many.slice(at + 1).map((other) => edge(one, 'CO_OCCURS', other, at + 1)),
    );
    const parts = [
      {
        of: null,
        view: view(
          many.map((id) => node(id, 3)),
          edges,
        ),
      },
    ];
    const few = visible(parts, START).edges;
    expect(few.length).toBeLessThanOrEqual(COUNTED_EACH * many.length);
    for (const id of many) {
      expect(
        few.filter(({ source, target }) => source === id || target === id).length,
      ).toBeGreaterThanOrEqual(COUNTED_EACH);
    }
    const all = visible(parts, { ...START, picked: { kind: 'entity', id: 'slogan:第0' } }).edges;
    expect(all.filter(({ source, target }) => [source, target].includes('slogan:第0'))).toHaveLength(11);
  });
});

test.each([
  ['slogan:甲 PROPOSED_BY institution:乙', ['slogan:甲', 'institution:乙']],
  ['document:A B CITES document:C D', ['document:A B', 'document:C D']],
  ['nothing', []],
])('the ends of %s are %o', (id, expected) => {
  expect(edgeEnds(id)).toEqual(expected);
});
