import { expect, test } from 'vitest';
import { isoDate } from '../../../ingest/clean/title-block/dates.ts';
import { readNumber } from '../../../ingest/clean/title-block/number.ts';
import { isDistinctive } from '../../../ingest/clean/title-block/official.ts';
import { readSource } from '../../../ingest/clean/title-block/source.ts';

test.each([
  ['2023年8月1日', '2023-08-01'],
  ['2023-08-01 10:20', '2023-08-01'],
  ['二〇一九年十二月二十三日', '2019-12-23'],
  ['2023年8月', '2023-08'],
  ['20230801', '2023-08-01'],
  ['第20期', undefined],
])('date: %s', (words, expected) => {
  expect(isoDate(words)).toBe(expected);
});

test.each([
  ['国发〔2023〕16号', '国发〔2023〕16号'],
  ['豫政 〔2023〕 27号', '豫政〔2023〕27号'],
  ['发文字号：京政办发[2005]37号', '京政办发〔2005〕37号'],
  ['（国务院令第714号）', '国务院令第714号'],
  ['中华人民共和国工业和信息化部公告2021年 第44号', '中华人民共和国工业和信息化部公告2021年第44号'],
  ['现就贯彻落实国发〔2014〕45号有关事项通知如下', undefined],
])('number: %s', (line, expected) => {
  expect(readNumber([line])).toBe(expected);
});

test.each([
  ['推进领导干部能上能下规定', true],
  ['国务院关于加强新时代老龄工作的意见', true],
  ['关于新形势下党内政治生活的若干准则', true],
  ['关于召开座谈会的通知', false],
  ['政府工作报告', false],
  ['【2019年4月学习材料】', false],
  ['如何理解干部任用条例', false],
])('distinctive: %s is %s', (title, expected) => {
  expect(isDistinctive(title)).toBe(expected);
});

test.each([
  ['《党建研究》2023年第3期', { publication: '《党建研究》', issue: '2023年第3期' }],
  ['新华社 2023-08-01', { publication: '新华社' }],
  ['人民日报', { publication: '人民日报' }],
  ['浙江日报客户端（03/21 10:20）', { publication: '浙江日报客户端' }],
])('source: %s', (words, expected) => {
  expect(readSource(words)).toEqual(expected);
});
