import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenStore } from '#graph/store';
import { sampleReadings } from '../../helpers/sample-readings.ts';
import { asked, columnsOf, QUERY_CASES } from '../queries/cases.ts';
import type { Place } from './cases.ts';
import { dump } from './dump.ts';
import { ALLOWED, REFUSED } from './guarded.ts';

const SLOWEST =
  'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 3000) AS c RETURN sum(a * b % (c + 7)) AS n';

/** What asking must do, of the sample readings. */
export function askingCases(at: () => Promise<Place>): void {
  describe('asking', { timeout: 300_000 }, () => {
    let store: OpenStore;
    let place: Place;
    beforeAll(async () => {
      place = await at();
      await place.clear();
      store = await place.open();
      await store.save(sampleReadings());
    }, 300_000);
    afterAll(() => store.close());

    test.each(QUERY_CASES)('$id $params', async (one) => {
      const { cypher, params } = asked(one);
      const { rows, columns } = await store.run(cypher, params);
      expect(columnsOf(rows, one)).toEqual(one.rows);
      expect(columns).toEqual(expect.arrayContaining(one.columns));
    });

    test('parameters are values, never Cypher', async () => {
      const { rows } = await store.run(
        'MATCH (n:Slogan) WHERE n.name = $name OR n.id IN $ids RETURN n.name AS name, $map AS map, $none AS none, $half AS half',
        { name: "' OR 1=1 //", ids: ['slogan:两个维护'], map: { a: [1, 'b'] }, none: null, half: 0.5 },
      );
      expect(rows).toEqual([{ name: '两个维护', map: { a: [1, 'b'] }, none: null, half: 0.5 }]);
    });

    test('a parameter may be a limit', async () => {
      expect(
        (await store.run('UNWIND range(1, $n) AS x RETURN x LIMIT $k', { n: 9, k: 2 })).rows,
      ).toHaveLength(2);
    });

    test('a parameter that is not given is named', async () => {
      await expect(store.run('RETURN $name AS x')).rejects.toMatchObject({
        name: 'QueryError',
        hint: expect.stringContaining('$name') as string,
      });
    });

    test('nodes, relationships and paths are plain JSON', async () => {
      const { rows } = await store.run(
        `MATCH p = (s:Sentence)-[m:MENTIONS]->(n:Slogan {id: 'slogan:两个维护'})
         RETURN n, m, [n] AS list, {of: s.id} AS map, length(p) AS steps, p ORDER BY s.id LIMIT 1`,
      );
      const [row] = rows as { n: unknown; m: unknown; p: { nodes: unknown[] } }[];
      const node = {
        labels: ['Entity', 'Slogan'],
        properties: expect.objectContaining({
          id: 'slogan:两个维护',
          name: '两个维护',
          type: 'Slogan',
        }) as object,
      };
      const relationship = {
        type: 'MENTIONS',
        source: expect.stringMatching(/#s\d+$/u) as string,
        target: 'slogan:两个维护',
        properties: {
          start: expect.any(Number) as number,
          end: expect.any(Number) as number,
          surface: '“两个维护”',
          rule: 'by-hand',
        },
      };
      expect(row).toMatchObject({
        n: node,
        m: relationship,
        list: [node],
        map: { of: expect.any(String) as string },
        steps: 1,
      });
      expect(row?.p).toMatchObject({
        nodes: [{ labels: ['Sentence'] }, node],
        relationships: [relationship],
      });
      expect(JSON.parse(JSON.stringify(row))).toEqual(row);
    });

    test('a map of nodes and edges is a map, and a path is a path', async () => {
      const { rows } = await store.run(
        'MATCH p = (a)-[r:BASED_ON]->(b) RETURN {nodes: [a.id], edges: [type(r)]} AS map, p',
      );
      expect(rows).toMatchObject([
        {
          map: { edges: ['BASED_ON'], nodes: ['document:推进领导干部能上能下规定'] },
          p: { nodes: [{}, {}] },
        },
      ]);
    });

    test('a relationship alone names its ends', async () => {
      const { rows } = await store.run('MATCH ()-[r:BASED_ON]->() RETURN r');
      expect(rows).toMatchObject([
        {
          r: {
            source: 'document:推进领导干部能上能下规定',
            target: 'document:中国共产党章程',
            properties: { rules: ['by-hand'] },
          },
        },
      ]);
    });

    test.each([
      [2, 3, true],
      [3, 3, false],
      [4, 3, false],
    ])('a limit of %i over %i rows: truncated %s', async (limit, rows, truncated) => {
      const answer = await store.run('UNWIND range(1, $rows) AS x RETURN x', { rows }, { limit });
      expect(answer.truncated).toBe(truncated);
      expect(answer.rows).toHaveLength(Math.min(limit, rows));
      const ordered = await store.run(
        'UNWIND range(1, $rows) AS x RETURN x ORDER BY x DESC',
        { rows },
        { limit },
      );
      expect(ordered.rows[0]).toEqual({ x: rows });
      const united = await store.run('RETURN 1 AS x UNION RETURN 2 AS x UNION RETURN 3 AS x', {}, { limit });
      expect(united.truncated).toBe(limit < 3);
    });

    test('columns keep their order', async () => {
      expect((await store.run('RETURN 1 AS b, 2 AS a, 3 AS c')).columns).toEqual(['b', 'a', 'c']);
    });

    test('a question without end is stopped, and says so; the next is answered', async () => {
      await expect(store.run(SLOWEST, {}, { timeout: 700 })).rejects.toMatchObject({
        name: 'QueryError',
        message: expect.stringContaining('no answer within 0.7 s') as string,
      });
      expect((await store.run('RETURN 1 AS x')).rows).toEqual([{ x: 1 }]);
    });

    test('a question can be cancelled', async () => {
      const leave = new AbortController();
      const answer = store.run(SLOWEST, {}, { signal: leave.signal });
      setTimeout(() => leave.abort(), 200);
      await expect(answer).rejects.toMatchObject({
        name: 'QueryError',
        message: expect.stringContaining('cancelled') as string,
      });
      expect((await store.run('RETURN 1 AS x')).rows).toEqual([{ x: 1 }]);
    });

    test('many questions at once are all answered', async () => {
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, x) => store.run('RETURN $x AS x', { x })),
      );
      expect(answers.map(({ rows }) => rows[0]?.['x'])).toEqual(Array.from({ length: 40 }, (_, x) => x));
    });

    test('what is not Cypher is refused in words', async () => {
      await expect(store.run('MATCH (n RETURN n')).rejects.toMatchObject({
        name: 'QueryError',
        hint: expect.any(String) as string,
      });
    });

    test.each(REFUSED)('refuses %s', async (cypher, words) => {
      await expect(store.run(cypher)).rejects.toMatchObject({
        name: 'QueryError',
        message: expect.stringMatching(words) as string,
        hint: expect.stringMatching(/\w/u) as string,
      });
    });

    test('nothing was changed by what was refused', async () => {
      const before = await dump(store);
      for (const [cypher] of REFUSED) await store.run(cypher).catch(() => {});
      expect(await dump(store)).toEqual(before);
    });

    test.each(ALLOWED)('answers %s', async (cypher, first) => {
      const { rows } = await store.run(cypher);
      expect(Object.values(rows[0] ?? {})[0]).toEqual(first);
    });
  });
}
