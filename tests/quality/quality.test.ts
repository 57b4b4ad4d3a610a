import { describe, expect, test, vi } from 'vitest';
import { loadLexicon, scoreFolder } from '#ingest';
import { shared, sharedMissing } from '../helpers/shared.ts';
import { cardPage } from './card-page.ts';
import { measureCleaning } from './cleaning.ts';
import { parseCsv, records } from './csv.ts';
import { measureTitleBlock } from './title-block.ts';

vi.setConfig({ testTimeout: 180_000 });

/** Floors stand well below what CARD.md says: they tell that something broke, not how good it is. */
describe('quality', () => {
  test('annotated texts that were in sight', (context) => {
    const missing = sharedMissing('gold/dev');
    if (missing) return context.skip(missing);
    const { mentions, entities, relations } = scoreFolder(shared('gold/dev'));
    expect(mentions['all']?.f1).toBeGreaterThanOrEqual(0.93);
    expect(mentions['four']?.f1).toBeGreaterThanOrEqual(0.93);
    expect(entities.f1).toBeGreaterThanOrEqual(0.88);
    expect(relations['all']?.f1).toBeGreaterThanOrEqual(0.8);
  });

  test('cleaning of pages with a marked body', (context) => {
    const missing = sharedMissing('corpus/party-pages');
    if (missing) return context.skip(missing);
    const { letters, outside, pages } = measureCleaning(shared('corpus/party-pages'), loadLexicon(), 7);
    expect(pages).toBeGreaterThan(20);
    expect(letters.p).toBeGreaterThanOrEqual(0.98);
    expect(letters.r).toBeGreaterThanOrEqual(0.98);
    expect(outside).toEqual([]);
  });

  test('title blocks of ministry documents', (context) => {
    const missing = sharedMissing('corpus/ministry-documents');
    if (missing) return context.skip(missing);
    const { number, date, issuer } = measureTitleBlock(shared('corpus/ministry-documents'), loadLexicon());
    expect(number.f1).toBeGreaterThanOrEqual(0.97);
    expect(date.f1).toBeGreaterThanOrEqual(0.96);
    expect(issuer.f1).toBeGreaterThanOrEqual(0.94);
  });
});

describe('the card', () => {
  const figures = { p: 0.9, r: 0.8, f1: 0.8471, tp: 8, fp: 1, fn: 2 };
  const card = {
    documents: 3,
    mentions: { all: figures },
    entities: figures,
    relations: {},
    rules: { mentions: {}, relations: {} },
    errors: [],
  };
  const cleaning = { pages: 5, letters: figures, mentions: 7, outside: [], worst: [] };
  const titleBlock = {
    texts: 6,
    number: figures,
    issuer: figures,
    date: figures,
    comparable: { number: { rows: 5, of: 6 }, issuer: { rows: 4, of: 6 }, date: { rows: 3, of: 4 } },
    partial: 2,
    errors: [],
  };

  test('says texts, date, command, and which texts were in sight', () => {
    const sets = [
      { name: 'near', folder: 'a', seen: true, card },
      { name: 'far', folder: 'b', seen: false, card },
    ];
    const page = cardPage(
      { sets, cleaning, titleBlock, unseen: titleBlock },
      '2026-01-31',
      'npm run quality',
    );
    expect(page).toContain('Made on 2026-01-31 by `npm run quality`');
    expect(page).toContain('## near: 3 annotated texts, in sample');
    expect(page).toContain('## far: 3 annotated texts, held out');
    expect(page).toContain('| characters | 0.900 | 0.800 | 0.847 | 8 | 1 | 2 |');
  });
});

describe('CSV', () => {
  test.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '"a,b","say ""yes"""\n"two\nlines",',
      [
        ['a,b', 'say "yes"'],
        ['two\nlines', ''],
      ],
    ],
    ['\uFEFF序号,标题', [['序号', '标题']]],
    ['a,,c', [['a', '', 'c']]],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  test('rows by their names', () => {
    expect(records('序号,标题\n1, 甲 \n')).toEqual([{ 序号: '1', 标题: '甲' }]);
  });

  test('a quote that is not closed is told', () => {
    expect(() => parseCsv('a\n"b')).toThrow('row 2: a quote is not closed');
  });
});
