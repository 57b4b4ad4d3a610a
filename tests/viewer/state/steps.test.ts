import { describe, expect, test } from 'vitest';
import { START } from '../../../viewer/state/state.ts';
import type { ViewerState } from '../../../viewer/state/state.ts';
import * as steps from '../../../viewer/state/steps.ts';

const A = 'slogan:四风';
const after = (...taken: steps.Step[]): ViewerState => taken.reduce((state, step) => step(state), START);

describe('steps', () => {
  test('close goes from the text to the card, from the card to the map, then empties the search', () => {
    let state = after(steps.search('sf'), steps.pickEntity(A), steps.read('document:甲', 'document:甲#3'));
    state = steps.close(state);
    expect(state).toMatchObject({ text: null, sentence: null, picked: { id: A } });
    state = steps.close(state);
    expect(state).toMatchObject({ picked: null, q: 'sf' });
    expect(steps.close(state).q).toBe('');
    expect(steps.close(START)).toBe(START);
  });

  test('hide closes its card and folds it up; picking it again shows it again', () => {
    const state = after(steps.pickEntity(A), steps.expand(A), steps.hide(A));
    expect(state).toMatchObject({ picked: null, expanded: [], hidden: [A] });
    expect(steps.pickEntity(A)(state).hidden).toEqual([]);
    expect(steps.expand(A)(state).hidden).toEqual([]);
  });

  test('expanding twice is expanding once; collapse undoes it', () => {
    expect(after(steps.expand(A), steps.expand(A)).expanded).toEqual([A]);
    expect(after(steps.expand(A), steps.collapse(A)).expanded).toEqual([]);
  });

  test('a type switched off and on again is as before; only-one twice shows all', () => {
    expect(after(steps.toggleType('Place'), steps.toggleType('Slogan')).off).toEqual(['Slogan', 'Place']);
    expect(after(steps.toggleType('Place'), steps.toggleType('Place')).off).toEqual([]);
    expect(after(steps.onlyType('Slogan')).off).toHaveLength(7);
    expect(after(steps.onlyType('Slogan'), steps.onlyType('Slogan')).off).toEqual([]);
    expect(after(steps.onlyType('Slogan'), steps.onlyType('Place')).off).not.toContain('Place');
  });

  test('a neighbourhood drawn from the Cypher tab is drawn on the map', () => {
    expect(after(steps.openTab('cypher'), steps.focusOn(A))).toMatchObject({ tab: 'map', focus: A });
    expect(after(steps.focusOn(A), steps.overview).focus).toBeNull();
  });

  test('at least none is at least one', () => {
    expect(after(steps.setLeast(0)).least).toBe(1);
    expect(after(steps.setLeast(3.4)).least).toBe(3);
  });
});
