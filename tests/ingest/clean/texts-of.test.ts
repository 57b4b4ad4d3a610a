import { describe, expect, test } from 'vitest';
import { readArticles, loadLexicon } from '#ingest';
import { textStarts } from '../../../ingest/clean/text-starts.ts';

const RULES = ['甲县人民政府关于看护水渠的通知', '甲政发〔2031〕5号', '各乡（镇）人民政府：'];
const LETTER = ['现将《甲县水渠看护办法》发给各地，请照此看护水渠。', '甲县人民政府', '2031年5月6日'];
const ANNEX = [
  '甲县水渠看护办法',
  '第一条 为了看护水渠，制定本办法。',
  '附件1',
  '关于填写看护登记表的说明',
  '东渠',
];
const OPINION = ['甲县人民政府办公室', '关于疏浚河道的意见', '甲政办发〔2031〕11号', '各乡（镇）人民政府：'];
const SAID = ['为了疏浚河道，现提出如下意见。', '甲县人民政府办公室', '2031年5月16日'];
const HANDED = [
  '甲县人民政府办公室转发县水利局关于防汛工作意见的通知',
  '甲政办发〔2031〕12号',
  '各乡（镇）人民政府：',
];
const PAPER = [
  '关于防汛工作的意见',
  '甲水发〔2031〕9号',
  '县人民政府：',
  '防汛工作事关全局，现提出如下意见。',
];
const ORDER = [
  '甲县人民政府令',
  '第18号',
  '《甲县砍柴规定》已经县政府常务会议通过，现予公布。',
  '县长 王清泉',
  '2031年6月6日',
];
const HANDING = [
  '县水利局《关于防汛工作的意见》已经县政府同意，现转发给你们。',
  '甲县人民政府办公室',
  '2031年6月3日',
];
const SIGNED = ['甲县水利局', '2031年5月30日'];

describe('where texts begin', () => {
  test.each<[string, string[][], number[]]>([
    ['a letter and its annexes are one text', [RULES, LETTER, ANNEX], []],
    ['two letters', [RULES, LETTER, ANNEX, OPINION, SAID], [0, 11]],
    [
      'a number over the title',
      [['甲政发〔2031〕5号', '关于看护水渠的通知'], LETTER, ['甲政发〔2031〕6号', '关于种树的通知'], SAID],
      [0, 5],
    ],
    [
      'addressees under a title without a number',
      [RULES, LETTER, ['关于种树的通知', '各乡（镇）人民政府：'], SAID],
      [0, 6],
    ],
    ['what a letter hands on is of the letter', [HANDED, HANDING, PAPER, SIGNED], []],
    ['and what comes behind is not', [HANDED, HANDING, PAPER, SIGNED, ORDER], [0, 12]],
    [
      'an annex with a number and a title',
      [RULES, LETTER, ['附件：', '关于种树的通知', '甲林发〔2030〕7号'], SAID],
      [],
    ],
    [
      'a list of papers that end has no sentences',
      [
        RULES,
        [
          '1.关于种树的通知',
          '甲政发〔2001〕3号',
          '2001年3月5日',
          '2.关于植草的通知',
          '甲政发〔2002〕4号',
          '2002年3月5日',
        ],
      ],
      [],
    ],
    ['a letter that is not signed goes on', [RULES, ['请认真贯彻执行本通知的要求。'], OPINION, SAID], []],
  ])('%s', (_, parts, expected) => {
    expect(textStarts(parts.flat())).toEqual(expected);
  });

  test('heads without end are looked at once', () => {
    const lines = Array.from({ length: 60_000 }, (_, at) => RULES[at % 3]!);
    expect(textStarts(lines)).toEqual([]);
  });
});

describe('a gazette', () => {
  const cover = [
    '甲县人民政府公报',
    '2031年第3期',
    '目录',
    '甲县人民政府关于看护水渠的通知（甲政发〔2031〕5号）',
  ];
  const lines = [cover, RULES, LETTER, ANNEX, OPINION, SAID, ORDER].flat();
  const bytes = Buffer.from(lines.join('\n'));
  const readings = readArticles({ bytes, path: '公报.txt', kind: 'txt' }, loadLexicon());
  const articles = readings.map(({ article }) => article);

  test('gives each of its texts with a title block of its own, and its cover', () => {
    expect(articles.map(({ title, number, date }) => [title, number, date])).toEqual([
      ['甲县人民政府公报', undefined, undefined],
      ['甲县人民政府关于看护水渠的通知', '甲政发〔2031〕5号', '2031-05-06'],
      ['关于疏浚河道的意见', '甲政办发〔2031〕11号', '2031-05-16'],
      ['甲县人民政府令第18号', '甲县人民政府令第18号', '2031-06-06'],
    ]);
  });

  test('loses no word, and says where in the file each text is', () => {
    expect(articles.map(({ text }) => text).join('\n')).toBe(
      lines.join('\n').replace('令\n第18号', '令第18号'),
    );
    expect(articles.map(({ source }) => source.path)).toEqual([
      '公报.txt',
      '公报.txt!/2',
      '公报.txt!/3',
      '公报.txt!/4',
    ]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(4);
    expect(new Set(articles.map(({ source }) => source.sha256)).size).toBe(1);
  });

  test('what was repaired stands in the text it was repaired in', () => {
    for (const { text, repaired } of articles)
      for (const { start, end, to } of repaired) expect(text.slice(start, end)).toBe(to);
    expect(articles.map(({ repaired }) => repaired.length)).toEqual([0, 0, 0, 1]);
  });
});
