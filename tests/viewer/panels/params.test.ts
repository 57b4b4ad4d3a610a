import { expect, test } from 'vitest';
import { queryById } from '#graph';
import { blanks, startingParams } from '../../../viewer/panels/params.ts';

test.each([
  ['timeline', 'slogan:四风', { id: 'slogan:四风' }],
  ['timeline', null, { id: '' }],
  ['paths', 'slogan:四风', { source: 'slogan:四风', target: '', limit: 5 }],
  ['first-appearance', 'slogan:四风', { names: [] }],
])('%s begins with %s on show', (id, shown, expected) => {
  expect(JSON.parse(startingParams(queryById(id), shown))).toEqual(expected);
});

test('a question without parameters has none to begin with', () => {
  expect(startingParams(queryById('corpus-timeline'), 'slogan:四风')).toBe('');
});

test.each([
  ['MATCH (n {id: $id}) RETURN n LIMIT $limit', '{"id":"","limit":5}', ['id']],
  ['MATCH (n {id: $id}) RETURN n LIMIT $limit', '{"id":"slogan:四风"}', ['limit']],
  ['UNWIND $names AS x RETURN x', '{"names":[]}', ['names']],
  ['UNWIND $names AS x RETURN x', '{"names":["四风"]}', []],
  ["MATCH (n) WHERE n.name = '$id' RETURN n // $id", '', []],
  ['MATCH (n {id: $id}) RETURN n', '{bad', []],
])('%s with %s waits for %o', (cypher, params, expected) => {
  expect(blanks(cypher, params)).toEqual(expected);
});
