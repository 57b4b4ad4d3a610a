import { describe, expect, test } from 'vitest';
import { asLexicon, discover } from '../../../ingest/discover/index.ts';
import { frequentGrams } from '../../../ingest/discover/grams.ts';
import { isFormula, isFragment } from '../../../ingest/discover/form.ts';
import { parseRows } from '../../../ingest/lexicon/rows.ts';
import { makeReading, type MentionShape } from '../../helpers/reading.ts';

const PLACES = ['甲县', '乙县', '丙县', '丁县', '戊县', '己县'];
/** One text a place: the same wording in other surroundings. */
const texts = (
  sentence: (place: string, order: number) => string,
  named?: (place: string) => MentionShape[],
) =>
  PLACES.map((place, order) =>
    makeReading({
      title: `${place}工作总结`,
      sentences: [named ? [sentence(place, order), named(place)] : sentence(place, order)],
    }),
  );
const VERBS = ['做好', '抓住', '紧盯', '念好', '盯牢', '围绕'];
const ENDS = ['不动摇', '下功夫', '出实招', '见真章', '做文章', '求实效'];
const names = async (readings: ReturnType<typeof texts>) =>
  (await discover(readings)).map(({ name }) => name);

describe('discover', () => {
  test('offers what several texts quote, with the sentences that do', async () => {
    const [first, ...others] = await discover(
      texts((place, order) => `${place}${VERBS[order]}“渔舟大会战”${ENDS[order]}。`),
    );
    expect(others).toEqual([]);
    expect(first).toMatchObject({ name: '渔舟大会战', times: 6, documents: 6, quoted: 1 });
    expect(first?.evidence[0]).toMatchObject({
      title: '甲县工作总结',
      quote: '甲县做好“渔舟大会战”不动摇。',
      start: 5,
      end: 10,
    });
  });

  test('offers a row of even parts that nobody quotes', async () => {
    expect(
      await names(texts((place, order) => `${place}${VERBS[order]}灯常亮、门常开${ENDS[order]}。`)),
    ).toEqual(['灯常亮、门常开']);
  });

  test('offers no plain phrase, however often it comes', async () => {
    expect(
      await names(texts((place, order) => `${place}${VERBS[order]}渔业生产经营${ENDS[order]}。`)),
    ).toEqual([]);
  });

  test('offers nothing that is named already', async () => {
    const known = texts(
      (place, order) => `${place}${VERBS[order]}“渔舟大会战”${ENDS[order]}。`,
      () => [['渔舟大会战', 'Slogan']],
    );
    expect(await names(known)).toEqual([]);
  });

  test('counts a repeated sentence and a reprint once', async () => {
    const once = texts(() => '各地念好“渔舟大会战”这本经。');
    expect(await names(once)).toEqual([]);
  });

  test('keeps to what stands in enough documents', async () => {
    const readings = texts((place, order) => `${place}${VERBS[order]}“渔舟大会战”${ENDS[order]}。`);
    expect(await discover(readings, { documents: 7 })).toEqual([]);
  });
});

describe('frequentGrams', () => {
  test('finds what a count of every stretch finds', () => {
    const text = '渔舟唱晚，渔舟唱早。唱晚、唱早、唱晚\n舟唱晚渔舟';
    const counted = new Map<string, number>();
    for (let size = 1; size <= 4; size += 1)
      for (let at = 0; at + size <= text.length; at += 1) {
        const words = text.slice(at, at + size);
        if (/^[\u4e00-\u9fff、]+$/u.test(words)) counted.set(words, (counted.get(words) ?? 0) + 1);
      }
    const frequent = [...counted].filter(([, count]) => count >= 2).sort();
    const grams = [...frequentGrams(text, { least: 2, longest: 4 })];
    expect(grams.map(({ words, at }) => [words, at.length]).sort()).toEqual(frequent);
    for (const { words, at } of grams)
      for (const start of at) expect(text.startsWith(words, start)).toBe(true);
  });
});

describe('form', () => {
  test.each([
    ['四个善于', true],
    ['灯常亮、门常开', true],
    ['三个方面', false],
    ['两个小时', false],
    ['党员、干部', false],
    ['渔业生产', false],
  ])('%s is a formula: %s', (words, told) => expect(isFormula(words)).toBe(told));

  test.each([
    ['的同志', true],
    ['门常开、', true],
    ['门常开', false],
  ])('%s is a fragment: %s', (words, told) => expect(isFragment(words)).toBe(told));
});

test('candidates are rows of a lexicon, and stay so whatever a text says', async () => {
  const [one] = await discover(
    texts((place, order) => `${place}${VERBS[order]}“渔舟大会战”${ENDS[order]}。`),
  );
  if (!one) throw new Error('nothing found');
  const hostile = {
    ...one,
    name: '=渔舟',
    evidence: one.evidence.map((each) => ({ ...each, title: '甲\t乙\n丙' })),
  };
  const { entries, faults } = parseRows(asLexicon([one, hostile]), 'candidates.tsv');
  expect(faults).toEqual([]);
  expect(entries.map(({ name, type, attributes }) => [name, type, attributes])).toEqual([
    ['渔舟大会战', 'Slogan', { status: 'candidate' }],
    ["'=渔舟", 'Slogan', { status: 'candidate' }],
  ]);
  expect(entries[1]?.note).toContain('甲 乙 丙');
});
