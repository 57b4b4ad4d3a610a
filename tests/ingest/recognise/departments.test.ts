import { expect, test } from 'vitest';
import { read, surfaces } from './read.ts';

test.each<[string, string, string[]]>([
  [
    'whom a leader is in charge of',
    '王大山同志分管船舶和港航处（省海图办公室）、渔政科和财务科工作，联系省渔业学会。',
    ['船舶和港航处', '省海图办公室', '渔政科', '财务科', '省渔业学会'],
  ],
  [
    'with a word within brackets',
    '协管省海岸监测（观测）中心、人事处。',
    ['省海岸监测（观测）中心', '人事处'],
  ],
  [
    'each leader in turn',
    '赵小川分管督查科、秘书科，副主任孙大海同志分管信息科、',
    ['督查科', '秘书科', '信息科'],
  ],
  ['no organs', '密切联系群众、服务群众，分管教育、卫生工作，下设办公室，主管部门负责。', []],
  ['what is done', '经分管校领导签字后报送至党政办公室。', []],
  ['a class of them', '分管人事处、各分局、有关处室工作，联系企业。', ['人事处']],
  ['by the post of who is named', '听取科技处处长王大川汇报，渔政科负责人李小江到会。', ['科技处', '渔政科']],
  ['by its deputy head', '渔政部副部长李小江、宣传部常务副部长王大川到会。', ['渔政部', '宣传部']],
  ['the post of nobody', '科技处处长到会，好处处长知道，办公室主任很忙。', []],
  [
    'as headings',
    '渔业局内设机构\n（一）办公室\n职责：负责文电。\n（二）渔政科（法规科）\n职责：负责执法。\n船检科：负责检验。',
    ['办公室', '渔政科', '法规科', '船检科'],
  ],
  [
    'headings in a row',
    '内设机构：\n一、秘书处。\n二、渔港处。\n三、机关党委。\n四、其他',
    ['秘书处', '渔港处', '机关党委'],
  ],
  ['headings of another kind', '主要职责\n一、海上救援中心\n加强建设。', []],
])('departments: %s', (_, words, expected) => expect(surfaces('Institution', words)).toEqual(expected));

test('who begins a line of a division of work, and the leading group', () => {
  expect(read('一、元大凯党组书记、局长：主持全局工作。\n二、佟小江副局长：分管船检科。')).toEqual([
    'Person 元大凯',
    'Institution 党组',
    'Person 佟小江',
    'Institution 船检科',
  ]);
  expect(read('省政协主席、党组书记钱小河到会，局长、党组书记到会。')).toEqual([
    'Institution 省政协',
    'Institution 党组',
    'Person 钱小河',
  ]);
});

test.each<[string, string[]]>([
  ['省政协机关党委来人，市政协人资环办公室回信。', ['省政协机关党委', '市政协人资环办公室']],
  ['青江大学附属医院门诊第一党支部慰问。', ['青江大学附属医院门诊第一党支部']],
  [
    '区卫健局卫生监督所检查，县人民法院、县人民检察院到会。',
    ['区卫健局卫生监督所', '县人民法院', '县人民检察院'],
  ],
  [
    '山西省委高教工委部署，市海洋监测所发布，区武装部征兵。',
    ['山西省委高教工委', '市海洋监测所', '区武装部'],
  ],
])('the whole of a part: %s', (words, expected) => expect(surfaces('Institution', words)).toEqual(expected));
