import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build, type Reading } from '#graph';
import { makeReading } from '../../helpers/reading.ts';
import { sampleReadings } from '../../helpers/sample-readings.ts';

const DUTY = 'slogan:两个维护';

const say = (title: string, date: string | undefined, attributes: Record<string, string | number>) =>
  makeReading({
    title,
    ...(date && { date }),
    sentences: [['“两个维护”。', [['“两个维护”', 'Slogan']]]],
    attributes: { [DUTY]: attributes },
  });

const notice = (date: string | undefined, place: string): Reading =>
  makeReading({
    title: '通知',
    ...(date && { date }),
    sentences: [[`${place}印发《通知》。`, [['《通知》', 'Document', 'document:通知']]]],
    links: [{ type: 'ISSUED_BY', source: 'self', target: `institution:${place}`, sentence: 0 }],
  });

/** The id of a text whose title was taken. */
const suffixed = (reading: Reading) => `document:通知@${reading.article.id.slice(0, 8)}`;

/** A text that puts a slogan forward in a wording of its own. */
const called = (title: string, date: string, name: string): Reading => {
  const reading = makeReading({ title, date, sentences: [[`会议提出${name}。`, [[name, 'Slogan']]]] });
  const entities = reading.entities.map((one) => (one.type === 'Slogan' ? { ...one, name } : one));
  return { ...reading, entities };
};

const idsOf = (...readings: Reading[]): string[] =>
  build(readings)
    .articles.map(({ entity }) => entity)
    .sort();

describe('order does not matter', () => {
  test('any order of readings gives the same bytes', () => {
    const expected = JSON.stringify(build(sampleReadings()));
    const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(orders, (order) => {
        const all = sampleReadings();
        expect(JSON.stringify(build(order.map((at) => all[at]!)))).toBe(expected);
      }),
    );
  });

  test('the same reading twice is one article, and readings are left as they were', () => {
    const all = sampleReadings();
    const before = JSON.stringify(all);
    expect(build([...all, ...sampleReadings()])).toEqual(build(all));
    expect(JSON.stringify(all)).toBe(before);
  });
});

describe('entities', () => {
  const graph = build(sampleReadings());
  const entity = (id: string) => graph.entities.find((one) => one.id === id);

  test('a text that was read is described by its own article', () => {
    expect(entity('document:能上能下看山西')).toMatchObject({
      name: '能上能下看山西',
      attributes: {
        ingested: true,
        publication: '《党建研究》',
        issue: '2023年第3期',
        byline: '本刊记者',
        publishedAt: '2023-03-05',
        url: 'https://example.org/a.html',
        path: 'news.html',
      },
    });
    expect(entity('document:能上能下看山西')?.article).toMatch(/^[0-9a-f]{16}$/u);
  });

  test('a text that is only cited says so', () => {
    expect(entity('document:中国共产党章程')).toMatchObject({
      article: null,
      attributes: { ingested: false },
    });
  });

  test('aliases unite, sorted, from every text', () => {
    expect(entity('institution:中国共产党山西省委员会')?.aliases).toEqual(['山西省委', '省委']);
  });

  test('a name that differs by its marks is one with the first, and stays to be seen', () => {
    const { entities } = build([
      called('后', '2021', '勤修渠，勤护渠'),
      called('先', '2020', '勤修渠、勤护渠'),
    ]);
    expect(entities.filter(({ type }) => type === 'Slogan')).toMatchObject([
      { name: '勤修渠、勤护渠', aliases: ['勤修渠，勤护渠'] },
    ]);
  });

  test('of an attribute the earliest dated text decides; what it lacks comes from a later one', () => {
    const readings = [
      say('无日期', undefined, { level: 'none', kind: 'x' }),
      say('后', '2020', { level: 'later', numeral: 2 }),
      say('先', '2018-05', { level: 'earlier' }),
    ];
    const found = build(readings).entities.find(({ id }) => id === DUTY);
    expect(found?.attributes).toEqual({ kind: 'x', level: 'earlier', numeral: 2 });
  });

  test('a reading without an entity for itself gets one', () => {
    const reading = makeReading({ title: '公告', sentences: ['特此公告。'] });
    expect(build([{ ...reading, entities: [] }]).entities.map(({ id }) => id)).toEqual(['document:公告']);
  });
});

