import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse, build, QUERIES, queryById, unknownId, type Plain, type Row } from '#graph';
import type { Store } from '#graph/store';
import { sampleReadings } from '../../helpers/sample-readings.ts';
import { DETAIL, SHANXI, type QueryCase } from './case.ts';
import { QUESTION_CASES } from './question-cases.ts';
import { VIEW_CASES } from './view-cases.ts';

/** Every shipped question at least once; the same rows on every engine. */
export const QUERY_CASES: QueryCase[] = [...VIEW_CASES, ...QUESTION_CASES];

/** Asked with sentence ids, which are hashes: the caller fills them in from the graph. */
export const BY_SENTENCE = ['marks', 'passages'];

/** The parameters of a case with the fallbacks of its question, and its Cypher. */
export function asked({ id, params }: QueryCase): { cypher: string; params: Record<string, Plain> } {
  const query = QUERIES.find((one) => one.id === id);
  if (!query) throw new Error(`no question is called ${id}`);
  const fallbacks = query.params.flatMap(({ name, fallback }) =>
    fallback === undefined ? [] : [[name, fallback]],
  );
  return { cypher: query.cypher, params: { ...Object.fromEntries(fallbacks), ...params } };
}

/** Rows as the columns of a case, in its order. */
export const columnsOf = (rows: Row[], { columns }: QueryCase): Plain[][] =>
  rows.map((row) => columns.map((column) => row[column] ?? null));

/**
 * What every engine must answer. `open` gives a store that holds the sample readings and nothing else, and what
 * takes them away again; null when it cannot run here, and then `reason` says why.
 */
export function queryCases(
  name: string,
  open: (() => Promise<{ store: Store; undo: () => Promise<void> }>) | null,
  reason = '',
): void {
  describe.skipIf(!open)(`answers of ${name} ${reason}`, () => {
    let store: Store;
    let undo: () => Promise<void>;
    beforeAll(async () => ({ store, undo } = await open!()));
    afterAll(async () => {
      await store.close();
      await undo();
    });

    test.each(QUERY_CASES)('$id $params', async (one) => {
      const { cypher, params } = asked(one);
      const answer = await store.run(cypher, params);
      expect(columnsOf(answer.rows, one)).toEqual(one.rows);
      expect(answer.columns).toEqual(queryById(one.id).columns);
      expect(answer.truncated).toBe(false);
    });

    test.each([
      ['consists-of', DETAIL, null],
      ['consists-of', SHANXI, /^No text or section is known by the id institution:/u],
      ['consists-of', 'document:某某办法', /^No text or section .*办法$/u],
      ['timeline', SHANXI, null],
      ['timeline', 'slogan:某某', /^No entity is known by the id slogan:某某$/u],
    ])('%s says whether it knows %s', async (id, value, message) => {
      const unknown = await unknownId(queryById(id), { id: value }, (cypher, params) =>
        store.run(cypher, params),
      );
      if (message === null) expect(unknown).toBeNull();
      else
        expect(unknown).toEqual({
          message: expect.stringMatching(message),
          hint: expect.stringContaining('wenmai query'),
        });
    });

    test('a part is known by the id that its text gives it', async () => {
      const { cypher, params } = asked({ id: 'consists-of', params: { id: DETAIL }, columns: [], rows: [] });
      const id = (await store.run(cypher, params)).rows[0]?.['part'] ?? '';
      expect(await unknownId(queryById('consists-of'), { id }, (...ask) => store.run(...ask))).toBeNull();
    });

    test('marks and passages of a sentence by its id', async () => {
      const graph = analyse(build(sampleReadings()));
      const ids = graph.sentences.filter(({ text }) => text.startsWith('省委书记')).map(({ id }) => id);
      const marks = await store.run(queryById('marks').cypher, { ids });
      expect(marks.rows.map((row) => row['name'])).toEqual(['中国共产党山西省委员会', '张某某', '太原市']);
      const passages = await store.run(queryById('passages').cypher, { ids });
      expect(passages.rows).toMatchObject([
        { sentence: ids[0], publication: '《党建研究》', issue: '2023年第3期' },
      ]);
    });
  });
}
