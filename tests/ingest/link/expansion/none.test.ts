import { describe, expect, test } from 'vitest';
import { partsOf } from './parts-of.ts';

test('the first list of a text holds', () => {
  expect(partsOf('抓<slo>“两清”</slo>，即清田、清路。后来<slo>“两清”</slo>，即清渠、清塘。')).toEqual([
    '清田',
    '清路',
  ]);
});

test('words that count the parts are none of the last, nor is what it says in threes itself', () => {
  expect(partsOf('建好<slo>“三区”</slo>，即北部、中部、南部三个灌区。')).toEqual(['北部', '中部', '南部']);
  expect(partsOf('做到<slo>“三清”</slo>，即清三条渠、清三块田、清三个塘。')).toEqual([
    '清三条渠',
    '清三块田',
    '清三个塘',
  ]);
});

describe('no list of parts', () => {
  test.each([
    ['fewer than counted', '抓<slo>“三清”</slo>，即清田、清路。'],
    ['more than counted', '抓<slo>“三清”</slo>，即清田、清路、清渠、清沟。'],
    ['more behind a comma', '抓<slo>“三清”</slo>，即清田、清路、清渠，清沟、清塘。'],
    [
      'clauses too long to be names',
      '抓<slo>“两不适应”</slo>：田里的活计和路上的车马与渠里的水势总是一年比一年更不相适应起来；屋里的灯和火与夜里的书。',
    ],
    ['a head shared by all', '改造<slo>“三类户”</slo>（老、小、残疾户）。'],
    ['one of a list itself', '落实水田、旱田、梯田、<slo>“三农”</slo>、饮水等工作。'],
    ['a verb before the formula', '抓好水田、旱田、落实<slo>“三清”</slo>。'],
    ['one of two says the word', '做到<slo>“两个先修”</slo>，即先修东村的水渠、西村的晒场。'],
    ['lists of another numeral', '落实<slo>“三清”</slo>。一是清田。二是清路。'],
    ['two words in one name', '推进<slo>“一田一路”</slo>建设，办好一田一路学校。'],
    ['two that hold its word', '用好<slo>“两只手”</slo>，既有村里的两只手，也有邻村的两只手。'],
    ['what is said of it', '二、说说<slo>“两清”</slo>\n（一）“两清”是老办法\n（二）“两清”是好办法'],
    ['指 within a word', '他讲了<slo>“两清”</slo>的重要指示，先说水田、再说旱田。'],
    ['what it was and is', '讲到<slo>“两个家业”</slo>，就是：原来是水田家业，现在是果园家业。'],
    ['of another formula', '“一山”指东山，<slo>“两心”</slo>指两座小镇，“三带”指三条渠。'],
    ['one of each', '推进<slo>“一村一品”</slo>，就是种果树、种茶树。'],
    ['a document', '这就是<slo>“三项规定”</slo>：一是护田，二是护路，三是护渠。'],
    ['part of what is quoted', '他讲的“要先修渠，水田、旱田、梯田”的<slo>“三田”</slo>。'],
    ['formulas in a row', '落实“两清”“两补”<slo>“两修”</slo>等办法。'],
    ['two before it that are not alike', '推动水田生产和旱田<slo>“两手抓”</slo>。'],
  ])('%s', (_, sentence) => expect(partsOf(sentence)).toEqual([]));
});
