import { describe, expect, test } from 'vitest';
import { entry, smallLexicon } from './lexicon.ts';
import { namesIn } from './tagged.ts';
import { lexiconOf, loadLexicon } from '../../../ingest/lexicon/index.ts';

const last = (raw: string, facts = {}): string | undefined => namesIn(raw, smallLexicon, facts).at(-1);

describe('where a text speaks from', () => {
  test.each([
    [
      'the only city, said twice',
      '建设新宁德。结合<pla>宁德</pla>实际，<ins>市委</ins>作出部署。',
      '中共宁德市委员会',
    ],
    ['the province of that city', '建设新宁德。<pla>宁德</pla>落实<ins>省委</ins>要求。', '中共福建省委员会'],
    ['a city said once in passing', '前往<pla>宁德</pla>。次日<ins>市委</ins>开会。', '市委'],
    [
      'the paper of a city',
      '赣州晚报讯 昨日，<ins>省委</ins>常委、<ins>市委</ins>书记到会。',
      '中共赣州市委员会',
    ],
    ['what a city puts out', '来源：赣州发布\n昨日，<ins>市委</ins>开会。', '中共赣州市委员会'],
    [
      'the province of a source',
      '来源：河北日报 作者：王大山\n<ins>省委</ins>书记到会。',
      '中共河北省委员会',
    ],
    ['sources of two provinces', '来源：河北日报\n来源：江西日报\n昨日，<ins>省委</ins>开会。', '省委'],
    ['and its province', '（赣州日报记者 王大山）<ins>市委</ins>和<ins>省委</ins>要求', '中共江西省委员会'],
    [
      'a meeting named by its province',
      '<mtg>中共河北省水利局第九次代表大会</mtg>召开，<ins>河北省水利局党组</ins>和<ins>省直机关工委</ins>到会。',
      '中共河北省委员会直属机关工作委员会',
    ],
    [
      'documents of a municipality',
      '审议<doc>《天津市渔港条例》</doc><doc>《天津市海堤条例》</doc>，<ins>市人大常委会</ins>通过。',
      '天津市人民代表大会常务委员会',
    ],
    [
      'in a row behind a person',
      '<pla>宁德</pla>、<pla>宁德市</pla>、<pla>宁德市</pla>。会长王大山、<ins>市委</ins>秘书长李小河到会。',
      '中共宁德市委员会',
    ],
    [
      'of any county, two posts named',
      '<pla>宁德市</pla>、<pla>宁德市</pla>、<pla>宁德市</pla>。他说，当市长、<ins>市委</ins>书记要跑遍乡镇。',
      '市委',
    ],
    [
      'a county that documents and meetings are named by',
      '参加<mtg>正定县植树大会</mtg>，学习<doc>《正定县人民政府关于植树的意见》</doc>。<ins>县委</ins>要求。',
      '中共正定县委员会',
    ],
    [
      'a county that a school is named by',
      '正定好。<ins>正定中学</ins>要听<ins>县委</ins>的。',
      '中共正定县委员会',
    ],
  ])('%s', (_, sentence, expected) => expect(last(`工作情况\n${sentence}`)).toBe(expected));

  test('a county that the title begins with', () => {
    expect(last('正定县公告\n<ins>县委</ins>开展巡察。')).toBe('中共正定县委员会');
  });

  test('a district that is named with its city, and its province', () => {
    const head = '中共温州市鹿城区委关于制定规划的建议';
    expect(last(`${head}\n学习<ins>省委</ins>要求。`)).toBe('中共浙江省委员会');
  });

  test('a county lies in its city and province', () => {
    expect(namesIn('沁县公告\n<ins>市委</ins>、<ins>省委</ins>派员到会。', smallLexicon)).toEqual([
      '中共长治市委员会',
      '中共山西省委员会',
    ]);
  });

  test('a district behind its city', () => {
    const text = '<ins>杭州市西湖区水利局</ins>公告\n<ins>区委</ins>、<ins>市委</ins>派员到会。';
    expect(namesIn(text, smallLexicon).slice(-2)).toEqual(['中共杭州市西湖区委员会', '中共杭州市委员会']);
  });

  test('the only city is told by its organs, before they are named', () => {
    const text = '公告\n<ins>市委</ins>决定，<ins>共青团宁德市委</ins>、<ins>宁德市水利局</ins>招考干部。';
    expect(namesIn(text, smallLexicon)[0]).toBe('中共宁德市委员会');
  });

  test('a city whose conference the title begins with', () => {
    expect(last('政协宁德市第五届委员会第二次会议开幕\n<ins>市委</ins>到会。')).toBe('中共宁德市委员会');
  });

  test('a county said twice', () => {
    expect(last('兰考县县政府办公室公告\n<ins>县委</ins>开展巡察。')).toBe('中共兰考县委员会');
  });

  test.each(['王大山主持召开县委会议', '根据县委统一部署', '全国优秀县委书记回乡'])(
    'a clause is no county: %s',
    (title) => expect(last(`${title}\n<ins>县委</ins>开会。`)).toBe('县委'),
  );

  test('a county behind the words of a clause', () => {
    expect(last('根据正定县委统一部署\n<ins>县委</ins>开会。')).toBe('中共正定县委员会');
  });

  test.each([
    [
      '修渠。<pla>长沙县</pla>、<pla>长沙县</pla>、<pla>长沙县</pla>。<ins>省政府</ins>同意。',
      '湖南省人民政府',
    ],
    ['关于大连大学修渠的通知。<ins>中共大连大学委员会</ins>，<ins>市委</ins>同意。', '市委'],
    ['<ins>大连大学</ins>修渠\n各学院：\n<ins>市委</ins>同意。', '中共大连市委员会'],
    ['<ins>中山大学</ins>修渠\n各学院：\n<ins>市委</ins>同意。', '市委'],
  ])('the county it names most, the city of its school: %s', (raw, expected) => {
    expect(last(raw)).toBe(expected);
  });

  test('an autonomous prefecture by its full name', () => {
    expect(last('情况\n<ins>红河州卫生局</ins>发文。')).toBe('红河哈尼族彝族自治州卫生局');
  });

  test('a paper that the lexicon knows for its place', () => {
    const lexicon = lexiconOf([
      { ...entry('Publication', '渤海日报'), attributes: { place: '天津市' } },
      entry('Institution', '天津市人民代表大会常务委员会'),
    ]);
    expect(namesIn('开会\n<ins>市政府</ins>开会。', lexicon, { publication: '渤海日报' })).toEqual([
      '天津市人民政府',
    ]);
  });
});

