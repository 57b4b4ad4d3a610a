import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../ingest/lexicon/index.ts';
import { entry } from './lexicon.ts';
import { readTagged } from './tagged.ts';

const campaign = (name: string) => ({ ...entry('Program', name), attributes: { subtype: 'campaign' } });
const lexicon = lexiconOf([
  entry('Institution', '中华人民共和国中央人民政府', '中央人民政府'),
  entry('Document', '《中国共产党章程（修正案）》', '党章修正案'),
  campaign('清水植树运动'),
  campaign('植树运动'),
]);
const id = (raw: string, date?: string): string | undefined =>
  readTagged(`往事\n${raw}`, lexicon, date ? { date } : {})
    .mentions.at(-1)
    ?.entity.replace(/^[a-z]+:/u, '');

describe('one name, another thing in each era', () => {
  test.each([
    ['<ins>中央人民政府</ins>决定。', '1951-03-01', '中华人民共和国中央人民政府'],
    ['报<ins>中央人民政府</ins>批准。', '1999-03-05', '中华人民共和国国务院'],
    ['1949年9月30日，选举<ins>中央人民政府</ins>委员。', '2021-09-30', '中华人民共和国中央人民政府'],
    ['当选<ins>中央人民政府</ins>主席。', '2021-09-30', '中华人民共和国中央人民政府'],
    ['一九五三年，<ins>中央人民政府</ins>决定。', '1955-07-05', '中华人民共和国中央人民政府'],
    ['<ins>中央政府</ins>支持清水县。', '1999-03-05', '中华人民共和国国务院'],
    ['1948年12月30日，要组成共和国的<ins>中央政府</ins>。', '2021-12-30', '中华人民共和国中央人民政府'],
    ['1944年11月8日，军队遵守<ins>中央政府</ins>的命令。', '2021-11-08', '中央政府@01234567'],
    ['太守升官到<ins>中央政府</ins>。', '2018-11-12', '中央政府@01234567'],
  ])('the central government: %s in %s', (sentence, date, organ) => {
    expect(id(sentence, date)).toBe(organ);
  });

  test.each([
    ['提请<ins>人大常委会</ins>批准。', '全国人民代表大会常务委员会'],
    ['任<ins>安吉县委</ins>书记兼<ins>人大常委会</ins>主任。', '安吉县人民代表大会常务委员会'],
    ['<ins>安吉县委</ins>汇报，提请<ins>人大常委会</ins>批准。', '全国人民代表大会常务委员会'],
  ])('a standing committee alone: %s', (sentence, organ) => {
    expect(id(sentence)).toBe(organ);
  });

  test.each([
    ['清水时期，开展<pro>植树运动</pro>。', '清水植树运动'],
    ['清水时期很旱。\n后来开展<pro>植树运动</pro>。', '植树运动'],
    ['开展<pro>植树运动</pro>。', '植树运动'],
  ])('a campaign by what stands before it: %s', (sentence, name) => {
    expect(id(sentence)).toBe(name);
  });

  test.each([
    ['通过<doc>《中国共产党章程（修正案）》</doc>。', '2017-10-24', '中国共产党章程（修正案）@十九大'],
    ['十九大以来，起草<doc>党章修正案</doc>。', '2022-09-09', '中国共产党章程（修正案）@二十大'],
    [
      '第十四次全国代表大会举行。通过<doc>党章修正案</doc>。',
      '2021-10-12',
      '中国共产党章程（修正案）@十四大',
    ],
    [
      '党的十六大召开。通过<doc>《党章（修正案）》</doc>。\n党的十八大召开。通过<doc>《党章（修正案）》</doc>。',
      '2021-10-12',
      '中国共产党章程（修正案）@十八大',
    ],
    ['通过<doc>党章修正案</doc>。', undefined, '中国共产党章程（修正案）'],
  ])('the amendment of the Party constitution: %s in %s', (sentence, date, name) => {
    expect(id(sentence, date)).toBe(name);
  });
});
