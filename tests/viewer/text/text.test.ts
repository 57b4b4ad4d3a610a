import { expect, test } from 'vitest';
import { ENTITY_TYPES, type EntityType } from '#graph';
import { loadLexicon } from '#ingest';
import { TEXTS, langOf } from '../../../viewer/text/index.ts';
import type { Text } from '../../../viewer/text/index.ts';

/** Every word and phrase with its path, functions called with sample arguments. */
function phrases(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String((value as (...given: number[]) => string)(12, 3, 4))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => phrases(each, `${path}.${key}`));
}

test('both languages say the same things, and nothing is left empty', () => {
  const [zh, en] = [phrases(TEXTS.zh), phrases(TEXTS.en)];
  expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path));
  for (const [path, phrase] of [...zh, ...en]) expect(phrase, path).not.toBe('');
});

test('no Chinese is left in the English interface, save examples', () => {
  const { search, cypher, ...rest } = TEXTS.en as Text & { cypher: unknown };
  for (const [path, phrase] of phrases(rest)) expect(phrase, path).not.toMatch(/[\u4e00-\u9fff]/u);
  expect(phrases(search).filter(([, phrase]) => /[\u4e00-\u9fff]/u.test(phrase))).toHaveLength(1);
  expect(phrases(cypher).length).toBeGreaterThan(10);
});

test.each<EntityType>([...ENTITY_TYPES])(
  'what the lexicon says of a %s has words in both languages',
  (type) => {
    const said = loadLexicon()
      .entries(type)
      .flatMap(({ attributes }) => Object.entries(attributes));
    const kinds = said
      .filter(([key]) => key === 'subtype' || key === 'level')
      .map(([, kind]) => String(kind));
    for (const { attributes, values } of Object.values(TEXTS)) {
      for (const [key] of said) expect(attributes, key).toHaveProperty(key);
      // 条例 is its own word
      for (const kind of kinds.filter((each) => /^[a-z]/u.test(each)))
        expect(Object.keys(values)).toContain(kind);
    }
  },
);

test.each([
  [null, 'zh-CN', 'zh'],
  [null, 'zh-Hant-TW', 'zh'],
  [null, 'de', 'en'],
  ['en', 'zh-CN', 'en'],
] as const)('chosen %s, browser %s → %s', (chosen, browser, expected) => {
  expect(langOf(chosen, browser)).toBe(expected);
});

test('figures have their unit, one text is not texts', () => {
  expect(TEXTS.zh.n.texts(1204)).toBe('1,204 篇');
  expect([TEXTS.en.n.texts(1), TEXTS.en.n.texts(2)]).toEqual(['1 text', '2 texts']);
});
