import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityType } from '#graph';
import { check, loadLexicon, sourceFaults, type Entry } from '../../../ingest/lexicon/index.ts';
import { files, textOf } from '../../rooms/house.ts';
import { Matcher } from '../../../ingest/lexicon/matcher.ts';
import { parseRows } from '../../../ingest/lexicon/rows.ts';

const lexicon = loadLexicon();

/** Full name of what took the place of an organ. */
const next = (name: string): string => String(lexicon.entry('Institution', name)?.attributes['successor']);

describe('our tables', () => {
  test('hold no fault', () => {
    expect([...check(lexicon.entries()), ...sourceFaults(lexicon.entries())]).toEqual([]);
  });

  test.each([
    ['Slogan', 600],
    ['Program', 300],
    ['Person', 700],
    ['Place', 700],
  ] as const)('hold enough of %s', (type, least) => {
    expect(lexicon.entries(type).length).toBeGreaterThanOrEqual(least);
  });

  test('name a source for every slogan, program, person and place', () => {
    const vague = lexicon
      .entries()
      .filter(({ type }) => ['Slogan', 'Program', 'Person', 'Place'].includes(type))
      .filter(
        ({ note }) =>
          note.length < 5 || /^(?:公开报道|中央文件|公开履历|地理名称)[和、与]?[^，：；]{0,8}$/u.test(note),
      );
    expect(vague).toEqual([]);
  });

  test('know the wording each variant varies', () => {
    for (const { name, attributes } of lexicon.entries('Slogan')) {
      const { variantOf, variantKind } = attributes;
      if (variantOf === undefined) continue;
      expect(lexicon.entry('Slogan', String(variantOf)), name).toBeDefined();
      expect(['short', 'full', 'order', 'wording'], name).toContain(variantKind);
    }
  });

  test('use known values where the reader looks at them', () => {
    for (const { name, attributes } of lexicon.entries()) {
      expect([undefined, 'quoted'], name).toContain(attributes['only']);
      expect([undefined, 'established'], name).toContain(attributes['class']);
      expect([undefined, 'place'], name).toContain(attributes['senses']);
    }
  });

  test('count as many parts as the wording says', () => {
    const digits = '零一二三四五六七八九十';
    for (const { name, attributes } of lexicon.entries('Slogan')) {
      const said = /^([两三四五六七八九十])(?:个|大|项|种|条)/u.exec(name)?.[1];
      if (!said || typeof attributes['components'] !== 'string') continue;
      expect(attributes['components'].split('、').length, name).toBe(
        said === '两' ? 2 : digits.indexOf(said),
      );
    }
  });

  test.each([
    ['省委组织部 by composition', '山西省委组织部', '中共山西省委员会组织部'],
    ['government', '重庆市政府', '重庆市人民政府'],
    ['region committee', '内蒙古自治区党委', '中共内蒙古自治区委员会'],
    ['congress', '党的二十大', '中国共产党第二十次全国代表大会'],
    ['plenum', '二十届三中全会', '中国共产党第二十届中央委员会第三次全体会议'],
    ['discipline plenum', '十八届中央纪委六次全会', '中国共产党第十八届中央纪律检查委员会第六次全体会议'],
    ['ministry', '发展改革委', '中华人民共和国国家发展和改革委员会'],
    ['former ministry', '一机部', '中华人民共和国第一机械工业部'],
    ['standing committee', '全国人大教科文卫委', '全国人民代表大会教育科学文化卫生委员会'],
    ['company', '中石化', '中国石油化工集团有限公司'],
    ['democratic party', '民盟中央', '中国民主同盟中央委员会'],
    ['international', '亚投行', '亚洲基础设施投资银行'],
    ['statute', '香港国安法', '《中华人民共和国香港特别行政区维护国家安全法》'],
    ['regulation without marks', '中国共产党问责条例', '《中国共产党问责条例》'],
    ['agency', '新华社', '新华通讯社'],
    ['historic meeting', '遵义会议', '遵义会议'],
    ['province', '山西', '山西省'],
    ['party charter', '党章', '《中国共产党章程》'],
  ])('%s', (_, surface, name) => {
    expect(lexicon.lookup(surface).map((entry) => entry.name)).toContain(name);
  });

  test('every row stands in a group whose heading says of what kind it is, and no wording of a group is vague', () => {
    const tables = files('ingest/lexicon/data/{institutions-*,documents,publications,meetings}.tsv');
    const loose = tables.flatMap((table) => {
      const [, first = '', ...lines] = textOf(table).trimEnd().split('\n');
      const headings = [first, ...lines].filter((line) => line.startsWith('# '));
      return [
        ...(first.startsWith('# ') ? [] : [`${table}: its first row stands in no group`]),
        ...(new Set(headings).size === headings.length ? [] : [`${table}: a heading stands twice`]),
      ];
    });
    expect([tables.length, loose]).toEqual([11, []]);
  });

  test('know an organ that is gone by the one that took its place', () => {
    const ends = ['中华人民共和国国家科学技术委员会', '国务院扶贫开发领导小组办公室', '国家环境保护局'];
    expect(ends.map((name) => [next(name), next(next(name))])).toEqual([
      ['中华人民共和国科学技术部', 'undefined'],
      ['国家乡村振兴局', '中华人民共和国农业农村部'],
      ['国家环境保护总局', '中华人民共和国环境保护部'],
    ]);
  });

  test.each([
    ['中华人民共和国国务院', '国发'],
    ['中国共产党中央委员会办公厅', '中办发'],
    ['中华人民共和国生态环境部', '环'],
    ['山西省人民政府', '晋政'],
    ['广东省人民政府办公厅', '粤府办'],
  ])('know the document code of %s', (name, code) => {
    expect(String(lexicon.entry('Institution', name)?.attributes['codes']).split('、')).toContain(code);
  });

  test('match on characters, overlapping, in UTF-16 units', () => {
    const text = '𠮷山西省委组织部';
    const hits = lexicon.match(text).map((hit) => text.slice(hit.start, hit.end));
    expect(hits).toEqual(expect.arrayContaining(['山西', '山西省', '山西省委', '山西省委组织部']));
  });
});

