import { expect, test } from 'vitest';
import { surfaces } from './read.ts';

test.each<[string, string[]]>([
  ['他常说，当县委书记就要常看水渠。', []],
  ['那年他当县委书记，一家人都住在乡下。', ['县委']],
  ['有的县委书记来信，各市的市委书记到会。', []],
  ['时任县委书记和市委书记到会。', ['县委', '市委']],
  ['建立乡政府的工作展开，县和乡政府的改革晚些进行。', []],
  ['经批准设立省人大机关党组，您作为县委书记都来了。', ['省人大机关党组', '县委']],
  ['他说：“县委书记都很忙。”', []],
  ['乡政府的干部送来种子。', ['乡政府']],
  ['做好居村委会换届工作。', []],
  ['请社区居委会、业主委员会一起修渠。', []],
  ['社区居委会送来棉衣。', ['社区居委会']],
])('%s', (text, expected) => expect(surfaces('Institution', text)).toEqual(expected));

const letter = (next: string): string[] =>
  surfaces('Institution', `关于容器的通知\nInstitut des Grands Rayons：\n${next}来函收悉。`);

test('who a letter in other letters is written to', () => {
  expect(letter('你公司')).toEqual(['Institut des Grands Rayons', '你公司']);
  expect(letter('有关')).toEqual([]);
});
