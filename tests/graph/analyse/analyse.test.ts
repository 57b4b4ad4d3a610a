import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, build, linkCoOccurring, MEASURES, npmi, type GraphEntity } from '#graph';
import { pack } from '../../../graph/analyse/pack.ts';
import { spread } from '../../../graph/analyse/spread.ts';
import { makeReading, type MentionShape } from '../../helpers/reading.ts';
import { sampleReadings } from '../../helpers/sample-readings.ts';

const graph = analyse(build(sampleReadings()));
const entity = (id: string): GraphEntity => graph.entities.find((one) => one.id === id)!;

const numbered = (at: number): MentionShape => [`〔${at}〕`, 'Program', `program:${at}`];
/** Two sentences that name both. */
const together = (a: number, b: number): [string, MentionShape[]][] =>
  ['与', '同'].map((and) => [`〔${a}〕${and}〔${b}〕。`, [numbered(a), numbered(b)]]);
const far = (one: GraphEntity): number => Math.hypot(one.x, one.y);

test('two runs give the same bytes, and the graph given is left as it was', () => {
  const built = build(sampleReadings());
  const before = JSON.stringify(built);
  expect(JSON.stringify(analyse(built))).toBe(JSON.stringify(analyse(build(sampleReadings().toReversed()))));
  expect(JSON.stringify(built)).toBe(before);
});

test('analysing again changes nothing', () => {
  expect(JSON.stringify(analyse(graph))).toBe(JSON.stringify(graph));
});

test('every measure has its words', () => {
  expect(MEASURES.map(({ id }) => id)).toEqual([
    'reprints',
    'repeats',
    'counts',
    'co-occurrence',
    'degree',
    'communities',
    'layout',
  ]);
  for (const { words } of MEASURES) expect(words.zh && words.en).toBeTruthy();
});

describe('counts', () => {
  test.each([
    // Four independent texts; the news repeats one sentence of the province, the undated text another.
    ['slogan:两个维护', 5, 4],
    ['slogan:三个一批@山西', 3, 3],
    ['person:张某某', 1, 1],
    ['place:山西省', 0, 0],
  ])('%s: %i sentences in %i texts', (id, sentences, documents) => {
    expect(entity(id)).toMatchObject({ sentences, documents });
  });
});

describe('co-occurrence', () => {
  const pairs = graph.links.filter(({ type }) => type === 'CO_OCCURS');

  test('two slogans of three distinct sentences, from the smaller id to the larger', () => {
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({
      source: 'slogan:三个一批@山西',
      target: 'slogan:两个维护',
      documents: 3,
      first: '2023-02-01',
      last: '2023-03-05',
      evidence: [],
      attributes: { sentences: 3, documents: 3 },
    });
  });

  test('npmi is that of its counts', () => {
    // Sentences that name something: 2 of the rules, 4 of the province, 1 new in the news, 1 new in the undated text.
    expect(pairs[0]?.attributes?.['npmi']).toBe(npmi(3, 3, 5, 8));
  });

  test('one shared sentence is not enough unless asked for', () => {
    expect(linkCoOccurring(graph, { minSentences: 1 }).links.length).toBeGreaterThan(graph.links.length);
  });

  test('a list says nothing of its pairs', () => {
    const names = Array.from({ length: 61 }, (_, at): MentionShape => [`〔${at}〕县`, 'Place']);
    const line = names.map(([name]) => name).join('、');
    const reading = makeReading({
      title: '名单',
      sentences: [[`甲：${line}。`, names], [`乙：${line}。`, names], '无。'],
    });
    expect(build([reading]).mentions).toHaveLength(122);
    expect(analyse(build([reading])).links).toEqual([]);
  });
});

test.each([
  [4, 4, 4, 8, 1],
  [2, 4, 4, 8, 0],
  [1, 4, 4, 8, -0.3333],
  [0, 4, 4, 8, -1],
  [8, 8, 8, 8, 1],
])('npmi(%i, %i, %i, %i) is %d', (both, a, b, all, expected) => {
  expect(npmi(both, a, b, all)).toBe(expected);
});

