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
] as const)('the id of a %s %s', (type, name, id) => expect(entityId(type, name)).toBe(id));

test('a sense stands behind', () =>
  expect(entityId('Slogan', '三个一批', '山西')).toBe('slogan:三个一批@山西'));
