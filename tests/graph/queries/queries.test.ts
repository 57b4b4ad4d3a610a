import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse, build, QUERIES, queryById, QUESTIONS } from '#graph';
import { openStore, type OpenStore } from '#graph/store';
import { sampleReadings } from '../../helpers/sample-readings.ts';
import { asked, BY_SENTENCE, columnsOf, QUERY_CASES } from './cases.ts';

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

describe('answers of the embedded engine', () => {
  let folder: string;
  let store: OpenStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wenmai-queries-'));
    store = await openStore(folder, { create: true });
    await store.save(sampleReadings());
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  test.each(QUERY_CASES)('$id $params', async (one) => {
    const { cypher, params } = asked(one);
    const answer = await store.run(cypher, params);
    expect(columnsOf(answer.rows, one)).toEqual(one.rows);
    expect(answer.columns).toEqual(queryById(one.id).columns);
  });

  test('marks and passages of a sentence by its id', async () => {
    const graph = analyse(build(sampleReadings()));
    const ids = graph.sentences.filter(({ text }) => text.startsWith('省委书记')).map(({ id }) => id);
    const marks = await store.run(queryById('marks').cypher, { ids });
    expect(marks.rows.map(({ name }) => name)).toEqual(['中国共产党山西省委员会', '张某某', '太原市']);
    const passages = await store.run(queryById('passages').cypher, { ids });
    expect(passages.rows).toMatchObject([
      { sentence: ids[0], publication: '《党建研究》', issue: '2023年第3期' },
    ]);
  });
});
