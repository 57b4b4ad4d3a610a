import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said, shown } from './tagged.ts';

test.each<[name: string, organ: string, expected: string[]]>([
  [
    'the organ, its whole, their place',
    '中共河北省委宣传部',
    ['中共河北省委员会 LOCATED_IN 河北省', '中共河北省委员会宣传部 PART_OF 中共河北省委员会'],
  ],
  [
    'a short form of the part',
    '中共河北省委统战部',
    ['中共河北省委员会 LOCATED_IN 河北省', '中共河北省委员会统一战线工作部 PART_OF 中共河北省委员会'],
  ],
  ['an office of a ministry', '教育部办公厅', ['中华人民共和国教育部办公厅 PART_OF 中华人民共和国教育部']],
  ['words that show no whole', '中组部', []],
  ['an organ of a place', '河北省财政厅', ['河北省财政厅 LOCATED_IN 河北省']],
  ['a company named after a place', '河北省水泵有限公司', []],
  ['a society named after a place', '河北省作家协会', []],
  [
    'the branch in a province of what is one over the country',
    '中国人民解放军河北省军区',
    ['中国人民解放军河北省军区 LOCATED_IN 河北省'],
  ],
])('name structure: %s', (_, organ, expected) => {
  const reading = readTagged(`工作情况\n<ins>${organ}</ins>发文。`, smallLexicon);
  expect(shown(reading)).toEqual(expected);
  expect(said(reading, 'PART_OF', 'LOCATED_IN')).toEqual([]);
  const rules = reading.hierarchy.flatMap((link) => link.evidence.map((one) => one.rule));
  expect(new Set(rules)).toEqual(new Set(expected.length > 0 ? ['name-structure'] : []));
  const implied = reading.entities.filter(({ type }) => type === 'Place').map(({ name }) => name);
  expect(implied).toEqual(expected.some((line) => line.includes('LOCATED_IN')) ? ['河北省'] : []);
});

test.each<[organ: string, expected: string[]]>([
  ['青田县博物馆', ['青田县博物馆 LOCATED_IN 青田县']],
  ['中国人民政治协商会议河北省委员会', ['中国人民政治协商会议河北省委员会 LOCATED_IN 河北省']],
  ['中共河北省财政厅党组', ['中共河北省财政厅党组 PART_OF 河北省财政厅', '河北省财政厅 LOCATED_IN 河北省']],
  ['河北省驻京办', []],
])('bodies of a place: %s', (organ, expected) => {
  expect(shown(readTagged(`工作情况\n<ins>${organ}</ins>发文。`, smallLexicon))).toEqual(expected);
});

test.each([
  ['浙江省青田县龙现村', ['浙江省青田县 LOCATED_IN 浙江省', '浙江省青田县龙现村 LOCATED_IN 浙江省青田县']],
  ['浙江青田', ['浙江省青田县 LOCATED_IN 浙江省']],
  ['北京朝阳区', ['北京市朝阳区 LOCATED_IN 北京市']],
  ['青田', []],
  ['宁波湾', []],
])('the places that a place lies in by its name: %s', (words, expected) => {
  const reading = readTagged(`工作情况\n到<pla>${words}</pla>。`, smallLexicon);
  expect(shown(reading)).toEqual(expected);
  expect(said(reading, 'LOCATED_IN')).toEqual([]);
});

test.each([
  ['whose province is spoken of', '<pla>河北</pla>的<ins>省财政厅</ins>', ['河北省财政厅 LOCATED_IN 河北省']],
  ['whose province is not named', '<ins>省财政厅</ins>', []],
])('an organ said short %s', (_, words, expected) => {
  const reading = readTagged(`工作情况\n${words}发言。`, smallLexicon, { publication: '河北日报' });
  expect(shown(reading)).toEqual(expected);
  const unsure = reading.hierarchy.filter((link) => link.evidence[0]?.rule === 'name-resolved');
  expect(unsure.map(({ confidence }) => confidence)).toEqual(expected.length > 0 ? [0.7] : []);
});

test('an organ that is named in the title of its paper only', () => {
  const reading = readTagged('<doc>河北省教育厅关于做好招生工作的通知</doc>\n各市教育局：\n', smallLexicon);
  expect(said(reading, 'ISSUED_BY')).toEqual(['THIS ISSUED_BY 河北省教育厅']);
  expect(shown(reading)).toEqual(['河北省教育厅 LOCATED_IN 河北省']);
});