const row = (type: EntityType, name: string, aliases = '', attributes = {}): Entry => ({
  type,
  name,
  aliases: aliases.split('|').filter((alias) => alias !== ''),
  attributes,
  en: '',
  note: '公开报道',
});

describe('check', () => {
  test.each<[string, Entry[], RegExp]>([
    ['twice', [row('Slogan', '四风'), row('Slogan', '四风')], /stands twice/u],
    ['alias of another', [row('Slogan', '两山'), row('Slogan', '甲乙', '两山')], /name of another/u],
    ['alias of two', [row('Slogan', '甲乙', '两山'), row('Slogan', '丙丁', '两山')], /is one of 甲乙 too/u],
    ['its own alias', [row('Slogan', '两山', '两山')], /own name among its aliases/u],
    ['alias twice', [row('Slogan', '甲乙', '两山|两山')], /an alias stands twice/u],
    ['one character', [row('Institution', '甲部', '部')], /“部” is one character/u],
    ['parts', [row('Slogan', '三农', '', { numeral: 3, components: '农业、农村' })], /2 components/u],
    ['no date', [row('Meeting', '甲会', '', { date: '2018-02-30' })], /date=2018-02-30 is no date/u],
    ['period', [row('Institution', '甲部', '', { from: 2008, to: '2003-03' })], /to=2003-03 is before/u],
  ])('%s', (_, entries, fault) => {
    expect(check(entries).join('\n')).toMatch(fault);
  });
  test.each<[string, Entry[], RegExp]>([
    ['no source', [{ ...row('Slogan', '三农'), note: '' }], /no source/u],
    ['attribute', [row('Institution', '甲部', '', { colour: 'red' })], /unknown attribute colour/u],
    ['successor', [row('Institution', '甲部', '', { successor: '乙部' })], /successor 乙部 has no row/u],
  ])('of our tables: %s', (_, entries, fault) => {
    expect(sourceFaults(entries).join('\n')).toMatch(fault);
  });
  test('a wording of two senses is no fault', () => {
    const [one, two] = ['甲', '乙'].map((sense) => row('Slogan', `三个一批${sense}`, '三个一批', { sense }));
    expect(check([one!, two!])).toEqual([]);
  });
});

describe('rows', () => {
  const head = 'name\ttype\taliases\tattributes\ten\tnote\n';
  test('read cells', () => {
    expect(
      parseRows(`${head}# 提法\n两个维护\tSlogan\t甲|乙\tnumeral=2;kind=numeral\tTwo Upholds\t来源`, 'a.tsv'),
    ).toEqual({
      entries: [
        {
          type: 'Slogan',
          name: '两个维护',
          aliases: ['甲', '乙'],
          attributes: { numeral: 2, kind: 'numeral' },
          en: 'Two Upholds',
          note: '来源',
          where: 'a.tsv:3',
        },
      ],
      faults: [],
    });
  });
  test.each([
    ['两个维护\tMotto', 'a.tsv:2: unknown type "Motto"; use one of Institution'],
    ['\tSlogan', 'a.tsv:2: no name'],
    ['两个维护\tSlogan\t\tnumeral', 'a.tsv:2: attribute "numeral" is not key=value'],
    ['两个维护\tSlogan\t\ta=1;a=2', 'a.tsv:2: attribute "a" stands twice'],
    ['两个维护\tSlogan\t\t\t\t\t来源', 'a.tsv:2: 7 cells; a row is name, type'],
  ])('%s', (line, message) => {
    const { entries, faults } = parseRows(head + line, 'a.tsv');
    expect([entries, faults]).toEqual([[], [expect.stringContaining(message)]]);
  });
  test('a file without its header says so', () => {
    expect(parseRows('两个维护\tSlogan', 'a.tsv').faults.join()).toContain(
      'a.tsv:1: the first line is no header',
    );
  });
});

test('the matcher finds what a plain search finds', () => {
  const word = fc
    .array(fc.constantFrom('省', '委', '部', '𠮷'), { minLength: 1, maxLength: 4 })
    .map((units) => units.join(''));
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 12 }),
      fc.array(word, { maxLength: 12 }),
      (words, pieces) => {
        const text = pieces.join('');
        const plain = words.flatMap((one, pattern) =>
          [...text].length === 0
            ? []
            : Array.from({ length: text.length }, (_, start) => start)
                .filter((start) => text.startsWith(one, start))
                .map((start) => `${start}-${start + one.length}-${pattern}`),
        );
        const found = new Matcher(words)
          .find(text)
          .map(({ start, end, pattern }) => `${start}-${end}-${pattern}`);
        expect(found.sort()).toEqual(plain.sort());
      },
    ),
  );
});

test.each([
  ['《人民日报》', '人民日报'],
  ['《人民日报》海外版', '人民日报海外版'],
  ['人民日报海外版', '人民日报海外版'],
])('a paper and its edition abroad are two: %s', (words, expected) => {
  expect(lexicon.lookup(words, 'Publication').map(({ name }) => name)).toEqual([expected]);
});
