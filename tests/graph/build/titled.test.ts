import { describe, expect, test } from 'vitest';
import { build, check, type Reading } from '#graph';
import { makeReading } from '../../helpers/reading.ts';

const SUBJECT = '关于做好清水河流域三镇水渠清淤加固的通知';
const FULL = `document:甲省水利厅${SUBJECT}`;
const SHORT = `document:${SUBJECT}`;
const OFFICE = 'institution:甲省水利厅';
const OTHER = 'institution:乙省水利厅';

/** A text that names a document in marks, and may say who issued it and by what number. */
const naming = (id: string, date: string, said: { organ?: string; number?: string } = {}): Reading => {
  const { organ, number } = said;
  const title = `《${id.slice('document:'.length)}》`;
  return makeReading({
    title: `县情通报${date}`,
    date,
    sentences: [
      [`${organ?.slice('institution:'.length) ?? '有关'}${title}要落实。`, [[title, 'Document', id]]],
    ],
    links: [
      { type: 'CITES', source: 'self', target: id, sentence: 0 },
      ...(organ === undefined
        ? []
        : [{ type: 'ISSUED_BY' as const, source: id, target: organ, sentence: 0 }]),
    ],
    ...(number !== undefined && { attributes: { [id]: { number } } }),
  });
};

const text = makeReading({
  title: `甲省水利厅${SUBJECT}`,
  date: '2031-03-01',
  sentences: ['各县要落实。'],
});

/** What the texts cite, of those two documents. */
const cited = (...readings: Reading[]): string[] => {
  const graph = build(readings);
  expect(check(graph)).toEqual([]);
  const targets = graph.links.filter(({ type }) => type === 'CITES').map(({ target }) => target);
  return [...new Set(targets)].sort();
};

test('a title is one with that which says who issued it, when its sentence gives it to that organ', () => {
  expect(cited(naming(SHORT, '2030', { organ: OFFICE }), naming(FULL, '2031'))).toEqual([FULL]);
  const [document] = build([naming(SHORT, '2030', { organ: OFFICE }), naming(FULL, '2031')]).entities.filter(
    ({ id }) => id === FULL,
  );
  expect(document?.aliases).toContain(`《${SUBJECT}》`);
});

test('a title that no sentence gives to an organ is one with that of a text read, written before', () => {
  expect(cited(text, naming(SHORT, '2031-04-01'))).toEqual([FULL]);
});

test('the number says so', () => {
  const number = '2031年第7号';
  expect(cited(naming(SHORT, '2030', { number }), naming(FULL, '2031', { number }))).toEqual([FULL]);
});

test.each([
  ['given to another organ', [text, naming(SHORT, '2031-04-01', { organ: OTHER })]],
  [
    'of another number',
    [naming(SHORT, '2030', { number: '2030年第1号' }), naming(FULL, '2031', { number: '2031年第7号' })],
  ],
  ['named before that was written', [text, naming(SHORT, '2031-02-01')]],
  ['given to none, beside one that was not read', [naming(SHORT, '2031-04-01'), naming(FULL, '2031')]],
])('a title %s stays apart', (_, readings) => {
  expect(cited(...readings)).toContain(SHORT);
});

test('a title that two organs gave to papers of theirs is neither', () => {
  const other = `document:乙省水利厅${SUBJECT}`;
  const later = makeReading({ title: `乙省水利厅${SUBJECT}`, date: '2031-03-02', sentences: ['要清淤。'] });
  expect(cited(text, later, naming(SHORT, '2031-04-01'))).toEqual([SHORT]);
  expect(cited(text, naming(other, '2031-04-01'), naming(SHORT, '2031-04-01', { organ: OTHER }))).toEqual([
    other,
  ]);
});

test('a short title is that of many', () => {
  const own = makeReading({ title: '甲省水利厅关于修渠的通知', date: '2031-03-01', sentences: ['要修渠。'] });
  expect(cited(own, naming('document:关于修渠的通知', '2031-04-01'))).toEqual(['document:关于修渠的通知']);
});

describe('a title without its subtitle', () => {
  const BARE = 'document:一渠清水润泽三镇';
  const WHOLE = `${BARE}——清水县水利报告`;

  test('is that of the one document that has it', () =>
    expect(cited(naming(BARE, '2031-01'), naming(WHOLE, '2031-02'))).toEqual([WHOLE]));

  test.each([
    ['of two documents', [naming(WHOLE, '2031-02'), naming(`${BARE}——乙县水利报告`, '2031-03')]],
    [
      'of a text that was read',
      [naming(WHOLE, '2031-02'), makeReading({ title: '一渠清水润泽三镇', sentences: ['要修渠。'] })],
    ],
  ])('%s stays as it is', (_, readings) => {
    expect(cited(naming(BARE, '2031-01'), ...readings)).toContain(BARE);
  });

  test('that is short is that of many', () =>
    expect(
      cited(naming('document:修渠记', '2031-01'), naming('document:修渠记——清水县见闻', '2031-02')),
    ).toContain('document:修渠记'));
});
