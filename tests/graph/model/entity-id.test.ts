import { expect, test } from 'vitest';
import { entityId } from '#graph';

test.each([
  ['Document', '《乡村水利条例》', 'document:乡村水利条例'],
  ['Document', '《甲》和《乙》', 'document:《甲》和《乙》'],
  ['Document', '水利发展规划(2021-2025年)', 'document:水利发展规划（2021—2025年）'],
  ['Document', '《水利发展规划（2021年－2025年）》', 'document:水利发展规划（2021年—2025年）'],
  ['Document', '水利发展规划（2021 ～ 2025年）', 'document:水利发展规划（2021—2025年）'],
  // A number of a standard and its year are no years from and to.
  ['Document', 'GB/T 15834-2011', 'document:GB/T15834-2011'],
  ['Institution', '甲（中国）有限公司', 'institution:甲（中国）有限公司'],
  ['Institution', '甲(中国)有限公司', 'institution:甲（中国）有限公司'],
  ['Institution', 'ABB (China) Ltd.', 'institution:ABB(China)Ltd.'],
  ['Slogan', '“三个 一批”', 'slogan:三个一批'],
  // Commas between words, the dash before a subtitle, wide signs, ordinals and the nought of a numeral are spelling.
  ['Slogan', '肯修渠、勤护渠', 'slogan:肯修渠勤护渠'],
  ['Slogan', '肯修渠，勤护渠', 'slogan:肯修渠勤护渠'],
  ['Slogan', '“水利＋”', 'slogan:水利+'],
  ['Program', '山河新貌，水利先行—治水成就展', 'program:山河新貌水利先行——治水成就展'],
  ['Program', '山河新貌水利先行——治水成就展', 'program:山河新貌水利先行——治水成就展'],
  ['Meeting', '第70届水利论坛', 'meeting:第七十届水利论坛'],
  ['Meeting', '第105届水利论坛', 'meeting:第一百零五届水利论坛'],
  ['Institution', '甲五0三厂', 'institution:甲五〇三厂'],
  ['Institution', 'Nile Pump， Inc.', 'institution:NilePump,Inc.'],
  // These say which.
  ['Institution', '甲一、二号泵站', 'institution:甲一、二号泵站'],
  ['Institution', '甲1、2号泵站', 'institution:甲1、2号泵站'],
  ['Document', '关于第70号提案的答复', 'document:关于第70号提案的答复'],
  ['Slogan', '肯修渠和勤护渠', 'slogan:肯修渠和勤护渠'],
] as const)('the id of a %s %s', (type, name, id) => expect(entityId(type, name)).toBe(id));

test('a sense stands behind', () =>
  expect(entityId('Slogan', '三个一批', '山西')).toBe('slogan:三个一批@山西'));
