import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES, LINK_TYPES } from '#graph';
import { LANGS, START, TABS, THEMES } from '../../../viewer/state/state.ts';
import type { ViewerState } from '../../../viewer/state/state.ts';
import { fromQuery, isNewPlace, toQuery } from '../../../viewer/state/url.ts';

const words = fc.string({ unit: 'binary', minLength: 1 });
const id = fc.tuple(fc.constantFrom('slogan', 'document'), words).map(([type, name]) => `${type}:${name}`);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const edge = fc.tuple(id, fc.constantFrom(...LINK_TYPES), id).map((parts) => parts.join(' '));
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const wellFormed = fc.string({ unit: 'binary' });

const states: fc.Arbitrary<ViewerState> = fc
  .record({
    focus: some(id),
    expanded: ids,
    hidden: ids,
    picked: some(
      fc.oneof(
        id.map((value) => ({ kind: 'entity' as const, id: value })),
        edge.map((value) => ({ kind: 'edge' as const, id: value })),
      ),
    ),
    text: some(id),
    sentence: some(words),
    off: fc.subarray([...ENTITY_TYPES]),
    least: fc.integer({ min: 1, max: 500 }),
    q: wellFormed,
    tab: fc.constantFrom(...TABS),
    cypher: wellFormed,
    params: wellFormed,
    lang: some(fc.constantFrom(...LANGS)),
    theme: fc.constantFrom(...THEMES),
  })
  .map((state) => (state.text ? state : { ...state, sentence: null }));

describe('the address', () => {
  test('brings back any view', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(fromQuery(toQuery(state))).toEqual(state);
      }),
    );
  });

  test('of the first view is empty', () => {
    expect(toQuery(START)).toBe('');
    expect(fromQuery('')).toEqual(START);
  });

  test('of any kind at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const state = fromQuery(search);
        expect(fromQuery(toQuery(state))).toEqual(state);
      }),
    );
  });

  test.each([
    ['?least=-3', { least: 1 }],
    ['?least=2.5', { least: 1 }],
    ['?tab=nonsense', { tab: 'map' }],
    ['?off=Slogan,Nothing', { off: ['Slogan'] }],
    ['?edge=without-a-type', { picked: null }],
    ['?at=1', { sentence: null }],
    ['?expand=a&expand=a&expand=', { expanded: ['a'] }],
  ] as const)('%s → %o', (search, expected) => {
    expect(fromQuery(search)).toMatchObject(expected);
  });
});

test.each([
  [{ q: 'lgwh' }, false],
  [{ least: 4 }, false],
  [{ cypher: 'RETURN 1' }, false],
  [{ picked: { kind: 'entity', id: 'slogan:四风' } }, true],
  [{ tab: 'table' }, true],
  [{ expanded: ['slogan:四风'] }, true],
] as const)('%o is a place one goes back from: %s', (change, expected) => {
  expect(isNewPlace(START, { ...START, ...(change as Partial<ViewerState>) })).toBe(expected);
});
