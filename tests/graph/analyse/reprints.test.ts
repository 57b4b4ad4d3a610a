import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, build, check, type Article, type PolicyGraph, type Reading } from '#graph';
import { findReprints } from '../../../graph/analyse/reprints/find.ts';
import { sharedOf, shinglesOf } from '../../../graph/analyse/reprints/shingles.ts';
import { makeReading, type MentionShape } from '../../helpers/reading.ts';

/** Sentences of our own, all different: enough of them are a text that is no form. */
const line = (seed: number, at: number): string => {
  const words = [
    '产业',
    '乡村',
    '改革',
    '生态',
    '人才',
    '教育',
    '医疗',
    '交通',
    '水利',
    '法治',
    '文化',
    '安全',
  ];
  const verbs = ['推进', '完善', '加强', '落实', '健全', '深化', '巩固', '提升', '优化', '统筹', '保障'];
  const pick = <T>(list: readonly T[], salt: number): T =>
    list[(((seed * 7919 + at * 104_729 + salt * 1_299_709) >>> 3) * 31 + salt) % list.length]!;
  return `第${seed}号文本的第${at}项任务：${pick(verbs, 1)}${pick(words, 2)}工作，${pick(verbs, 3)}${pick(words, 4)}机制，到年底前办结${at * 3 + seed}件。`;
};

const DUTY: MentionShape[] = [['“两个维护”', 'Slogan']];
const lines = (seed: number, count = 40): string[] =>
  Array.from({ length: count }, (_, at) => line(seed, at));

type Shape = Partial<Pick<Article, 'date' | 'publishedAt' | 'number' | 'id'>>;
const text = (title: string, sentences: string[], shape: Shape = {}): Reading =>
  makeReading({
    title,
    ...shape,
    sentences: sentences.map((one) => (one.includes('“两个维护”') ? [one, DUTY] : one)),
  });

const duplicates = (graph: PolicyGraph): [string, string, number][] =>
  graph.links
    .filter(({ type }) => type === 'DUPLICATE_OF')
    .map(({ source, target, attributes }) => [source, target, Number(attributes?.['similarity'])]);

const graphOf = (...readings: Reading[]): PolicyGraph => analyse(build(readings));

const said = '各部门要坚决做到“两个维护”，把任务落到实处。';
const first = text('原文', [...lines(1), said], { publishedAt: '2021-03-01' });
const copy = text('转载', ['来源：某网', ...lines(1), said], { publishedAt: '2021-03-05' });
const other = text('别的文章', [...lines(2), said], { publishedAt: '2021-03-02' });

type Version = [sentences: string[], shape?: Shape];

/** A short official text that is filled in every month. */
const form = (month: number): string[] => [
  `关于公布${month}月份名单的通知`,
  `现将${month}月份符合条件的企业名单予以公布，请各有关单位按照规定做好后续管理工作。`,
  '对不再符合条件的，应当及时报告并撤销资格，同时向社会公告。',
];

/** A text that says who proposed a slogan. */
const tell = (title: string, publishedAt: string): Reading =>
  makeReading({
    title,
    publishedAt,
    sentences: [
      ...lines(10),
      [
        '省委提出“三个一批”。',
        [
          ['省委', 'Institution'],
          ['“三个一批”', 'Slogan'],
        ],
      ],
    ],
    links: [{ type: 'PROPOSED_BY', source: 'slogan:三个一批', target: 'institution:省委', sentence: 40 }],
  });

