import { describe, expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { namesIn, readTagged, said } from './tagged.ts';

describe('本《名录》', () => {
  const notice = (line: string): string =>
    `关于发布《水渠监督名录》的公告\n依照<doc>《桥梁分类名录》</doc>办理。\n${line}`;
  test.each([
    ['本<doc>《名录》</doc>自2031年1月1日起施行。', '《水渠监督名录》'],
    ['<doc>《名录》</doc>所列桥梁除外。', '《桥梁分类名录》'],
    ['他翻开一本<doc>《名录》</doc>。', '《桥梁分类名录》'],
  ])('%s', (line, name) => expect(namesIn(notice(line), smallLexicon).at(-1)).toBe(name));

  test('repeals what this text says it repeals', () => {
    const raw = notice('本<doc>《名录》</doc>自2031年1月1日起施行，<doc>《旧水渠通知》</doc>同时废止。');
    expect(said(readTagged(raw, smallLexicon), 'REPEALS')).toContain(
      '《水渠监督名录》 REPEALS 《旧水渠通知》',
    );
  });
});

test.each([
  [
    '关于发布安全导则《水渠设计》的通知\n我局制定了<doc>《安全导则 水渠设计》</doc>（<doc>HAD102/15-2031</doc>），现予公布。',
    ['《水渠设计》', '《水渠设计》'],
  ],
  [
    '关于发布安全导则《水渠设计》的通知\n参照<doc>《水渠技术导则 桥梁工程》</doc>。',
    ['《水渠技术导则 桥梁工程》'],
  ],
  ['关于发布《水渠标准》的通知\n现公布<doc>《水渠标准 桥梁》</doc>。', ['《水渠标准 桥梁》']],
])('a kind before the marks of the title is no part of it: %s', (raw, expected) =>
  expect(namesIn(raw, smallLexicon)).toEqual(expected),
);
