import { expect, test } from 'vitest';
import { surfaces } from './read.ts';

test.each<[string, string[]]>([
  ['以西安区域科技创新中心为牵引，牡丹江市西安区也参加。', ['西安', '牡丹江市西安区']],
  ['3日10时起机场关闭，萧山机场不关。', ['萧山机场']],
  ['建设绿色社区、低碳村，翠苑社区报名。', ['翠苑社区']],
  ['任安吉县县长，又任杭州市淳安县县长。', ['安吉县', '杭州市淳安县']],
  ['把三分之一的县建成大寨县，学习大寨。', ['大寨']],
  ['建成青江水电站、甲乙等水电站和丙省的丁山水电站。', ['青江水电站', '丁山水电站']],
  ['浙江全面接轨上海示范区，建设横琴合作区、辽西先导区。', ['浙江', '上海', '横琴合作区', '辽西先导区']],
  ['上海散货码头资源奇缺，洋山港散货码头开工。', ['上海', '洋山港散货码头']],
  ['通州区与廊坊一体化发展示范区开工。', ['通州区与廊坊一体化发展示范区']],
  ['安吉县与青岛城阳高新区联动。', ['安吉县', '青岛城阳高新区']],
])('place: %s', (text, expected) => expect(surfaces('Place', text)).toEqual(expected));

test.each<[string, string[]]>([
  ['召集和主持部务会议或者委员会会议。', []],
  ['主持召开东海革命军事委员会会议。', ['东海革命军事委员会会议']],
  ['举办世界性养蚕论坛，出席世界养蚕论坛。', ['世界养蚕论坛']],
  ['在奥运会、亚运会、全运会等赛事中屡创佳绩。', []],
  ['在全运会夺冠。', ['全运会']],
])('meeting: %s', (text, expected) => expect(surfaces('Meeting', text)).toEqual(expected));

test('what an organ is by law stands in brackets behind its name', () => {
  expect(surfaces('Institution', '新疆缫丝研究所（有限公司）和新疆缫丝研究所（筹）到会。')).toEqual([
    '新疆缫丝研究所（有限公司）',
    '新疆缫丝研究所',
  ]);
});

test('a county begins with a word of grammar', () => {
  expect(
    surfaces('Institution', '江西于都南方青江水泥有限公司投产，位于都昌的河湾水泥有限公司停产。'),
  ).toEqual(['江西于都南方青江水泥有限公司', '河湾水泥有限公司']);
});
