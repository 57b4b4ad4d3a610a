import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../../../ingest/segment/index.ts';
import { articleOf } from './article.ts';

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
