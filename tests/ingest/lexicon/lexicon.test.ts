import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, loadLexicon } from '../../../ingest/lexicon/index.ts';
import { Matcher } from '../../../ingest/lexicon/matcher.ts';
import { parseRows } from '../../../ingest/lexicon/rows.ts';

const lexicon = loadLexicon();

describe('our tables', () => {
  test('hold no fault', () => {
    expect(check(lexicon.entries())).toEqual([]);
  });

  test.each([
    ['省委组织部 by composition', '山西省委组织部', '中共山西省委员会组织部'],
    ['government', '重庆市政府', '重庆市人民政府'],
    ['region committee', '内蒙古自治区党委', '中共内蒙古自治区委员会'],
    ['congress', '党的二十大', '中国共产党第二十次全国代表大会'],
    ['plenum', '二十届三中全会', '中国共产党第二十届中央委员会第三次全体会议'],
    ['discipline plenum', '十八届中央纪委六次全会', '中国共产党第十八届中央纪律检查委员会第六次全体会议'],
    ['ministry', '发展改革委', '中华人民共和国国家发展和改革委员会'],
    ['province', '山西', '山西省'],
    ['party charter', '党章', '《中国共产党章程》'],
  ])('%s', (_, surface, name) => {
    expect(lexicon.lookup(surface).map((entry) => entry.name)).toContain(name);
  });

  test('match on characters, overlapping, in UTF-16 units', () => {
    const text = '𠮷山西省委组织部';
    const hits = lexicon.match(text).map((hit) => text.slice(hit.start, hit.end));
    expect(hits).toEqual(expect.arrayContaining(['山西', '山西省', '山西省委', '山西省委组织部']));
  });
});

describe('check', () => {
  const row = { type: 'Slogan' as const, aliases: [], attributes: {}, en: '', note: '公开报道' };
  test.each([
    [
      'twice',
      [
        { ...row, name: '四风' },
        { ...row, name: '四风' },
      ],
      /stands twice/u,
    ],
    [
      'numeral',
      [{ ...row, name: '三农', attributes: { numeral: 3, components: '农业、农村' } }],
      /2 components/u,
    ],
    [
      'alias of another',
      [
        { ...row, name: '两山' },
        { ...row, name: '甲', aliases: ['两山'] },
      ],
      /name of another/u,
    ],
    ['no source', [{ ...row, name: '三农', note: '' }], /no source/u],
  ])('%s', (_, entries, fault) => {
    expect(check(entries).join('\n')).toMatch(fault);
  });
});

describe('rows', () => {
  const head = 'name\ttype\taliases\tattributes\ten\tnote\n';
  test('read cells', () => {
    expect(
      parseRows(`${head}两个维护\tSlogan\t甲|乙\tnumeral=2;kind=numeral\tTwo Upholds\t来源`, 'a.tsv'),
    ).toEqual([
      {
        type: 'Slogan',
        name: '两个维护',
        aliases: ['甲', '乙'],
        attributes: { numeral: 2, kind: 'numeral' },
        en: 'Two Upholds',
        note: '来源',
      },
    ]);
  });
  test.each([
    ['两个维护\tMotto', 'a.tsv:2: unknown type "Motto"'],
    ['\tSlogan', 'a.tsv:2: no name'],
    ['两个维护\tSlogan\t\tnumeral', 'a.tsv:2: attribute "numeral" is not key=value'],
  ])('%s', (line, message) => {
    expect(() => parseRows(head + line, 'a.tsv')).toThrow(message);
  });
  test('a user file joins and overrides', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'wenmai-lexicon-')), 'mine.tsv');
    writeFileSync(path, `${head}四风\tSlogan\t四股歪风\t\t\t自拟\n`);
    const mine = loadLexicon([path]);
    expect(mine.entry('Slogan', '四风')?.aliases).toEqual(['四股歪风']);
    expect(mine.match('纠治四股歪风')).toHaveLength(1);
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