describe('a reprint', () => {
  const graph = graphOf(copy, other, first);

  test('points to the earlier text and says how alike they are', () => {
    expect(duplicates(graph)).toEqual([['document:转载', 'document:原文', expect.closeTo(1, 1)]]);
    const link = graph.links.find(({ type }) => type === 'DUPLICATE_OF');
    expect(link).toMatchObject({ evidence: [], confidence: 1, first: '2021-03-05' });
    expect(link?.attributes?.['similarity']).toBeLessThan(1);
  });

  test('marks the copy, and only the copy', () => {
    const marked = graph.entities.flatMap(({ id, attributes }) =>
      attributes?.['duplicateOf'] ? [[id, attributes['duplicateOf']]] : [],
    );
    expect(marked).toEqual([['document:转载', 'document:原文']]);
  });

  test('is counted with its original; an independent text with one identical sentence is not', () => {
    // Three texts say one sentence: two works.
    expect(graph.entities.find(({ id }) => id === 'slogan:两个维护')).toMatchObject({
      documents: 2,
      sentences: 1,
    });
  });

  test('is sound, and analysing again changes nothing', () => {
    expect(check(graph)).toEqual([]);
    expect(JSON.stringify(analyse(graph))).toBe(JSON.stringify(graph));
  });

  test('gone again, it leaves no trace', () => {
    const without = graphOf(first, other);
    const stale = { ...graph, articles: without.articles, sentences: without.sentences };
    expect(duplicates(analyse(stale))).toEqual([]);
    expect(JSON.stringify(analyse(stale))).not.toContain('duplicateOf');
  });
});

describe('which of two is the copy', () => {
  const cases: [string, Shape, Shape, string][] = [
    ['the later', { publishedAt: '2021-02' }, { publishedAt: '2021-01' }, '甲'],
    ['the undated', {}, { publishedAt: '2021-01' }, '甲'],
    ['of one day the shorter', { publishedAt: '2021-01' }, { publishedAt: '2021-01' }, '乙'],
    ['of two undated the shorter', {}, {}, '乙'],
  ];
  test.each(cases)('%s', (_, one, two, expected) => {
    const graph = graphOf(text('甲', [...lines(3), '另附说明一则。'], one), text('乙', lines(3), two));
    expect(duplicates(graph).map(([source]) => source)).toEqual([`document:${expected}`]);
  });

  test('of twins the one with the larger id', () => {
    const [a, b] = [
      text('甲', lines(3), { id: 'b'.repeat(16) }),
      text('乙', lines(3), { id: 'a'.repeat(16) }),
    ];
    expect(duplicates(graphOf(a, b))).toEqual([['document:甲', 'document:乙', 1]]);
  });

  test('many reprints all point to the one original', () => {
    const copies = Array.from({ length: 90 }, (_, at) =>
      text(`转载${at}`, [`第${at}站转发`, ...lines(4)], { publishedAt: '2022' }),
    );
    const graph = graphOf(...copies, text('首发', lines(4), { publishedAt: '2021' }));
    expect(new Set(duplicates(graph).map(([, target]) => target))).toEqual(new Set(['document:首发']));
    expect(duplicates(graph)).toHaveLength(90);
  });
});

describe('what is a reprint', () => {
  const whole = lines(5, 60);
  const changed = (every: number): string[] =>
    whole.map((one, at) => (at % every === 0 ? one.replace('工作', '工怍') : one));
  const cases: [string, Version, Version, boolean][] = [
    ['the same words', [whole], [whole], true],
    [
      'other stops and widths',
      [whole],
      [whole.map((one) => one.replace('，', ',').replace('：', ':'))],
      true,
    ],
    ['a character in every fourth sentence damaged', [whole], [changed(4)], true],
    [
      'half of it and nothing else',
      [whole, { date: '2020' }],
      [whole.slice(0, 30), { publishedAt: '2021' }],
      true,
    ],
    ['half of it and as much of its own', [whole], [[...whole.slice(0, 30), ...lines(6, 30)]], false],
    ['another text', [whole], [lines(7, 60)], false],
    ['a form filled in for another month', [form(5)], [form(6)], false],
    [
      'a short text to the letter',
      [form(5), { publishedAt: '2020' }],
      [form(5), { publishedAt: '2021' }],
      true,
    ],
    ['another number', [whole, { number: '某发〔2020〕1号' }], [whole, { number: '某发〔2021〕1号' }], false],
    ['signed on another day', [whole, { date: '2018-01-01' }], [changed(30), { date: '2020-01-01' }], false],
    ['put up on another day', [whole, { publishedAt: '2018-01' }], [whole, { publishedAt: '2020-01' }], true],
  ];
  test.each(cases)('%s', (_, [one, oneShape], [two, twoShape], expected) => {
    const graph = graphOf(text('一', one, oneShape), text('二', two, twoShape));
    expect(duplicates(graph).length > 0).toBe(expected);
  });

  test('a common phrase in many texts links none of them, and empty texts are no twins', () => {
    const phrase = '以更高标准、更严要求、更实举措推动各项决策部署落地见效。'.repeat(2);
    const many = Array.from({ length: 80 }, (_, at) => text(`文${at}`, [...lines(100 + at, 12), phrase]));
    expect(duplicates(graphOf(...many, text('空一', ['。']), text('空二', ['！'])))).toEqual([]);
  });
});

