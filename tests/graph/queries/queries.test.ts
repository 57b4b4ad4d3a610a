import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { QUERIES, queryById, QUESTIONS } from '#graph';
import { openStore } from '#graph/store';
import { sampleReadings } from '../../helpers/sample-readings.ts';
import { BY_SENTENCE, queryCases, QUERY_CASES } from './cases.ts';

describe('the list of questions', () => {
  test('ids are kebab-case and stand for one question each', () => {
    const ids = QUERIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });

  test.each(QUERIES)(
    '$id names its parameters and columns, and orders its rows',
    ({ cypher, params, columns, words }) => {
      const used = new Set([...cypher.matchAll(/\$([a-zA-Z]+)/gu)].map(([, name]) => name));
      expect([...used].sort()).toEqual(params.map(({ name }) => name).sort());
      for (const column of columns) expect(cypher).toMatch(new RegExp(`\\b${column}\\b`, 'u'));
      const single = columns.length === 1 || !cypher.includes('ORDER BY');
      if (!single) expect(cypher.lastIndexOf('ORDER BY')).toBeGreaterThan(cypher.lastIndexOf('RETURN'));
      expect(words.zh && words.en).toBeTruthy();
    },
  );

  test.each(QUERIES)('$id keeps clear of what the embedded engine lacks', ({ cypher }) => {
    expect(cypher).not.toMatch(/\(\w*:\w+\|/u); // (n:A|B)
    expect(cypher).not.toMatch(/\)\[\d*\.\.\d*\]/u); // collect(x)[..2]
    expect(cypher).not.toMatch(/duration\.|round\([^)]*,/u);
  });

  test('an unknown id is answered with those that are known', () => {
    expect(() => queryById('nothing')).toThrow(/no question is called nothing.*genealogy/u);
    expect(queryById('paths')).toBe(QUESTIONS.find(({ id }) => id === 'paths'));
  });

  test('every question has a case', () => {
    const asked_ = new Set([...QUERY_CASES.map(({ id }) => id), ...BY_SENTENCE]);
    expect(QUERIES.map(({ id }) => id).filter((id) => !asked_.has(id))).toEqual([]);
  });
});

queryCases('embedded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wenmai-queries-'));
  const store = await openStore(folder, { create: true });
  await store.save(sampleReadings());
  return { store, undo: () => rm(folder, { recursive: true }) };
});
