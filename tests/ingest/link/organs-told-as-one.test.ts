import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged } from './tagged.ts';

const ids = (raw: string): string[] =>
  readTagged(`工作情况\n${raw}`, smallLexicon).mentions.map(({ entity }) => entity.replace(/^[a-z]+:/u, ''));

test.each([
  ['<ins>中国政府</ins>', '中华人民共和国政府'],
  ['<ins>浙江桐庐县信访调解中心</ins>', '桐庐县信访调解中心'],
  ['<ins>桐庐县信访调解中心</ins>', '桐庐县信访调解中心'],
  ['<ins>顺德区养蚕联合会</ins>', '佛山市顺德区养蚕联合会'],
  ['<ins>苏州养蚕中心</ins>', '苏州养蚕中心'],
  ['<ins>浙江省桐庐县某某有限公司</ins>', '浙江省桐庐县某某有限公司'],
  ['<ins>浙江省桐庐县林业局</ins>', '桐庐县林业局'],
  ['<ins>西藏自治区筹委会</ins>', '西藏自治区筹备委员会'],
  ['<ins>象山港管委会</ins>', '象山港管理委员会'],
  ['<ins>解放军总部</ins>', '中国人民解放军总部'],
  ['<ins>海军</ins>', '中国人民解放军海军'],
  ['<ins>福建省宁德地委</ins>', '中共宁德地区委员会'],
  ['<ins>河北省直机关工委</ins>', '中共河北省委员会直属机关工作委员会'],
  ['<ins>湖南湘西土家族苗族自治州花垣县县委</ins>', '中共花垣县委员会'],
  ['<pro>赶海月活动</pro>', '赶海月'],
])('%s', (organ, id) => {
  expect(ids(`由${organ}负责。`)).toEqual([id]);
});

test('an organ of its own in brackets is no part of what stands before them', () => {
  expect(ids('送<ins>护林领导小组办公室</ins>（<ins>中央组织部</ins>）。').at(-1)).toBe(
    '中国共产党中央委员会组织部',
  );
  expect(ids('由<ins>山西省渔业研究院</ins>（<ins>山西省渔业信息中心</ins>）负责。').at(-1)).toBe(
    '山西省渔业信息中心',
  );
  expect(ids('由<ins>渔业研究院</ins>（<ins>信息中心</ins>）负责。').at(-1)).toBe('渔业研究院信息中心');
});

test('a short name defined in brackets is that organ by whatever rule it is found', () => {
  expect(new Set(ids('<ins>某省护林防火总站</ins>（以下简称护林站）说，<ins>护林站</ins>负责。')).size).toBe(
    1,
  );
});

test.each([
  ['北京3月1日电。<pla>北京</pla>、<pla>北京</pla>、<pla>北京</pla>', '“十三五”规划', '中华人民共和国'],
  ['<pla>青海</pla>、<pla>青海</pla>、<pla>青海</pla>', '“十三五”规划', '青海省'],
])('the capital is no home: %s', (raw, plan, whose) => {
  expect(ids(`${raw}完成<doc>${plan}</doc>。`).at(-1)?.startsWith(whose)).toBe(true);
});

test('a ministry speaks from no province', () => {
  const raw =
    '教育部办公厅关于种树的通知\n<pla>青海</pla>、<pla>青海</pla>、<pla>青海</pla>完成<doc>“十三五”规划</doc>。';
  const last = readTagged(raw, smallLexicon).mentions.at(-1)?.entity;
  expect(last?.includes('中华人民共和国')).toBe(true);
});

test('a site of an organ is one by each of its words', () => {
  const sites = ids('<pub>某总站官方网站</pub>和<pub>某总站网站</pub>发布。');
  expect(new Set(sites).size).toBe(1);
});