describe('a sentence said again', () => {
  test('in one text counts once, as sentence and for what it names together', () => {
    const both: MentionShape[] = [
      ['“三个一批”', 'Slogan'],
      ['“两个维护”', 'Slogan'],
    ];
    const shared = (stop: string): [string, MentionShape[]] => [`以“三个一批”践行“两个维护”${stop}`, both];
    const six = Array.from({ length: 6 }, () => shared('。'));
    const graph = graphOf(
      makeReading({
        title: '六遍',
        date: '1990',
        sentences: [...six, ['另以“三个一批”和“两个维护”为准。', both], '完。'],
      }),
      makeReading({ title: '一遍', date: '1991', sentences: [shared('！'), '此外别无所述。'] }),
    );
    const id = 'slogan:两个维护';
    expect(graph.entities.find((one) => one.id === id)).toMatchObject({ documents: 2, sentences: 2 });
    const together = graph.links.find(({ type }) => type === 'CO_OCCURS');
    expect(together?.attributes).toMatchObject({ sentences: 2, documents: 2 });
    const [said1] = graph.sentences.filter(({ repeats }) => repeats).map(({ repeats }) => repeats);
    expect(graph.sentences.filter(({ repeats }) => repeats === said1)).toHaveLength(6);
    expect(graph.sentences.find((one) => one.id === said1)).not.toHaveProperty('repeats');
  });

  test('in a copy with one character changed repeats its original', () => {
    const wrong = said.replace('落到实处', '落到实外');
    const graph = graphOf(
      text('原文', [...lines(8), said], { publishedAt: '2021' }),
      text('转载', [...lines(8), wrong], { publishedAt: '2022' }),
      text('独立', [...lines(9), wrong.replace('各部门', '各地方')], { publishedAt: '2023' }),
    );
    expect(graph.entities.find((one) => one.id === 'slogan:两个维护')).toMatchObject({
      documents: 2,
      sentences: 2,
    });
  });

  test('a link said by a text and its reprint is said by one text', () => {
    const graph = graphOf(tell('甲报', '2020'), tell('乙报', '2021'));
    const link = graph.links.find(({ type }) => type === 'PROPOSED_BY');
    expect(link).toMatchObject({ documents: 1, first: '2020', last: '2021' });
    expect(link?.evidence).toHaveLength(2);
  });
});

/** The distinct shingles, the slow way. */
const naive = (all: string): Set<string> =>
  new Set(all.length < 5 ? [all] : Array.from({ length: all.length - 4 }, (_, at) => all.slice(at, at + 5)));

const told = (articles: Article[]): string[] =>
  findReprints(articles).map(
    ({ copy: from, original, similarity }) => `${from.id} ${original.id} ${similarity}`,
  );

describe('shingles', () => {
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 60 });
  test('as many, and as many shared, as a set of strings says', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [left, right] = [naive(a), naive(b)];
        expect(shinglesOf(a)).toHaveLength(left.size);
        const both = [...left].filter((one) => right.has(one)).length;
        expect(sharedOf(shinglesOf(a), shinglesOf(b))).toBe(both);
      }),
    );
  });

  test('any order of texts gives the same reprints, and an original is never a copy', () => {
    const all = [1, 1, 2, 2, 3].map((seed, at) => {
      const cut = at % 2 === 0 ? lines(seed) : lines(seed).slice(0, 35 - at);
      return text(`文${at}`, cut, at === 2 ? {} : { publishedAt: `202${at}` }).article;
    });
    const expected = told(all);
    expect(expected).toHaveLength(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(told(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
    const copies = new Set(findReprints(all).map(({ copy: from }) => from.id));
    for (const { original } of findReprints(all)) expect(copies.has(original.id)).toBe(false);
  });
});
