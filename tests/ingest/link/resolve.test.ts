import { describe, expect, test } from 'vitest';
import { contains, slice } from '#graph';
import { resolve, settingOf } from '../../../ingest/link/index.ts';
import { segment } from '../../../ingest/segment/index.ts';
import { smallLexicon } from './lexicon.ts';
import { namesIn, readTagged, tagged } from './tagged.ts';

const names = (raw: string, facts = {}): string[] => namesIn(raw, smallLexicon, facts);

describe('organs', () => {
  test.each([
    ['known short name', '<ins>中组部</ins>发文。', ['中国共产党中央委员会组织部']],
    ['part of a known organ', '<ins>教育部办公厅</ins>发文。', ['中华人民共和国教育部办公厅']],
    [
      'part in brackets',
      '送<ins>教育部</ins>（<ins>基础教育司</ins>）。',
      ['中华人民共和国教育部', '中华人民共和国教育部基础教育司'],
    ],
    ['institute of a known academy', '<ins>教育部考古研究所</ins>发文。', ['中华人民共和国教育部考古研究所']],
    ['embassy', '<ins>中国驻秘鲁使馆</ins>来电。', ['中华人民共和国驻秘鲁大使馆']],
    ['consulate', '<ins>驻利马总领馆</ins>来电。', ['中华人民共和国驻利马总领事馆']],
    ['foreign consulate', '<ins>驻沪总领馆</ins>来电。', ['驻沪总领馆']],
    ['foreign embassy', '<ins>秘鲁驻华大使馆</ins>来电。', ['秘鲁驻华大使馆']],
    ['local Party organ', '<ins>中共河北省委宣传部</ins>发文。', ['中共河北省委员会宣传部']],
    ['local Party organ without 中共', '<ins>石家庄市委</ins>发文。', ['中共石家庄市委员会']],
    ['government', '<ins>河北省政府办公厅</ins>发文。', ['河北省人民政府办公厅']],
    ['department', '<ins>河北省发改委</ins>发文。', ['河北省发展和改革委员会']],
    ['an organ of the state without 国家', '<ins>能源局综合司</ins>发文。', ['国家能源局综合司']],
    ['a bureau that led a region', '<ins>东北局</ins>来电。', ['中国共产党中央委员会东北局']],
    ['numbered committee', '<ins>十九届中央委员会</ins>的报告。', ['中国共产党第十九届中央委员会']],
    ['numbered school', '<ins>保定一中</ins>开学。', ['保定市第一中学']],
    ['its Party committee', '<ins>保定一中党委</ins>开会。', ['中共保定市第一中学委员会']],
    ['that of a school by its name', '<ins>右玉干部学院党委</ins>开会。', ['中共右玉干部学院委员会']],
    [
      'that of a firm, and its group',
      '<ins>安吉渔业有限公司党委</ins>、<ins>安吉渔业有限公司党组</ins>。',
      ['中共安吉渔业有限公司委员会', '中共安吉渔业有限公司党组'],
    ],
    [
      'of discipline, of the league',
      '<ins>青江大学纪委</ins>、<ins>青江大学团委</ins>。',
      ['中共青江大学纪律检查委员会', '中国共产主义青年团青江大学委员会'],
    ],
    ['that of a faculty', '<ins>青江大学法学院党委</ins>开会。', ['中共青江大学法学院委员会']],
    [
      'who is posted by two organs',
      '<ins>河北省纪委监委驻省水利厅纪检监察组</ins>到会。',
      ['中共河北省纪律检查委员会、河北省监察委员会驻河北省水利厅纪检监察组'],
    ],
    ['that of a ministry', '<ins>教育部党委</ins>发文。', ['中共教育部委员会']],
    ['that of a department', '<ins>河北省公安厅党委</ins>开会。', ['中共河北省公安厅委员会']],
    ['school', '<ins>右玉干部学院</ins>开班。', ['右玉干部学院']],
  ])('%s', (_, sentence, expected) => {
    expect(names(`工作情况\n${sentence}`)).toEqual(expected);
  });

  test.each([
    [
      'by the organ line',
      '怎样选人\n<ins>中共河北省委组织部</ins>\n按<ins>省委</ins>要求。',
      '中共河北省委员会',
    ],
    ['by the dateline', '怎样选人\n河北日报3月1日讯 <ins>省委</ins>召开会议。', '中共河北省委员会'],
    ['by the title', '服务河北高质量发展\n按<ins>省委</ins>要求办。', '中共河北省委员会'],
    ['government', '服务河北高质量发展\n按<ins>省政府</ins>要求办。', '河北省人民政府'],
    [
      'standing committee',
      '服务河北高质量发展\n按<ins>省人大常委会</ins>要求办。',
      '河北省人民代表大会常务委员会',
    ],
    [
      'mass organ by its short name',
      '服务河北高质量发展\n按<ins>省残联党组</ins>要求办。',
      '中共河北省残疾人联合会党组',
    ],
    [
      'committee of the congress',
      '服务河北高质量发展\n按<ins>省人大内司委</ins>要求办。',
      '河北省人民代表大会内务司法委员会',
    ],
    [
      'by the place named most',
      '怎样选人\n<pla>河北</pla>、<pla>河北</pla>、<pla>河北省</pla>的<ins>省委</ins>。',
      '中共河北省委员会',
    ],
    [
      'by the only place, twice',
      '今后五年\n编制<doc>《河北省渔业规划》</doc>，<pla>河北</pla>的<ins>省政府</ins>、<ins>省委</ins>。',
      '中共河北省委员会',
    ],
    [
      'city by the organ line',
      '怎样选人\n<ins>石家庄市委组织部</ins>\n按<ins>市委</ins>要求。',
      '中共石家庄市委员会',
    ],
    ['municipality', '服务重庆发展\n按<ins>市委</ins>要求。', '中共重庆市委员会'],
    ['a new one of no county', '新任县委书记到会\n按<ins>县委</ins>要求。', '县委'],
    [
      'the province right before, of those in office there',
      '怎样选人\n<ins>江苏省委</ins>到会，他在<pla>黑龙江</pla>任<ins>省委</ins>副书记。',
      '中共黑龙江省委员会',
    ],
  ])('省委 and its like: %s', (_, text, expected) => {
    expect(names(text).at(-1)).toBe(expected);
  });

  test('省委 stays its own, marked deictic, where the text does not say which', () => {
    const { entities } = readTagged(
      '怎样选人\n<pla>河北</pla>和<pla>山东</pla>的<ins>省委</ins>。',
      smallLexicon,
    );
    const organ = entities.find((entity) => entity.name === '省委');
    expect(organ?.attributes).toMatchObject({ deictic: true });
    expect(organ?.id).toBe('institution:省委@01234567');
  });

  test('我部 is the issuer of the notice', () => {
    const raw = '<doc>教育部办公厅关于开展试点工作的通知</doc>\n材料报<ins>我部</ins>。';
    expect(names(raw).at(-1)).toBe('中华人民共和国教育部');
  });

  test('我部 of a letter without a title is who signs it', () => {
    const raw = '经审查，<ins>我部</ins>同意。\n教育部办公厅\n2021年3月4日';
    expect(names(raw).at(-1)).toBe('中华人民共和国教育部');
  });

  test('你公司 is who the letter is written to', () => {
    const raw = '<ins>金山阀门有限公司</ins>：\n<ins>你公司</ins>来函收悉。';
    expect(names(raw)).toEqual(['金山阀门有限公司', '金山阀门有限公司']);
  });

  test('你公司 of a letter without an address line is the one of its title', () => {
    const raw = '关于批准<ins>金山阀门有限公司</ins>变更许可范围的通知\n<ins>你公司</ins>来函收悉。';
    expect(names(raw)).toEqual(['金山阀门有限公司', '金山阀门有限公司']);
  });

  test('能源局 in a text of the state is that of the state', () => {
    expect(names('工作情况\n抄送：<ins>能源局</ins>。')).toEqual(['国家能源局']);
    expect(names('服务河北发展\n抄送：<ins>能源局</ins>。')).toEqual(['能源局']);
  });

  test('members of a list share the organ of the last', () => {
    const raw = '<ins>山西省</ins>、<ins>河南省</ins>和<ins>河北省人民政府</ins>上报。';
    expect(names(raw)).toEqual(['山西省人民政府', '河南省人民政府', '河北省人民政府']);
  });

  test('a domain of two words is said of the last place, too', () => {
    const raw = '<ins>山西省</ins>、<ins>河南省</ins>、<ins>河北省文化和旅游厅</ins>上报。';
    expect(names(raw)).toEqual(['山西省文化和旅游厅', '河南省文化和旅游厅', '河北省文化和旅游厅']);
  });

  test('a delegation is one to the congress that sits', () => {
    const raw = '在全国两会上参加<ins>河北代表团</ins>审议，又见<ins>河北代表团</ins>。';
    expect(names(raw)).toEqual(['全国人民代表大会河北代表团', '河北代表团']);
  });

  test('村委会 is that of the village named last', () => {
    const raw = '<ins>石桥村党支部</ins>与<ins>村委会</ins>商量。';
    expect(names(raw)).toEqual(['石桥村党支部', '石桥村村民委员会']);
  });

  test('a name defined by 以下简称', () => {
    const raw =
      '工作情况\n<ins>中国残疾人联合会</ins>（以下简称“<ins>中国残联</ins>”）发文，<ins>中国残联</ins>负责。';
    expect(new Set(names(raw))).toEqual(new Set(['中国残疾人联合会']));
  });

  test('a whole that only a part names is an entity too', () => {
    const { entities } = readTagged('工作情况\n<ins>中共河北省委宣传部</ins>发文。', smallLexicon);
    expect(entities.map((entity) => entity.name)).toEqual(
      expect.arrayContaining(['中共河北省委员会', '河北省']),
    );
  });
});

