import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each<[string, string, string[]]>([
  [
    'an office behind the secretary-general',
    '曾任安吉县委秘书长、办公厅主任。',
    ['Institution 安吉县委', 'Institution 办公厅'],
  ],
  ['two posts', '我任督查室主任，兼着政研室主任。', ['Institution 督查室', 'Institution 政研室']],
  ['an office of everybody', '各级督查室主任到会，办公厅负责。', []],
  [
    'a committee of a conference',
    '任省政协常委、渔业和海洋委员会主任。',
    ['Institution 省政协', 'Institution 渔业和海洋委员会'],
  ],
  ['an office within an office', '任省委办公厅督查室主任。', ['Institution 省委办公厅督查室']],
  [
    'presidiums',
    '向七届全国人大一次会议主席团推荐，十四大主席团通过，召开主席团会议。',
    ['Institution 七届全国人大一次会议主席团', 'Institution 十四大主席团'],
  ],
  [
    'regions in a row',
    '抄送：生态环境部华南、华东、华北核与辐射安全监督站，华南、华东渔业。',
    [
      'Institution 生态环境部华南',
      'Institution 华东',
      'Institution 华北核与辐射安全监督站',
      'Place 华南',
      'Place 华东',
    ],
  ],
  [
    'of the province, behind a conjunction and with a private economy',
    '但省渔业局不办，让省民营经济研究中心办。',
    ['Institution 省渔业局', 'Institution 省民营经济研究中心'],
  ],
  ['who buries someone', '王大山同志治丧委员会委员到会。', ['Institution 王大山同志治丧委员会']],
  [
    'bureaus of ministries',
    '由公安部海岛管理局负责，送商务部国管局。',
    ['Institution 公安部海岛管理局', 'Institution 商务部', 'Institution 国管局'],
  ],
  [
    'a department of a ministry and whom to call',
    '工业和信息化部海洋司王大山，010-12345678',
    ['Institution 工业和信息化部海洋司', 'Person 王大山'],
  ],
  [
    'companies of a group',
    '中核甘肃长宁总公司、中核集团七○七厂，国网青海省电力公司。',
    ['Institution 中核甘肃长宁总公司', 'Institution 中核集团七○七厂', 'Institution 国网青海省电力公司'],
  ],
  [
    'organs of other times',
    '最高人民检察署、陕甘支队、北上抗日先遣队，中央红军长征。',
    [
      'Institution 最高人民检察署',
      'Institution 陕甘支队',
      'Institution 北上抗日先遣队',
      'Institution 中央红军',
    ],
  ],
  [
    'a department and whom to call',
    '联系方式：\n核电安全监管司王大山（010）12345678',
    ['Institution 核电安全监管司', 'Person 王大山'],
  ],
])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
