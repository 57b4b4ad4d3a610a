import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../../../ingest/segment/index.ts';
import { articleOf } from './article.ts';
import { outline } from './outline.ts';

const sentences = (text: string, title?: string) =>
  segment(articleOf(text, title)).sentences.map((span) => text.slice(span.start, span.end));

describe('sentences', () => {
  test.each([
    ['坚持事业为上。注重实绩。', ['坚持事业为上。', '注重实绩。']],
    ['会议指出，“要加快推进。”与会者表示赞同。', ['会议指出，“要加快推进。”与会者表示赞同。']],
    ['他强调：“要抓早。要抓小。”次年又强调要抓常。', ['他强调：“要抓早。要抓小。”', '次年又强调要抓常。']],
    ['怎么办？！抓落实。', ['怎么办？！', '抓落实。']],
    ['（此件公开发布。）各地要落实。', ['（此件公开发布。）', '各地要落实。']],
    ['学习《怎么办？》（第二版。）一书。', ['学习《怎么办？》（第二版。）一书。']],
    ['一是补短板；二是强弱项。', ['一是补短板；二是强弱项。']],
    ['标题一行\n作者一行\n　　正文。', ['标题一行', '作者一行', '正文。']],
    ['引号“没有合上。下一句。', ['引号“没有合上。', '下一句。']],
    ['版本2.0上线。𠮷字在此。', ['版本2.0上线。', '𠮷字在此。']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('a title keeps its marks', () => {
    expect(sentences('何以有为？何以担当？\n正文。', '何以有为？何以担当？')).toEqual([
      '何以有为？何以担当？',
      '正文。',
    ]);
  });

  test('sentences and gaps rejoin, sorted and apart, on any text', () => {
    const mark = fc.constantFrom(
      '。',
      '“',
      '”',
      '《',
      '》',
      '（',
      '）',
      '：',
      '\n',
      '　',
      '！',
      '一、',
      '要抓好。',
      '𠮷',
      '字',
      'a',
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        let rejoined = '';
        for (const span of segment(articleOf(text)).sentences) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(at, span.start).trim()).toBe('');
          rejoined += text.slice(at, span.end);
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe('');
        expect(rejoined + text.slice(at)).toBe(text);
      }),
    );
  });
});

describe('sections', () => {
  const text = [
    '关于抓好培训的报告',
    '一、加强理论学习',
    '要突出政治训练。办好研讨班。要规范学的程序，做到不变通。',
    '（一）申报主体。凡注册单位均可申报。',
    '1.材料齐全；',
    '二、加强实践',
    '派到一线。',
  ].join('\n');
  const { sections, sentences: spans } = segment(articleOf(text));

  test('nest by the form of their heads', () => {
    expect(sections.map(({ level, heading, parent }) => [level, heading, parent])).toEqual([
      [1, '一、加强理论学习', null],
      [3, '要突出政治训练。', 'a#h0'],
      [3, '要规范学的程序', 'a#h0'],
      [2, '（一）申报主体。', 'a#h0'],
      [3, '1.材料齐全；', 'a#h3'],
      [1, '二、加强实践', null],
    ]);
  });

  test('第三，… heads its paragraph, and proves no comma', () => {
    const lines =
      '一、看好水渠\n第一，定期巡查。要走遍全渠，不留死角。\n第二，及时上报。\n第三，修渠要快，也要好。';
    expect(segment(articleOf(lines)).sections.map(({ heading }) => heading)).toEqual([
      '一、看好水渠',
      '第一，定期巡查。',
      '第二，及时上报。',
    ]);
  });

  test('cover the heading and all below it', () => {
    expect(text.slice(sections[1]?.start, sections[1]?.end)).toBe('要突出政治训练。办好研讨班。');
    expect(sections[0]?.end).toBe(sections[5]?.start);
  });

  test('a sentence stands in the innermost', () => {
    const sectionOf = spans.map((span) => [text.slice(span.start, span.end), span.section]);
    expect(sectionOf).toEqual(
      expect.arrayContaining([
        ['关于抓好培训的报告', null],
        ['办好研讨班。', 'a#h1'],
        ['派到一线。', 'a#h5'],
      ]),
    );
  });
});

const ends = (lines: readonly string[]) => outline(lines).map(({ heading, last }) => [heading, last]);