describe('the other types', () => {
  test.each([
    ['slogan', '<slo>“四论四不唯”</slo>', '四论四不唯'],
    ['slogan with marks inside', '<slo>“三个代表”重要思想</slo>', '三个代表重要思想'],
    ['program', '<pro>“青苗计划”</pro>', '青苗计划'],
    ['congress', '<mtg>党的二十大</mtg>', '中国共产党第二十次全国代表大会'],
    ['plenum', '<mtg>二十届三中全会</mtg>', '中国共产党第二十届中央委员会第三次全体会议'],
    [
      'discipline plenum',
      '<mtg>十八届中央纪委五次全会</mtg>',
      '中国共产党第十八届中央纪律检查委员会第五次全体会议',
    ],
    ['congress in full', '<mtg>党的第二十次全国代表大会</mtg>', '中国共产党第二十次全国代表大会'],
    ['provincial plenum', '<mtg>河北省委九届五次全会</mtg>', '中国共产党河北省第九届委员会第五次全体会议'],
    [
      'provincial consultation',
      '<mtg>河北省政协十二届五次会议</mtg>',
      '中国人民政治协商会议第十二届河北省委员会第五次会议',
    ],
    ['state congress', '<mtg>十四届全国人大一次会议</mtg>', '第十四届全国人民代表大会第一次会议'],
    ['meeting of an organ', '<mtg>中央深改委第五次会议</mtg>', '中国共产党中央全面深化改革委员会第五次会议'],
    ['province', '<pla>河北</pla>', '河北省'],
    ['region', '<pla>内蒙古</pla>', '内蒙古自治区'],
    ['person by surname and post', '<per>焦书记</per>', '焦裕禄'],
    ['periodical', '<pub>《学习月刊》</pub>', '《学习月刊》'],
  ])('%s', (_, sentence, expected) => {
    expect(names(`工作情况\n谈${sentence}。`)).toEqual([expected]);
  });
});

