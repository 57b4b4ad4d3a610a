import { expect, test } from 'vitest';
import { segment } from '../../../ingest/segment/index.ts';
import { articleOf } from './article.ts';

const sentences = (text: string): string[] =>
  segment(articleOf(text)).sentences.map(({ start, end }) => text.slice(start, end));
const FIRMS = ['水泵', '水渠', '闸门', '水表', '管道', '堤坝', '万达水利', '5G巡渠'].map(
  (name) => `${name}设备制造安装与维护保养综合服务有限责任公司和它的各县分公司及营业厅`,
);
const table = (head: string, codes: readonly string[] = []): string =>
  head + FIRMS.map((name, at) => `${at + 1}${codes[at] ?? ''}${name}`).join('');

test('rows of a table that run together are sentences, by the numbers that count on', () => {
  expect(sentences(`甲县名单\n${table('附件：名单（第3批）序号企业名称')}`)).toEqual([
    '甲县名单',
    '附件：名单（第3批）序号企业名称',
    ...FIRMS.map((name, at) => `${at + 1}${name}`),
  ]);
});

test('codes stand behind the numbers where the head says so', () => {
  const codes = FIRMS.map((_, at) => `950${at}8`).slice(0, 7);
  expect(sentences(table('序号码号使用单位', codes)).slice(1, 3)).toEqual([
    `195008${FIRMS[0]}`,
    `295018${FIRMS[1]}`,
  ]);
});

test.each([
  ['a short line', table('序号企业名称').slice(0, 200)],
  ['a line of words', `${'县水利局要看好水渠，'.repeat(40)}第1批2家3个。`],
  [
    'years and counts',
    `序号和名称见下${'：甲县2021年修渠1条、2022年2条、2023年3条、2024年4条、2025年5条，'.repeat(9)}`,
  ],
])('%s is whole', (_, text) => {
  expect(sentences(text)).toEqual([text]);
});
