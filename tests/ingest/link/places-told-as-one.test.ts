import { expect, test } from 'vitest';
import { lexiconOf } from '../../../ingest/lexicon/index.ts';
import { entry } from './lexicon.ts';
import { readTagged } from './tagged.ts';

const lexicon = lexiconOf([
  { ...entry('Place', '巴西'), attributes: { subtype: 'country' } },
  { ...entry('Place', '博斯腾湖'), attributes: { subtype: 'lake' } },
  { ...entry('Place', '塔东'), attributes: { subtype: 'region' } },
  { ...entry('Place', '大礼堂'), attributes: { subtype: 'site' } },
  { ...entry('Place', '滨海新区'), attributes: { subtype: 'zone' } },
  entry('Place', '浙江省杭州市桐庐县环溪村', '环溪村'),
]);
const ids = (raw: string): string[] =>
  readTagged(`工作情况\n${raw}`, lexicon).mentions.map(({ entity }) => entity.slice(6));

test.each([
  ['<pla>浙江省桐庐县江南镇环溪村</pla>', '桐庐县环溪村'],
  ['<pla>环溪村</pla>', '桐庐县环溪村'],
  ['<pla>桐庐县江南镇</pla>', '桐庐县江南镇'],
  ['<pla>长春市朝阳区乐山镇</pla>', '长春市朝阳区乐山镇'],
  ['<pla>浙江省环溪村</pla>', '浙江省环溪村'],
  ['<pla>新疆博斯腾湖</pla>', '博斯腾湖'],
  ['<pla>湖北青山水库</pla>', '青山水库'],
  ['<pla>湖北大礼堂</pla>', '湖北大礼堂'],
  ['<pla>绍兴滨海新区</pla>', '绍兴滨海新区'],
  ['<pla>巴西人民共和国</pla>', '巴西'],
  ['<pla>巴西民主共和国</pla>', '巴西民主共和国'],
  ['<pla>福建宁德地区</pla>', '宁德地区'],
  ['<pla>塔东地区</pla>', '塔东'],
  ['<pla>延安地区</pla>', '延安地区'],
  ['<pla>‘中国’</pla>', '中华人民共和国'],
])('%s', (place, id) => {
  expect(ids(`到${place}。`)).toEqual([id]);
});

test.each([
  ['<pla>北京市通州区</pla>的<pla>通州</pla>', ['北京市', '通州区@北京市']],
  ['<ins>宁波市鄞州区委</ins>', ['鄞州区']],
])('a district, what it lies in and what its organs show: %s', (raw, expected) => {
  const { entities } = readTagged(`工作情况\n到${raw}。`, lexicon);
  expect(entities.filter(({ type }) => type === 'Place').map((one) => one.id.slice(6))).toEqual(expected);
});

test('the fullest name a text gives stands for a village', () => {
  const raw = '到<pla>环溪村</pla>，即<pla>桐庐县江南镇环溪村</pla>。';
  const { mentions, entities } = readTagged(`工作情况\n${raw}`, lexicon);
  expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(1);
  expect(entities.find(({ id }) => id === mentions[0]?.entity)?.name).toBe('桐庐县江南镇环溪村');
});