test('every surface met is an alias, sorted, and numerals are kept', () => {
  const { entities } = readTagged('工作情况\n做到<slo>“两个维护”</slo>，<slo>两个维护</slo>。', smallLexicon);
  expect(entities.find((entity) => entity.type === 'Slogan')).toEqual({
    id: 'slogan:两个维护',
    type: 'Slogan',
    name: '两个维护',
    aliases: ['“两个维护”'],
    attributes: { numeral: 2 },
  });
});

test('every span becomes a mention within its sentence', () => {
  const { article, found } = tagged('工作情况\n<ins>中组部</ins>发文。<ins>国务院</ins>发文。');
  const text = { article, ...segment(article) };
  const { mentions } = resolve(settingOf(text, found, smallLexicon), found);
  expect(mentions).toHaveLength(found.length);
  for (const mention of mentions) {
    const sentence = text.sentences.find((one) => one.id === mention.sentence);
    expect(sentence && contains(sentence, mention)).toBe(true);
    expect(slice(article.text, mention)).not.toBe('');
  }
});

test('a span over two sentences is an error that says where', () => {
  const { article } = tagged('工作情况\n甲说了。乙说了。');
  const text = { article, ...segment(article) };
  const across = { start: 5, end: 12, type: 'Person' as const, rule: 'wrong' };
  expect(() => resolve(settingOf(text, [across], smallLexicon), [across])).toThrow(
    /tagged\.txt: “甲说了。.*does not lie within one sentence/su,
  );
});

test.each([
  ['七届人大一次会议', '第七届全国人民代表大会第一次会议'],
  ['河北省委第十一届四次全体（扩大）会议', '中国共产党河北省第十一届委员会第四次全体（扩大）会议'],
  ['两会', '全国两会'],
])('%s is %s', (short, full) => {
  expect(names(`工作情况\n出席<mtg>${short}</mtg>。`)).toEqual([full]);
});

test.each([
  ['whose the text does not say', '落实<doc>《通知》</doc>要求。', 'document:通知@01234567'],
  ['that goes with an undertaking', '审查<doc>《应急预案》</doc>。', 'document:应急预案@01234567'],
  ['named before', '印发<doc>《关于防汛的通知》</doc>。落实<doc>《通知》</doc>。', 'document:关于防汛的通知'],
  ['of a name of its own', '学习<doc>《问责条例》</doc>。', 'document:问责条例'],
])('a paper %s', (_, body, expected) => {
  const { mentions } = readTagged(`县情\n${body}`, smallLexicon);
  expect(mentions.at(-1)?.entity).toBe(expected);
});

test('what only points at an organ is no other name of it', () => {
  const letter =
    '关于变更许可证的通知\n<ins>本钢集团有限公司</ins>：\n<ins>你公司</ins>的<ins>本钢</ins>申请收悉。';
  const { entities, mentions } = readTagged(letter, smallLexicon);
  expect(new Set(mentions.slice(0, 2).map(({ entity }) => entity))).toHaveProperty('size', 1);
  const aliases = entities.flatMap((one) => one.aliases);
  expect(aliases).not.toContain('你公司');
});