test.each([
  ['<pla>兴安</pla>的客人来访', '兴安'],
  ['<pla>兴安盟</pla>的客人来访', '兴安盟'],
  ['出席<mtg>中博会</mtg>', '中博会'],
  ['出席<mtg>科博会</mtg>', '科博会'],
  ['出席<mtg>北京科博会</mtg>', '中国北京国际科技产业博览会'],
])('a short name of several is not told: %s', (sentence, expected) =>
  expect(namesIn(`来访\n${sentence}。`, loadLexicon())).toEqual([expected]),
);

test.each([
  ['广东', '第三届中国国际中小企业博览会'],
  ['湖北', '第三届中国中部投资贸易博览会'],
])('a fair by where the text is from: %s', (place, expected) =>
  expect(namesIn(`服务${place}发展\n出席<mtg>第三届中博会</mtg>。`, loadLexicon())).toEqual([expected]),
);

test('a short name in marks, defined for an organ of the text’s own province', () => {
  const text = '河北工作\n<ins>省发展改革委</ins>（以下简称<ins>“省发改委”</ins>）发文。';
  expect(namesIn(text, smallLexicon)).toEqual(Array(2).fill('河北省发展和改革委员会'));
});

test('a department of a committee that is not told is that committee’s', () => {
  expect(namesIn('来访\n<ins>市委</ins>常委、<ins>政法委</ins>书记到会。', smallLexicon)).toEqual([
    '市委',
    '政法委',
  ]);
});

test.each([
  ['a province numbers so', '鄂政发〔2031〕6号', '省政府各部门：<ins>省民政厅</ins>办理', '湖北省民政厅'],
  ['a firm does, too', '鄂钢〔2031〕6号', '<ins>省民政厅</ins>办理', '省民政厅'],
  ['no organ of a province is spoken of', '苏政发〔2031〕6号', '<ins>市民政局</ins>办理', '市民政局'],
])('where the number says that the text speaks from: %s', (_, number, body, expected) => {
  expect(last(`关于做好优抚工作的通知\n${body}`, { number })).toBe(expected);
});
