import { expect, test } from 'vitest';
import { surfaces } from './read.ts';

test.each<[string, string[]]>([
  // words of the segmenter stand in the names
  ['车间主任许铁军说，机器换了。董事长孙立新坦言不易，总裁宋朝阳等到会。', ['许铁军', '孙立新', '宋朝阳']],
  ['博士生导师徐文斌告诉记者，副会长许传林等领导来了。', ['徐文斌', '许传林']],
  ['物流分部主管李秋波介绍，关长林海波表示欢迎。', ['李秋波', '林海波']],
  ['总经理助理赵大山底气十足，县长吴方舟分管水利。', ['赵大山', '吴方舟']],
  ['居委会主任何长海告诉记者，书记何明亮同志来了。', ['何长海', '何明亮']],
  ['主管农业的部门，主管水利和林业，导师成长快，局长何时告诉大家。', []],
])('persons of %s', (text, expected) => expect(surfaces('Person', text)).toEqual(expected));

test.each<[string, string[]]>([
  [
    '安吉县青禾精密机械有限公司开工。青禾公司很忙，禾公司、青禾公园不是。',
    ['安吉县青禾精密机械有限公司', '青禾公司'],
  ],
  ['安吉县投资控股有限公司开工，投资公司很多，上市公司也多。', ['安吉县投资控股有限公司']],
])('companies by their brands: %s', (text, expected) =>
  expect(surfaces('Institution', text)).toEqual(expected),
);
