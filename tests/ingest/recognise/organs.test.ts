import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each<[string, string[]]>([
  ['来到浦东新区城市运行综合管理中心。', ['Institution 浦东新区城市运行综合管理中心']],
  ['走进虹口区市民驿站嘉兴路街道第一分站。', ['Institution 虹口区市民驿站嘉兴路街道第一分站']],
  ['由中国软件评测中心评审，建设国际交流中心。', ['Institution 中国软件评测中心']],
  [
    '经华东监督站确认，由无锡市产品质量监督检验院检测。',
    ['Institution 华东监督站', 'Institution 无锡市产品质量监督检验院'],
  ],
  ['新建北方工业大学延庆校区。', ['Institution 北方工业大学延庆校区']],
  ['推动燕山石化转型，宁波石化产业升级。', ['Institution 燕山石化', 'Place 宁波']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
