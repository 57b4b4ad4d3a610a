import { expect, test } from 'vitest';
import { entityIds, isEdgeId, isEntityId, paramsOf } from '../../../viewer/panels/found.ts';

const EDGE = 'slogan:三个一批@山西 PROPOSED_BY institution:中共山西省委员会';

test.each([
  ['slogan:两个维护', true, false],
  ['document:A B', true, false],
  [EDGE, false, true],
  ['https://example.org/a', false, false],
  ['关于干部工作: 一个标题', false, false],
  [12, false, false],
])('%s: an entity %s, an edge %s', (value, entity, edge) => {
  expect([isEntityId(value), isEdgeId(value)]).toEqual([entity, edge]);
});

test('ids are found however deep they stand, each once', () => {
  const rows = [
    { a: 'slogan:四风', path: [{ id: 'person:某某' }, EDGE] },
    { a: 'slogan:四风', n: 3 },
  ];
  expect(entityIds(rows)).toEqual([
    'slogan:四风',
    'person:某某',
    'slogan:三个一批@山西',
    'institution:中共山西省委员会',
  ]);
});

test.each([
  ['', {}],
  ['{"name": "四风"}', { name: '四风' }],
  ['[1]', null],
  ['{name: 1}', null],
])('parameters from %s are %o', (json, expected) => {
  expect(paramsOf(json)).toEqual(expected);
});
