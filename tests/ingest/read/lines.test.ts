import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { linesOf } from '../../../ingest/read/page/lines.ts';

const linesIn = (page: string): string[] => linesOf(parseDocument(page)).lines;

test.each<[string, string, string[]]>([
  [
    'indents at line ends of the source',
    '<p>县里修渠。\n \u3000\u3000乡里出工。\n\n\u00a0\u00a0\u00a0\u00a0村里管水。</p>',
    ['县里修渠。', '乡里出工。', '村里管水。'],
  ],
  [
    'indents behind sentences',
    '<p>县里修渠。&emsp;&emsp;乡里问：“谁管？”&nbsp; &nbsp; 村里管水。</p>',
    ['县里修渠。', '乡里问：“谁管？”', '村里管水。'],
  ],
  [
    'lines that all end sentences',
    '<p>第一条 县里修渠。\n第二条 乡里出工；\n第三条 村里管水</p>',
    ['第一条 县里修渠。', '第二条 乡里出工；', '第三条 村里管水'],
  ],
  ['<pre>', '<pre>\n修渠办法\n  第一条 县里修渠\n</pre>', ['修渠办法', '第一条 县里修渠']],
])('paragraphs of one element: %s', (_, page, lines) => {
  expect(linesIn(page)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  [
    'a source broken at a column',
    '<p>县里\n修渠，乡里出工。\n村里管水。</p>',
    ['县里修渠，乡里出工。村里管水。'],
  ],
  ['a source broken once', '<p>县里修渠。\n乡里出工。</p>', ['县里修渠。乡里出工。']],
  ['wide blanks within a line', '<p>张明\u3000\u3000李晓华</p>', ['张明\u3000\u3000李晓华']],
  ['an indent at its start', '<p>\u3000\u3000县里修渠。</p>', ['县里修渠。']],
])('one paragraph: %s', (_, page, lines) => {
  expect(linesIn(page)).toEqual(lines);
});

test('cells of a row share its line, however the source breaks', () => {
  expect(linesIn('<table><tr><td>\n文号\n</td><td>\n清政发\n</td><td> </td></tr></table>')).toEqual([
    '文号\u3000清政发',
  ]);
});
