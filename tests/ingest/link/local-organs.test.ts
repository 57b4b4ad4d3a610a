import { describe, expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { namesIn } from './tagged.ts';

const last = (raw: string): string | undefined => namesIn(raw, smallLexicon).at(-1);

describe('local organs by their short names', () => {
  test.each([
    ['the level said twice', '<ins>正定县县委</ins>', '中共正定县委员会'],
    ['a city behind its province', '<ins>河北省石家庄市委</ins>', '中共石家庄市委员会'],
    ['a county behind both', '<ins>河北石家庄正定县委</ins>', '中共正定县委员会'],
    ['the office of a committee', '<ins>正定县委办</ins>', '中共正定县委员会办公室'],
    ['a committee in its term', '<ins>正定县委</ins>和<ins>九届县委</ins>', '中国共产党正定县第九届委员会'],
    ['its term is no county', '<ins>九届县委</ins>和<ins>县政府</ins>', '县政府'],
    ['the same in full', '<ins>中共河北省正定县第九届委员会</ins>', '中国共产党正定县第九届委员会'],
    [
      'the league in its term',
      '<ins>共青团石家庄市第八届委员会</ins>',
      '中国共产主义青年团石家庄市第八届委员会',
    ],
    [
      'the unions in their term',
      '<ins>石家庄市委</ins>、<ins>市总工会八届委员会</ins>',
      '石家庄市总工会第八届委员会',
    ],
    ['a district of a city', '<ins>北仑区委</ins>', '中共宁波市北仑区委员会'],
    ['its government', '<ins>滨海新区政府</ins>', '天津市滨海新区人民政府'],
    ['a county of two characters', '<ins>沛县县委</ins>', '中共沛县委员会'],
    ['its department', '<ins>蔚县卫健委</ins>', '蔚县卫生健康委员会'],
    ['of the text', '<ins>沛县县委</ins>、<ins>县政府</ins>', '沛县人民政府'],
    ['its term', '<ins>中共沛县第九届委员会</ins>', '中国共产党沛县第九届委员会'],
    ['a court of a county', '<ins>沛县法院</ins>', '沛县人民法院'],
    ['of a prefecture', '<ins>保定市法院</ins>', '保定市中级人民法院'],
    ['of a district', '<ins>北仑区法院</ins>', '宁波市北仑区人民法院'],
    ['the league behind its place', '<ins>正定团县委</ins>', '中国共产主义青年团正定县委员会'],
    ['and behind a county', '<ins>沛县团县委</ins>', '中国共产主义青年团沛县委员会'],
    ['a court by the short name', '<ins>正定法院党组</ins>', '中共正定县人民法院党组'],
    ['of a prefecture named 区', '<ins>阿勒泰地区政府</ins>', '阿勒泰地区人民政府'],
    ['its department', '<ins>塔城地区牧业局</ins>', '塔城地区牧业局'],
    ['one of several districts', '<ins>长春市朝阳区委</ins>', '中共长春市朝阳区委员会'],
    [
      'of the city of the clause',
      '到<pla>石家庄市</pla>一个偏远地方调研，没有通知<ins>市委</ins>',
      '中共石家庄市委员会',
    ],
    ['of a county then', '到<pla>龙泉县</pla>调研，<ins>县委</ins>', '中共龙泉县委员会'],
    ['behind a list', '<pla>诸暨市</pla>、<pla>新昌县</pla>、<pla>滨海新区</pla>、<ins>市委</ins>', '市委'],
    ['a former prefecture', '<ins>宁德地委</ins>', '中共宁德地区委员会'],
    ['the same behind its province', '<ins>福建省宁德地委</ins>', '中共福建省宁德地区委员会'],
    ['its study group', '<ins>河北省委理论中心组</ins>', '中共河北省委员会理论学习中心组'],
    ['of the centre', '<ins>中共中央华东局党校</ins>', '中国共产党中央委员会华东局党校'],
    ['a group of the centre', '<ins>中央治水工作领导小组</ins>', '中国共产党中央治水工作领导小组'],
    ['of a democratic party', '<ins>中国民主促进会河北省委员会</ins>', '中国民主促进会河北省委员会'],
    ['the Party in a military district', '<ins>河北省军区党委</ins>', '中共河北省军区委员会'],
    ['a military district', '<ins>河北省军区</ins>', '中国人民解放军河北省军区'],
    ['its part', '<ins>河北省军区政治部</ins>', '中国人民解放军河北省军区政治部'],
    ['of a city', '<ins>保定军分区</ins>', '中国人民解放军保定军分区'],
    ['justice of the army', '<ins>解放军军事法院</ins>', '中国人民解放军军事法院'],
    ['of other times', '<ins>冀中军分区</ins>', '冀中军分区'],
    ['armed police', '<ins>武警河北总队</ins>', '中国人民武装警察部队河北省总队'],
    ['the same the other way round', '<ins>河北省武警总队</ins>', '中国人民武装警察部队河北省总队'],
    ['Party organ without 省委', '<ins>河北省政法委</ins>', '中共河北省委员会政法委员会'],
    ['the longest short form', '<ins>河北省人力社保厅</ins>', '河北省人力资源和社会保障厅'],
    ['office', '<ins>河北省外办</ins>', '河北省人民政府外事办公室'],
    ['no short form', '<ins>河北省委政法委员会</ins>', '中共河北省委员会政法委员会'],
    ['discipline and supervision', '<ins>河北省纪委监委</ins>', '中共河北省纪律检查委员会、河北省监察委员会'],
    ['both with their level', '<ins>河北省纪委省监委</ins>', '中共河北省纪律检查委员会、河北省监察委员会'],
    [
      'of the city that signs',
      '各单位要落实。\n石家庄市治水工作领导小组办公室\n2023年5月4日\n附件：<ins>市水利局</ins>',
      '石家庄市水利局',
    ],
    [
      'of no corps that the letter goes to',
      '各省、自治区、直辖市，<ins>新疆生产建设兵团</ins>：\n<ins>新疆生产建设兵团</ins>、<ins>新疆生产建设兵团</ins>和<ins>省委组织部</ins>要落实。',
      '省委组织部',
    ],
    ['a branch of the league', '<ins>共青团河北省委</ins>', '中国共产主义青年团河北省委员会'],
    ['the same behind 主委', '<ins>民建河北省</ins>主委', '中国民主建国会河北省委员会'],
    ['a branch of another party', '<ins>民建河北省委会</ins>', '中国民主建国会河北省委员会'],
    ['the same without the word', '<ins>民建河北省</ins>', '中国民主建国会河北省委员会'],
    ['a department of a city', '<ins>保定市卫健委</ins>', '保定市卫生健康委员会'],
    ['the leading group of a ministry', '<ins>教育部党组</ins>', '中国共产党教育部党组'],
    ['a committee for education', '<ins>河北省委教育工委</ins>', '中共河北省委员会教育工作委员会'],
    ['an office of the government', '<ins>河北省政府外事办</ins>', '河北省人民政府外事办公室'],
    ['of those who write', '<ins>河北省记协</ins>', '河北省新闻工作者协会'],
    ['of a department', '<ins>河北省交通运输厅党组</ins>', '中共河北省交通运输厅党组'],
    ['of a term', '<ins>河北省十届人大常委会</ins>', '河北省第十届人民代表大会常务委员会'],
    ['office of the congress', '<ins>河北省人大办公厅</ins>', '河北省人民代表大会常务委员会办公厅'],
  ])('%s', (_, organ, expected) => {
    expect(last(`工作情况\n${organ}发文。`)).toBe(expected);
  });
});

test.each([
  [
    'another post of the same person',
    '任<ins>正定县委</ins>书记、<ins>县人大常委会</ins>主任。',
    '正定县人民代表大会常务委员会',
  ],
  [
    'beside a committee that the lexicon knows',
    '<pla>辽宁省</pla>、<pla>辽宁省</pla>、<pla>辽宁省</pla>。<ins>中共河北省委员会</ins>和<ins>省政府</ins>汇报。',
    '河北省人民政府',
  ],
  [
    'a county of one character',
    '<ins>中共高县委员会</ins>和往年一样，对<ins>县政府</ins>的工作满意。',
    '高县人民政府',
  ],
  ['behind a department', '任<ins>正定县委</ins>常委、部长、<ins>县委</ins>副书记。', '中共正定县委员会'],
  [
    'in brackets, of a place again',
    '任<ins>河北省委台湾工作办公室</ins>（<ins>省政府台湾事务办公室</ins>）主任。',
    '河北省人民政府台湾事务办公室',
  ],
])('%s', (_, sentence, expected) => expect(last(`工作情况\n${sentence}`)).toBe(expected));

describe('市委 and its like', () => {
  test.each([
    ['the organ right before', '<ins>保定市委</ins><ins>市政府</ins>部署。', '保定市人民政府'],
    ['the place in the sentence', '他到<pla>保定市</pla>任<ins>市委</ins>书记。', '中共保定市委员会'],
    ['a municipality', '去<pla>天津市</pla>当<ins>市委</ins>书记。', '中共天津市委员会'],
    [
      'the city named most',
      '<pla>保定市</pla>、<pla>保定市</pla>、<pla>保定市</pla>、<pla>唐山市</pla>。那时<ins>市委</ins>开会。',
      '中共保定市委员会',
    ],
    [
      'of any city',
      '<pla>保定市</pla>、<pla>保定市</pla>、<pla>保定市</pla>。他说，当<ins>市委</ins>书记要跑遍乡镇。',
      '市委',
    ],
    [
      'the province where one held the office, and not that of the text',
      '<pla>河北省</pla>、<pla>河北省</pla>、<pla>河北省</pla>。他在<pla>江西省</pla>当<ins>省委</ins>书记。',
      '中共江西省委员会',
    ],
    [
      'a province where one only was',
      '<pla>河北省</pla>、<pla>河北省</pla>、<pla>河北省</pla>。他从<pla>江西省</pla>回来，<ins>省委</ins>开会。',
      '中共河北省委员会',
    ],
    [
      'of some village',
      '<ins>正定县方山镇石桥村党支部</ins>开会。他说，自己当过<ins>村党支部</ins>书记。',
      '村党支部',
    ],
    ['a word that begins like a level', '<pla>保定市</pla>的<ins>市场监管局</ins>。', '市场监管局'],
    [
      'the village named as a place',
      '到<pla>青田县石桥村</pla>，<ins>村委会</ins>汇报。',
      '石桥村村民委员会',
    ],
    ['a term is no town', '<ins>第五届镇党委</ins>以来，<ins>镇党委</ins>勤学。', '镇党委'],
    [
      'the village by its fullest name',
      '任<ins>正定县方山镇石桥村党支部</ins>书记。<ins>石桥村村委会</ins>开会。',
      '正定县方山镇石桥村村民委员会',
    ],
    [
      'the branch of that village',
      '<ins>正定县方山镇石桥村党支部</ins>和<ins>石桥村村委会</ins>开会，<ins>村支部</ins>书记发言。',
      '正定县方山镇石桥村党支部',
    ],
    [
      'the village named since',
      '<ins>石桥村党支部</ins>书记到会。<pla>青田县柳溪村</pla>的<ins>村委会</ins>主任汇报。',
      '柳溪村村民委员会',
    ],
    ['the court of a district', '<ins>上海市松江区委</ins>和<ins>区法院</ins>', '上海市松江区人民法院'],
    [
      'the league of an autonomous region',
      '<ins>新疆维吾尔自治区团委</ins>',
      '中国共产主义青年团新疆维吾尔自治区委员会',
    ],
    [
      'the committee of the town named last',
      '<ins>黄花镇人民政府</ins>和<ins>镇党委</ins>开会。',
      '中共黄花镇委员会',
    ],
    [
      'the committee of a town, said twice',
      '<ins>黄花镇党委</ins>开会，<ins>黄花镇党委</ins>书记发言。',
      '中共黄花镇委员会',
    ],
    ['the court of a county by its short name', '<ins>安吉法院党组</ins>开会。', '中共安吉县人民法院党组'],
    ['the court of a district', '<ins>崆峒区法院</ins>开庭。', '平凉市崆峒区人民法院'],
    [
      'the court of a city',
      '<pla>绍兴市</pla>、<pla>绍兴市</pla>的<ins>市中院</ins>开会。',
      '绍兴市中级人民法院',
    ],
    ['no village, but its affairs', '<ins>正定县村务监督委员会</ins>查账，去<ins>村委会</ins>。', '村委会'],
  ])('%s', (_, sentence, expected) => {
    expect(last(`工作情况\n${sentence}`)).toBe(expected);
  });

  test('a conference by its place, behind its name', () => {
    expect(last('工作情况\n<mtg>政协吉林省九届四次会议</mtg>。')).toBe(
      '中国人民政治协商会议第九届吉林省委员会第四次会议',
    );
  });

  test('省委 in a text of a municipality is not its Party committee', () => {
    expect(last('服务北京发展\n按<ins>省委</ins>要求办。')).toBe('省委');
  });
});

test('a name in brackets that is an organ of the state is no part', () => {
  expect(last('工作情况\n<ins>教育部</ins>（<ins>国家语言文字工作委员会</ins>）发文。')).toBe(
    '国家语言文字工作委员会',
  );
});