describe('two texts of one title', () => {
  const [first, later, undated] = [notice('2020', '甲省'), notice('2021', '乙省'), notice(undefined, '丙省')];
  const citing = makeReading({
    title: '综述',
    date: '2022',
    sentences: [['落实《通知》。', [['《通知》', 'Document', 'document:通知']]]],
    links: [{ type: 'CITES', source: 'self', target: 'document:通知', sentence: 0 }],
  });
  const graph = build([undated!, later!, citing, first!]);

  test('the earliest keeps the id; the others carry theirs everywhere in their own reading', () => {
    const issuers = graph.links.filter(({ type }) => type === 'ISSUED_BY');
    expect(Object.fromEntries(issuers.map(({ target, source }) => [target, source]))).toEqual({
      'institution:甲省': 'document:通知',
      'institution:乙省': suffixed(later!),
      'institution:丙省': suffixed(undated!),
    });
    expect(graph.articles.map(({ entity }) => entity).sort()).toEqual(
      ['document:综述', 'document:通知', suffixed(later!), suffixed(undated!)].sort(),
    );
    expect(graph.mentions.find(({ article }) => article === later!.article.id)?.entity).toBe(
      suffixed(later!),
    );
  });

  test('a citation meets the keeper', () => {
    expect(graph.links.find(({ type }) => type === 'CITES')?.target).toBe('document:通知');
  });

  const numbered = (number: string | undefined, date: string): Reading => {
    const reading = notice(date, `甲省${date}`);
    return { ...reading, article: { ...reading.article, ...(number !== undefined && { number }) } };
  };
  test('each is told by its number, where they have two; a reprint of one by its own id', () => {
    const [third, fourth, again] = [
      numbered('甲办发〔2031〕3号', '2031-03'),
      numbered('甲办发〔2031〕4号', '2031-04'),
      numbered('甲办发〔2031〕4号', '2031-05'),
    ];
    expect(idsOf(third, fourth, again, first!)).toEqual([
      'document:通知',
      'document:通知@甲办发〔2031〕3号',
      'document:通知@甲办发〔2031〕4号',
      `document:通知@甲办发〔2031〕4号@${again.article.id.slice(0, 8)}`,
    ]);
  });

  test('one number tells nothing apart: the earliest keeps the id', () => {
    const [third, again] = [
      numbered('甲办发〔2031〕3号', '2031-03'),
      numbered('甲办发〔2031〕3号', '2031-05'),
    ];
    expect(idsOf(third, again, later!)).toEqual(['document:通知', suffixed(third), suffixed(again)].sort());
  });
});

describe('links', () => {
  const graph = build(sampleReadings());
  const proposed = graph.links.find(({ type }) => type === 'PROPOSED_BY');

  test('evidence of all texts, in order of time, dates of the first and last', () => {
    const dates = new Map(graph.articles.map(({ id, date, publishedAt }) => [id, date ?? publishedAt]));
    expect(proposed?.evidence.map(({ sentence }) => dates.get(sentence.split('#')[0]!))).toEqual([
      '2023-02-01',
      '2023-03-05',
    ]);
    expect(proposed).toMatchObject({ first: '2023-02-01', last: '2023-03-05', confidence: 0.9 });
  });

  test('texts that say so are counted, alike or not', () => {
    expect(proposed?.evidence).toHaveLength(2);
    expect(proposed?.documents).toBe(2);
  });

  test('attributes of a link are kept', () => {
    expect(graph.links.find(({ type }) => type === 'HOLDS')?.attributes).toEqual({ post: '书记' });
  });
});

test('gap, text and tail rejoin to the exact text', () => {
  const reading = makeReading({ title: '附', sentences: ['甲。', '乙𠮷。', '（完）'] });
  const cut = { ...reading, sentences: reading.sentences.slice(0, 2) };
  const { sentences } = build([cut]);
  expect(sentences.map(({ gap, text }) => [gap, text])).toEqual([
    ['', '甲。'],
    ['\n', '乙𠮷。'],
  ]);
  expect(sentences.at(-1)?.tail).toBe('\n（完）');
  expect(sentences.map(({ gap, text, tail }) => gap + text + (tail ?? '')).join('')).toBe(
    reading.article.text,
  );
});

const rulesOf = (reading: Reading): string[] =>
  build([reading]).links.flatMap(({ evidence }) => evidence.map(({ rule }) => rule));

test('what a name shows is in the graph, where no sentence of the text says it', () => {
  const reading = notice('2023', '乙县');
  const [said] = reading.links;
  const shown = { ...said!, evidence: said!.evidence.map((one) => ({ ...one, rule: 'name-structure' })) };
  expect(rulesOf({ ...reading, links: [], hierarchy: [shown] })).toEqual(['name-structure']);
  expect(rulesOf({ ...reading, hierarchy: [shown] })).toEqual(['by-hand']);
});

test('a reading kept before it had a hierarchy is built as it is', () => {
  const { hierarchy, ...older } = notice('2023', '乙县');
  expect(hierarchy).toEqual([]);
  expect(build([older as Reading]).links).toHaveLength(1);
});

test('a quote that is no stretch of its text stays as it is, for check to find', () => {
  const reading = notice('2023', '乙县');
  const [link] = reading.links;
  const wrong = {
    ...link!,
    evidence: link!.evidence.map((one) => ({ ...one, quote: '乙县发出《通知》。' })),
  };
  expect(build([{ ...reading, links: [wrong] }]).links[0]?.evidence[0]?.quote).toBe('乙县发出《通知》。');
});

test('nothing in, nothing out', () => {
  expect(build([])).toEqual({
    articles: [],
    sections: [],
    sentences: [],
    mentions: [],
    entities: [],
    links: [],
  });
});

test.each([
  ['place:台州市', 'Place', '浙江省台州市', '台州市'],
  ['program:凤凰行动', 'Program', '“凤凰行动”', '凤凰行动'],
  ['place:香港特别行政区', 'Place', '香港', '香港'],
  ['document:防汛办法', 'Document', '《防汛办法》', '《防汛办法》'],
] as const)('%s is named as its id says, whichever text comes first', (id, type, surface, name) => {
  const reading = makeReading({ title: '县情', sentences: [[`到${surface}。`, [[surface, type, id]]]] });
  const named = {
    ...reading,
    entities: reading.entities.map((one) => (one.id === id ? { ...one, name: surface } : one)),
  };
  const entity = build([named]).entities.find((one) => one.id === id);
  expect(entity?.name).toBe(name);
  if (name !== surface) expect(entity?.aliases).toContain(surface);
});
