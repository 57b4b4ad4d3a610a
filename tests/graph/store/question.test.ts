import { expect, test } from 'vitest';
import { QueryError, questionOf, unknownNames } from '#graph/store';

test('a shipped question by its id, with what is usual and a list of one', () => {
  const { shipped, params } = questionOf(' first-appearance\n', { names: '四风' });
  expect(shipped?.id).toBe('first-appearance');
  expect(params).toEqual({ names: ['四风'] });
  expect(questionOf('carried-by', { id: 'slogan:四风' }).params).toEqual({ id: 'slogan:四风', limit: 50 });
});

test('Cypher goes as it came', () => {
  const cypher = 'MATCH (n) RETURN n';
  expect(questionOf(cypher, { x: 1 })).toEqual({ shipped: null, cypher, params: { x: 1 } });
});

test.each([
  ['no-such', {}, 'no question is called no-such', /^There are: .*timeline/u],
  ['timeline', { idd: 1 }, 'the question timeline takes no parameter idd', /^It takes: id\.$/u],
  ['corpus-timeline', { id: 1 }, 'the question corpus-timeline takes no parameter id', /^It takes none\.$/u],
])('%s with %o: %s', (words, given, message, hint) => {
  const asked = (): unknown => questionOf(words, given);
  expect(asked).toThrow(QueryError);
  expect(asked).toThrow(expect.objectContaining({ message, hint: expect.stringMatching(hint) as string }));
});

test.each([
  ['MATCH (s:Slogn) RETURN s', ['label Slogn']],
  ['MATCH (s) WHERE s:Slogan AND s:Slogn RETURN s', ['label Slogn']],
  ['MATCH (a:Slogan|Programme)-[r:HOLDS|PROPOSED*1..3]-(b) RETURN r', ['label Programme', 'link PROPOSED']],
  ['MATCH (a:!Slogn) RETURN a', ['label Slogn']],
  ['MATCH (a:Entity&Slogan {name: other})-[:MENTIONS]-(:Sentence) RETURN {x: a.name} AS y', []],
  ["MATCH (a) WHERE a.name = '(s:Slogn)' RETURN [x IN [1] | x] // (s:Slogn)", []],
])('%s names what no graph has: %o', (cypher, expected) => {
  expect(
    unknownNames(cypher).map((note) => note.replace(/^No (?:kind of )?| is called|\. There are.*$/gu, '')),
  ).toEqual(expected);
});
