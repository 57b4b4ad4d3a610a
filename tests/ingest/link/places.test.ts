import { describe, expect, test } from 'vitest';
import { divisionChain } from '../../../ingest/lexicon/division-chain.ts';
import { smallLexicon } from './lexicon.ts';
import { namesIn, readTagged } from './tagged.ts';

const ids = (raw: string): string[] => readTagged(raw, smallLexicon).mentions.map(({ entity }) => entity);

describe('names of places', () => {
  test('a county goes by its own name, too', () => {
    const place = readTagged('去<pla>浙江青田</pla>。', smallLexicon).entities.find(
      ({ id }) => id === 'place:青田县',
    );
    expect(place?.name).toBe('浙江省青田县');
    expect(place?.aliases).toContain('青田县');
  });

  test.each([
    ['short name of a county', '在<pla>青田</pla>调研。', ['青田县']],
    ['county of a people', '到<pla>景宁县</pla>去。', ['景宁畲族自治县']],
    ['a city', '去<pla>鞍山市</pla>。', ['鞍山市']],
    ['a county no longer', '在<pla>四川灌县</pla>、<pla>浙江省鄞县</pla>。', ['四川省灌县', '浙江省鄞县']],
    ['a former prefecture', '在<pla>宁德地区</pla>。', ['福建省宁德地区']],
    ['a district alone', '在<pla>北仑区</pla>。', ['北仑区']],
    ['what is in a city', '到<pla>宁波市工人文化宫</pla>。', ['宁波市工人文化宫']],
    ['islands lie in no county', '守卫<pla>南沙群岛</pla>。', ['南沙群岛']],
    ['a city of one character', '驻<pla>甬</pla>机构。', ['宁波市']],
    [
      'a region as said most fully',
      '<pla>长三角</pla>，<pla>长江三角洲地区</pla>。',
      ['长江三角洲地区', '长江三角洲地区'],
    ],
    ['the state', '<pla>中国</pla>和平发展。', ['中国']],
    [
      'the state in full',
      '<pla>中国</pla>，<pla>中华人民共和国</pla>。',
      ['中华人民共和国', '中华人民共和国'],
    ],
    ['one character', '在<pla>京</pla>召开。', ['北京市']],
    ['one name, two counties', '在<pla>伊宁</pla>。', ['伊宁']],
    ['a county behind its province', '生于<pla>浙江青田</pla>。', ['浙江省青田县']],
    ['a county in full', '生于<pla>浙江省青田县</pla>。', ['浙江省青田县']],
    ['a city behind its province', '来自<pla>甘肃白银</pla>。', ['甘肃省白银市']],
    ['a district behind its city', '到<pla>宁波北仑</pla>。', ['宁波市北仑区']],
    ['the county and not its city', '去<pla>河南安阳县</pla>。', ['河南省安阳县']],
    ['a lake is no district', '游<pla>杭州西湖</pla>。', ['杭州西湖']],
    ['a village in a county', '走进<pla>青田龙现村</pla>。', ['青田县龙现村']],
    ['a town is no county', '到<pla>陕西吴起镇</pla>。', ['陕西省吴起镇']],
    [
      'a village by its fullest form',
      '<pla>石桥村</pla>在<pla>青田县方山乡石桥村</pla>一带，<pla>青田石桥村</pla>有名。',
      Array<string>(3).fill('青田县方山乡石桥村'),
    ],
    [
      'a village in marks',
      '到<pla>青田县方山乡石桥村</pla>，<pla>“石桥村”</pla>这个名字。',
      ['青田县方山乡石桥村', '青田县方山乡石桥村'],
    ],
    [
      'of two villages it is neither',
      '<pla>青田县石桥村</pla>和<pla>正定县石桥村</pla>。<pla>石桥村</pla>不大。',
      ['青田县石桥村', '正定县石桥村', '石桥村'],
    ],
    [
      'the short name takes the full one',
      '<pla>河北正定</pla>人，回<pla>正定</pla>。',
      ['河北省正定县', '河北省正定县'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(namesIn(`工作情况\n${sentence}`, smallLexicon)).toEqual(expected);
  });

  test.each([
    ['1984-05-15', '香港'],
    ['2008-05-15', '香港特别行政区'],
    [undefined, '香港特别行政区'],
  ])('香港 in a text of %s', (date, expected) => {
    const { mentions, entities } = readTagged(
      '工作情况\n<pla>香港</pla>。',
      smallLexicon,
      date ? { date } : {},
    );
    expect(entities.find(({ type }) => type === 'Place')?.name).toBe(expected);
    expect(mentions[0]?.entity).toBe('place:香港特别行政区');
  });

  test('the fuller of two chains names a county', () => {
    expect(namesIn('工作情况\n<pla>河北正定</pla>，<pla>石家庄市正定县</pla>。', smallLexicon)).toEqual([
      '石家庄市正定县',
      '石家庄市正定县',
    ]);
  });

  test('one county is one node, whatever stands before it', () => {
    expect(
      new Set(ids('工作情况\n<pla>正定县</pla>、<pla>河北正定</pla>、<pla>河北省正定县</pla>。')),
    ).toEqual(new Set(['place:正定县']));
  });

  test('counties that share a name are told apart by what is named beside them', () => {
    expect(ids('工作情况\n<pla>北京市朝阳区</pla>、<pla>长春市朝阳区</pla>。')).toEqual([
      'place:朝阳区@北京市',
      'place:朝阳区@长春市',
    ]);
    expect(ids('工作情况\n到<pla>长春市朝阳区</pla>，<pla>朝阳区</pla>汇报。')[1]).toBe(
      'place:朝阳区@长春市',
    );
    expect(ids('服务北京发展\n到<pla>朝阳区</pla>。')).toEqual(['place:朝阳区@北京市']);
    expect(ids('工作情况\n到<pla>朝阳区</pla>。')).toEqual(['place:朝阳区']);
  });
});

test.each([
  ['湖南长沙', { province: '湖南省', city: '长沙市', county: null, rest: '', said: ['湖南省', '长沙市'] }],
  [
    '上海浦东新区',
    { province: '上海市', city: null, county: '浦东新区', rest: '', said: ['上海市', '浦东新区'] },
  ],
  [
    '浙江金华东阳市',
    { province: '浙江省', city: '金华市', county: '东阳市', rest: '', said: ['浙江省', '金华市', '东阳市'] },
  ],
  [
    '延边敦化',
    {
      province: '吉林省',
      city: '延边朝鲜族自治州',
      county: '敦化市',
      rest: '',
      said: ['延边朝鲜族自治州', '敦化市'],
    },
  ],
  ['海南', null],
  ['吉林市', null],
  ['朝阳区政府', null],
])('the divisions of %s', (words, expected) => {
  expect(divisionChain(words)).toEqual(expected);
});