describe('what is no part of a section', () => {
  test.each([
    ['a list of annexes', ['附件：1.水渠分工表', '2.2022年巡查表', '3.领用表']],
    ['a list under its label', ['附件：', '1.水渠分工表', '2.巡查表']],
    ['numbers without names', ['附件：  1.', '2.', '3.']],
    ['one annex', ['附：水渠名册']],
    ['an annex in place', ['附件2', '序号 水渠 看守人', '1 东渠 县水利局']],
    ['an annex with its name', ['附表一 水渠名册', '东渠 县水利局']],
    ['a signature', ['云溪县水利局', '二〇二二年三月九日']],
    [
      'a joint signature',
      ['云溪县水利局 云溪县财政局', '云溪县委办公室', '2022年3月9日', '（此件公开发布）'],
    ],
    ['a signature on one line', ['云溪县水利局2022年3月9日']],
    ['where it is from', ['（来源：《云溪水利》2017年第8期）']],
    ['who wrote it', ['（作者系云溪县水利局局长）', '责任编辑：李某']],
    ['the colophon', ['抄送：云溪县委办公室。', '云溪县水利局办公室 2022年3月10日印发']],
  ])('%s', (_name, tail) => {
    expect(ends(['一、看好水渠', '（一）定期巡查。每月巡查东渠。', ...tail])).toEqual([
      ['一、看好水渠', '（一）定期巡查。每月巡查东渠。'],
      ['（一）定期巡查。', '（一）定期巡查。每月巡查东渠。'],
    ]);
  });

  test('an annex has sections of its own', () => {
    const lines = [
      '一、看好水渠',
      '云溪县水利局',
      '2022年3月9日',
      '附件1',
      '（一）东渠由县水利局看守。',
      '（二）西渠。',
    ];
    expect(outline(lines).map(({ heading, under, last }) => [heading, under, last])).toEqual([
      ['一、看好水渠', null, '一、看好水渠'],
      ['（一）东渠由县水利局看守。', null, '（一）东渠由县水利局看守。'],
      ['（二）西渠。', null, '（二）西渠。'],
    ]);
    expect(
      ends(['一、看好水渠', '附件：1.水渠分工', '1.东渠归县', '2.西渠归乡']).map(([heading]) => heading),
    ).toEqual(['一、看好水渠', '1.东渠归县', '2.西渠归乡']);
  });

  test('a day within the body ends nothing', () => {
    expect(ends(['一、看好水渠', '本办法施行于2022年3月9日', '附则另定。'])).toEqual([
      ['一、看好水渠', '附则另定。'],
    ]);
  });

  test.each([['目录'], ['目　次'], ['【目录】']])('the lines of %s', (label) => {
    const listed = ['第一章 总则……1', '第二章 看守 3'];
    const body = ['第一章　总则', '第一条 为了看好水渠，制定本办法。', '第二章　看守', '第二条 专人看守。'];
    expect(outline([label, ...listed, ...body]).map(({ heading }) => heading)).toEqual([
      '第一章　总则',
      '第一条',
      '第二章　看守',
      '第二条',
    ]);
    // A page may leave the label out.
    expect(outline([...listed, '第三章 附则', ...body, '第三章 附则']).map(({ heading }) => heading)).toEqual(
      ['第一章　总则', '第一条', '第二章　看守', '第二条', '第三章 附则'],
    );
    expect(outline(['第一章 总则', '第二章 看守', '第三章 附则'])).toHaveLength(3);
    // Contents of a text that is not there are all there is.
    expect(outline([label, ...listed])).toHaveLength(2);
  });

  test('items of an article are part of it, and the next head of chapters is not', () => {
    const lines = [
      '第一章 看守',
      '第二条 下列水渠专人看守：',
      '（一）东渠；',
      '1.上段；',
      '（二）西渠。',
      '第三条 其他水渠轮流看守。',
    ];
    expect(
      outline([...lines, '二、附则', '（一）施行日另定。']).map(({ heading, level, under }) => [
        heading,
        level,
        under,
      ]),
    ).toEqual([
      ['第一章 看守', 1, null],
      ['第二条', 3, '第一章 看守'],
      ['（一）东渠；', 4, '第二条'],
      ['1.上段；', 5, '（一）东渠；'],
      ['（二）西渠。', 4, '第二条'],
      ['第三条', 3, '第一章 看守'],
      ['二、附则', 1, null],
      ['（一）施行日另定。', 2, '二、附则'],
    ]);
  });
});
