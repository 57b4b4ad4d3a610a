import { describe, expect, test } from 'vitest';
import { guard, PROCEDURES, QueryError } from '#graph/store';
import { limited } from '../../../graph/store/limits.ts';
import { tokensOf } from '../../../graph/store/tokens.ts';
import { ALLOWED, REFUSED } from './guarded.ts';

describe('tokens', () => {
  test.each([
    ["RETURN 'a\\'b'", ['word RETURN', "string 'a\\'b'"]],
    ['n.name//x\n+1', ['word n', 'sign .', 'word name', 'sign +', 'number 1']],
    ['/*a*/`b``c`', ['name b`c']],
    ['$参数+$`a b`', ['parameter $参数', 'sign +', 'parameter $`a b`']],
    ['两个𠮷', ['word 两个𠮷']],
    ['1..3', ['number 1', 'sign .', 'sign .', 'number 3']],
    ["'open", ["sign '", 'word open']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text).map(({ kind, text: word }) => `${kind} ${word}`)).toEqual(expected);
  });

  test('a long text takes no longer than its length', () => {
    for (const piece of ['/*', "'", '`', '$`', '(', '\\', '"\\']) {
      expect(tokensOf(piece.repeat(5_000)).length).toBeGreaterThan(0);
    }
  });
});

describe('the read door', () => {
  test.each(REFUSED)('refuses %s', (cypher, words) => {
    expect(() => guard(cypher)).toThrow(QueryError);
    expect(() => guard(cypher)).toThrow(words);
  });

  test.each(ALLOWED)('lets through %s', (cypher) => {
    expect(cypher.startsWith(guard(cypher).cypher)).toBe(true);
  });

  test.each([
    'WITH {set: 1, load: 2} AS m RETURN m.load',
    'MATCH (n:Set)-[:MERGE]->(m) WHERE n.create = 1 RETURN n AS delete',
    'MATCH (start)-[r]->(end) RETURN start, end',
    'RETURN duration.inDays(date("2020-01-01"), date("2020-01-03"))',
    ...PROCEDURES.map((name) => `CALL ${name}()`),
    'RETURN exists { MATCH (n) WHERE n.name STARTS WITH "a" }',
  ])('lets through %s', (cypher) => {
    expect(guard(cypher).cypher).toBe(cypher);
  });
});

describe('a limit is added where it changes nothing', () => {
  test.each([
    ['MATCH (n) RETURN n', true],
    ['MATCH (n) RETURN n ORDER BY n.id // LIMIT 1', true],
    ['MATCH (n) WITH n LIMIT 3 RETURN n', true],
    ['MATCH (n) RETURN n LIMIT 5', false],
    ['MATCH (n) RETURN n limit $k', false],
    ['RETURN 1 AS x UNION RETURN 2 AS x', false],
    ['CALL db.labels()', false],
    ['MATCH (n) CALL { WITH n RETURN n.id AS x LIMIT 1 } RETURN x', true],
    ['MATCH (n) RETURN n.limit', true],
    ['RETURN {limit: 1} AS x', true],
  ])('%s', (cypher, added) => {
    expect(limited(guard(cypher), 7)).toBe(added ? `${cypher.split(' //')[0]}\nLIMIT 7` : cypher);
  });
});
