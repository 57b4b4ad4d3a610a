import { describe, expect, test } from 'vitest';
import type { EntityType } from '#graph';
import { createNames } from '../../../viewer/server/search/names.ts';

type Line = [id: string, type: EntityType, name: string, aliases: string[], documents: number];

/** Written by hand: the names a default tokenizer, a substring search or a careless normaliser gets wrong. */
const ENTITIES: Line[] = [
  ['slogan:两个维护', 'Slogan', '两个维护', ['“两个维护”'], 40],
  ['slogan:做到两个维护', 'Slogan', '做到“两个维护”', [], 60],
  ['slogan:四个意识', 'Slogan', '四个意识', [], 30],
  ['slogan:三严三实', 'Slogan', '三严三实', [], 9],
  ['slogan:绿水青山就是金山银山', 'Slogan', '绿水青山就是金山银山', ['两山理念'], 7],
  ['institution:国家发展和改革委员会', 'Institution', '国家发展和改革委员会', ['国家发展改革委'], 20],
  [
    'institution:中国共产党山西省委员会',
    'Institution',
    '中国共产党山西省委员会',
    ['省委', '山西省委', '中共山西省委'],
    25,
  ],
  [
    'institution:中国共产党山西省委员会组织部',
    'Institution',
    '中国共产党山西省委员会组织部',
    ['省委组织部'],
    11,
  ],
  ['institution:国务院', 'Institution', '国务院', [], 80],
  ['institution:国务院办公厅', 'Institution', '国务院办公厅', ['国办'], 50],
  ['institution:重庆市人民政府', 'Institution', '重庆市人民政府', [], 4],
  ['institution:世界贸易组织', 'Institution', '世界贸易组织', ['WTO'], 3],
  ['document:推进领导干部能上能下规定', 'Document', '《推进领导干部能上能下规定》', [], 12],
  ['document:党史学习教育工作条例', 'Document', '《党史学习教育工作条例》', [], 2],
  ['publication:求是', 'Publication', '《求是》', [], 15],
  ['publication:党建研究', 'Publication', '《党建研究》', [], 6],
  ['program:党史学习教育', 'Program', '党史学习教育', [], 18],
  ['program:女干部培养计划', 'Program', '女干部培养计划', [], 1],
  ['meeting:二十国集团领导人第十九次峰会', 'Meeting', '二十国集团领导人第十九次峰会', ['G20峰会'], 2],
  ['meeting:中国共产党第二十次全国代表大会', 'Meeting', '中国共产党第二十次全国代表大会', ['党的二十大'], 35],
  ['place:吕梁市', 'Place', '吕梁市', [], 5],
  ['person:焦裕禄', 'Person', '焦裕禄', [], 8],
  ['person:𠮷田茂', 'Person', '𠮷田茂', [], 1],
];

const names = createNames();
names.add(ENTITIES.map(([id, type, name, aliases, documents]) => ({ id, type, name, aliases, documents })));
const first = (query: string): string | undefined => names.find(query, 5)[0]?.id;

describe('search by name, alias, reading and initials', () => {
  test.each([
    // as written, with and without its marks
    ['两个维护', 'slogan:两个维护'],
    ['“两个维护”', 'slogan:两个维护'],
    ['求是', 'publication:求是'],
    ['《求是》', 'publication:求是'],
    // inside a name: fifteen of the twenty queries a default tokenizer misses are of this kind
    ['维护', 'slogan:做到两个维护'],
    ['能上能下', 'document:推进领导干部能上能下规定'],
    ['组织部', 'institution:中国共产党山西省委员会组织部'],
    ['青山', 'slogan:绿水青山就是金山银山'],
    ['建', 'publication:党建研究'],
    // the whole name before a longer one that begins with it, however many texts name the longer
    ['国务院', 'institution:国务院'],
    ['党史学习教育', 'program:党史学习教育'],
    // traditional, full width
    ['兩個維護', 'slogan:两个维护'],
    ['發改委', 'institution:国家发展和改革委员会'],
    ['國務院辦公廳', 'institution:国务院办公厅'],
    ['ＷＴＯ', 'institution:世界贸易组织'],
    // short names: given, and not given
    ['国办', 'institution:国务院办公厅'],
    ['发改委', 'institution:国家发展和改革委员会'],
    ['党的二十大', 'meeting:中国共产党第二十次全国代表大会'],
    ['两山', 'slogan:绿水青山就是金山银山'],
    // said: spaced, joined, part of it, with tones, ü as v and as ü
    ['liangge weihu', 'slogan:两个维护'],
    ['liang ge wei hu', 'slogan:两个维护'],
    ['lianggeweihu', 'slogan:两个维护'],
    ['liangge', 'slogan:两个维护'],
    ['weihu', 'slogan:做到两个维护'],
    ['Liǎng gè wéihù', 'slogan:两个维护'],
    ['lvliang', 'place:吕梁市'],
    ['lüliang', 'place:吕梁市'],
    ['lǜshui qingshan', 'slogan:绿水青山就是金山银山'],
    ['nv ganbu', 'program:女干部培养计划'],
    ['nǚ gànbù', 'program:女干部培养计划'],
    ["qiu'shi", 'publication:求是'],
    // 重 is chong here
    ['chongqing', 'institution:重庆市人民政府'],
    // initials, of the whole and of a part
    ['lgwh', 'slogan:两个维护'],
    ['LGWH', 'slogan:两个维护'],
    ['sysS', 'slogan:三严三实'],
    ['nsnx', 'document:推进领导干部能上能下规定'],
    ['gwy', 'institution:国务院'],
    ['jyl', 'person:焦裕禄'],
    // mixed, and several words
    ['两个weihu', 'slogan:两个维护'],
    ['党jian', 'publication:党建研究'],
    ['党史 条例', 'document:党史学习教育工作条例'],
    ['山西 组织部', 'institution:中国共产党山西省委员会组织部'],
    ['g20', 'meeting:二十国集团领导人第十九次峰会'],
    ['g20 fenghui', 'meeting:二十国集团领导人第十九次峰会'],
    // near enough
    ['山西省委组织部', 'institution:中国共产党山西省委员会组织部'],
    // beyond the basic plane
    ['𠮷田', 'person:𠮷田茂'],
  ])('%s → %s', (query, id) => expect(first(query)).toBe(id));

  test.each([[''], ['   '], ['《》“”'], ['不存在的名称甲乙'], ['qqqq'], ['\u0000']])(
    '%j finds nothing',
    (query) => expect(names.find(query, 5)).toEqual([]),
  );

  test('says which alias matched, and null when it was the name', () => {
    expect(names.find('国办', 1)[0]?.alias).toBe('国办');
    expect(names.find('guoban', 1)[0]?.alias).toBe('国办');
    expect(names.find('两个维护', 1)[0]?.alias).toBeNull();
  });

  test('of equals, what more texts name comes first, and no more than asked for', () => {
    expect(names.find('党', 2)).toHaveLength(2);
    const ids = names.find('gwy', 5).map(({ id }) => id);
    // the last by 改委员, inside it
    expect(ids).toEqual([
      'institution:国务院',
      'institution:国务院办公厅',
      'institution:国家发展和改革委员会',
    ]);
  });

  test('a part of a syllable is not a reading: ang finds no 上', () =>
    expect(names.find('angxia', 5)).toEqual([]));

  test('very long and hostile queries end', () => {
    expect(names.find('维护'.repeat(100), 5)).toEqual([]);
    expect(names.find('a'.repeat(200), 5)).toEqual([]);
    expect(names.find('.*+?^${}()|[]\\', 5)).toEqual([]);
  });
});
