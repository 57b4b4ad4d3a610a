import { describe, expect, test } from 'vitest';
import { outline } from './outline.ts';

const levels = (lines: readonly string[]) =>
  outline(lines).map(({ heading, level, under }) => [heading, level, under]);

describe('heads whose number runs into the words', () => {
  test('chapters and articles', () => {
    const lines = [
      '第一章总则',
      '第一条为了看好水渠，制定本办法。',
      '第二章看守',
      '第二条（专人看守）东渠由专人看守。',
      '第三条下列水渠轮流看守：',
      '（一）西渠；',
    ];
    expect(levels(lines)).toEqual([
      ['第一章总则', 1, null],
      ['第一条', 3, '第一章总则'],
      ['第二章看守', 1, null],
      ['第二条', 3, '第二章看守'],
      ['第三条', 3, '第二章看守'],
      ['（一）西渠；', 4, '第三条'],
    ]);
  });

  test.each([
    ['an article that is cited', '第一条规定的水渠由专人看守。'],
    ['articles that are cited', '第一条和第五条另有说明的，从其说明。'],
    ['one that stands alone', '第九条当时还没有写好，会上讨论过。'],
    ['a chapter that is cited', '第二章的水渠名册'],
  ])('%s heads nothing', (_name, line) => {
    expect(outline(['看渠办法', '本办法分三章。', line])).toEqual([]);
  });

  test('a cited article among articles is no neighbour', () => {
    const lines = ['第四条水渠分段看守。', '第三条所列水渠除外。', '第五条看守人每年轮换。'];
    expect(outline(lines).map(({ heading }) => heading)).toEqual(['第四条', '第五条']);
  });

  test('第一百零一条 is an article too', () => {
    expect(
      outline(['第一百条 东渠轮流看守。', '第一百零一条 西渠专人看守。']).map(({ heading }) => heading),
    ).toEqual(['第一百条', '第一百零一条']);
  });
});

describe('heads counted in decimals', () => {
  test('nest by their numbers', () => {
    const lines = [
      '1 总则',
      '1.1 编制目的',
      '建立健全看渠机制。',
      '1.2 工作原则',
      '1.2.1 分级看守。县级看干渠，乡级看支渠。',
      '（1）东渠',
      '2 附则',
    ];
    expect(levels(lines)).toEqual([
      ['1 总则', 1, null],
      ['1.1 编制目的', 2, '1 总则'],
      ['1.2 工作原则', 2, '1 总则'],
      ['1.2.1 分级看守。', 3, '1.2 工作原则'],
      ['（1）东渠', 6, '1.2.1 分级看守。'],
      ['2 附则', 1, null],
    ]);
  });

  test('stand below 三、', () => {
    expect(levels(['三、技术要求', '1 渠宽', '1.1 干渠', '四、附则'])).toEqual([
      ['三、技术要求', 1, null],
      ['1 渠宽', 2, '三、技术要求'],
      ['1.1 干渠', 3, '1 渠宽'],
      ['四、附则', 1, null],
    ]);
  });

  test.each([
    ['rows of a table', ['1 东渠 县水利局', '2 西渠 乡政府', '3 南渠 村委会']],
    ['amounts', ['1.2亿元用于修渠', '1.3万人受益']],
    ['a count that begins in the middle', ['2.1 东渠', '4.5 西渠']],
  ])('%s are none', (_name, lines) => {
    expect(outline(lines)).toEqual([]);
  });
});

test('what has no number heads a part beside those that have', () => {
  expect(
    levels([
      '看渠章程',
      '总 纲',
      '一、看好水渠',
      '第一章 看守',
      '第一条 专人看守。',
      '附  则',
      '第二条 即日施行。',
    ]),
  ).toEqual([
    ['总 纲', 1, null],
    ['一、看好水渠', 1, null],
    ['第一章 看守', 1, null],
    ['第一条', 3, '第一章 看守'],
    ['附  则', 1, null],
    ['第二条', 3, '附  则'],
  ]);
});

test('一、 goes on below its chapter, and （一） below its 第一节', () => {
  expect(
    levels(['第一章 总则', '一、看好水渠', '（一）东渠', '第二章 看守', '第一节 干渠', '（一）西渠']),
  ).toEqual([
    ['第一章 总则', 1, null],
    ['一、看好水渠', 2, '第一章 总则'],
    ['（一）东渠', 3, '一、看好水渠'],
    ['第二章 看守', 1, null],
    ['第一节 干渠', 2, '第二章 看守'],
    ['（一）西渠', 3, '第一节 干渠'],
  ]);
});