describe('degree and communities', () => {
  test('neighbours count once, whatever links them', () => {
    expect(entity('institution:中国共产党山西省委员会').degree).toBe(4);
    expect(entity('place:太原市').degree).toBe(0);
  });

  test('numbers run from 0 without a hole, the largest first', () => {
    const sizes = new Map<number, number>();
    for (const { community } of graph.entities) sizes.set(community, (sizes.get(community) ?? 0) + 1);
    const ordered = [...sizes].sort(([a], [b]) => a - b);
    expect(ordered.map(([number]) => number)).toEqual(ordered.map((_, order) => order));
    expect(ordered.map(([, size]) => size)).toEqual(ordered.map(([, size]) => size).sort((a, b) => b - a));
  });
});

describe('layout', () => {
  test('every place is a number of two decimals, and no two are one', () => {
    for (const { x, y } of graph.entities)
      for (const value of [x, y]) expect(value).toBe(Math.round(value * 100) / 100);
    expect(new Set(graph.entities.map(({ x, y }) => `${x} ${y}`)).size).toBe(graph.entities.length);
  });

  test('the largest part stands in the middle, who is linked to nobody around it', () => {
    const middle = graph.entities.filter(({ community }) => community === 0).map(far);
    const alone = graph.entities.filter(({ degree }) => degree === 0).map(far);
    expect(Math.min(...alone)).toBeGreaterThan(Math.max(...middle));
  });

  test('islands never touch, however many rings they fill', () => {
    const radii = fc.array(fc.constantFrom(5, 8, 30, 200), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(radii, (given) => {
        const islands = given.sort((a, b) => b - a).map((radius) => ({ radius }));
        const centres = pack(islands);
        for (const [i, a] of centres.entries())
          for (const [j, b] of centres.entries())
            if (i < j)
              expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(
                islands[i]!.radius + islands[j]!.radius,
              );
      }),
      { numRuns: 60 },
    );
  });

  test('an empty graph and one of a single entity have a layout too', () => {
    expect(analyse(build([])).entities).toEqual([]);
    const one = analyse(build([makeReading({ title: '公告', sentences: ['特此公告。'] })]));
    expect(one.entities.map(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toEqual([true]);
  });

  test('who is linked to one other stands beside it, and none overlap', () => {
    const ring = [0, 1, 2, 3, 4, 5].map((at) => [at, (at + 1) % 6] as const);
    const spokes = Array.from({ length: 60 }, (_, at) => [at % 2, at + 6] as const);
    const sentences = [...ring, ...spokes].flatMap(([a, b]) => together(Math.min(a, b), Math.max(a, b)));
    const { entities } = analyse(build([makeReading({ title: '环', sentences })]));
    const places = new Map(entities.map((one) => [one.id, one]));
    const between = (a: number, b: number): number => {
      const [one, other] = [places.get(`program:${a}`)!, places.get(`program:${b}`)!];
      return Math.hypot(one.x - other.x, one.y - other.y);
    };
    for (const [hub, leaf] of spokes) {
      const others = [0, 1, 2, 3, 4, 5].filter((at) => at !== hub);
      expect(between(hub, leaf)).toBeLessThan(Math.min(...others.map((other) => between(other, leaf))));
    }
    for (let a = 0; a < 66; a += 1)
      for (let b = a + 1; b < 66; b += 1) expect(between(a, b)).toBeGreaterThan(17.9);
  });

  test('discs part, even from one spot', () => {
    const disc = fc.record({
      x: fc.constantFrom(0, 1, 2.5),
      y: fc.constantFrom(0, 1),
      radius: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(fc.array(disc, { minLength: 2, maxLength: 12 }), (given) => {
        const discs = given.map((one) => ({ ...one }));
        spread(discs, 2_000);
        for (const [order, a] of discs.entries())
          for (const b of discs.slice(order + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius - 0.05);
      }),
      { numRuns: 50 },
    );
  });
});
