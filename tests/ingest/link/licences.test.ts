import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const ENERGY = '<ins>国家能源局</ins>\n2021年5月6日';

test.each<[string, string, string[]]>([
  [
    'a letter that grants it',
    `关于颁发锅炉制造许可证的通知\n<ins>金山锅炉有限公司</ins>：\n经审查，决定向<ins>你公司</ins>颁发<doc>《甲许可证》</doc>（<doc>某安证字第7号</doc>）和<doc>《乙许可证》</doc>。\n${ENERGY}`,
    ['THIS ISSUED_BY 国家能源局', 'THIS TRANSMITS 《乙许可证》', 'THIS TRANSMITS 《甲许可证》'],
  ],
  [
    'a letter that is the licence',
    '关于延续锅炉制造许可证的通知\n<ins>金山锅炉有限公司</ins>：\n决定向<ins>你公司</ins>颁发<doc>《甲许可证》</doc>，内容如下：',
    [],
  ],
  [
    'an annex',
    `关于颁发锅炉制造许可证的通知\n请遵守规定。\n附件：1.<doc>甲许可证</doc>（<doc>某安证字第7号</doc>）\n${ENERGY}`,
    ['THIS ISSUED_BY 国家能源局', 'THIS TRANSMITS 《甲许可证》', '《甲许可证》 ISSUED_BY 国家能源局'],
  ],
  [
    'what a licence in full says',
    '关于锅炉的通知\n请遵守规定。\n<doc>甲许可证</doc>\n<doc>某安证字第7号</doc>\n发证机关：<ins>国家能源局</ins>\n根据<doc>《甲条例》</doc>的有关要求，<ins>国家能源局</ins>审查了申请。',
    ['THIS BASED_ON 《甲条例》', '《甲许可证》 BASED_ON 《甲条例》', '《甲许可证》 ISSUED_BY 国家能源局'],
  ],
  [
    'what a licence allows from now on',
    '关于变更许可范围的通知\n同意<ins>你公司</ins><doc>《甲许可证》</doc>（<doc>某安证字第7号</doc>）许可活动范围增加“丙型锅炉”。',
    ['THIS AMENDS 《甲许可证》'],
  ],
])('licences: %s', (_, raw, expected) => expect(said(readTagged(raw, smallLexicon))).toEqual(expected));

const form = (body: string): string[] =>
  said(
    readTagged(`关于延续许可证的通知\n<ins>金山锅炉有限公司</ins>：\n${body}`, smallLexicon),
    'HOLDS',
    'LOCATED_IN',
  );

test.each<[string, string, string[]]>([
  [
    'of who is written to',
    '决定如下：\n一、法定代表人：<per>王进喜</per>\n二、单位住所：<pla>甲县丙路3号</pla>',
    ['王进喜 HOLDS 金山锅炉有限公司', '金山锅炉有限公司 LOCATED_IN 甲县丙路3号'],
  ],
  [
    'of who is named over them',
    '请遵守。\n项目地址：<pla>乙县</pla>\n持证单位：<ins>银山水泵厂</ins>\n注册地址：<pla>甲县丙路3号</pla>\n法定代表人：<per>王进喜</per>',
    ['王进喜 HOLDS 银山水泵厂', '银山水泵厂 LOCATED_IN 甲县丙路3号'],
  ],
  ['of neither', '材料寄送地址：<pla>甲县丙路3号</pla>', []],
])('lines of a form: %s', (_, body, expected) => expect(form(body)).toEqual(expected));

test('an order of several organs is issued by all of them', () => {
  const reading = readTagged(
    '工作情况\n按照<doc>《甲办法》</doc>（<doc>教育部 财政部令第11号</doc>）办理。',
    smallLexicon,
  );
  expect(said(reading, 'ISSUED_BY')).toEqual([
    '《甲办法》 ISSUED_BY 中华人民共和国教育部',
    '《甲办法》 ISSUED_BY 中华人民共和国财政部',
  ]);
});
