import { expect, test } from 'vitest';
import { resolve, settingOf } from '../../../ingest/link/index.ts';
import { recognise } from '../../../ingest/recognise/index.ts';
import { segment } from '../../../ingest/segment/index.ts';
import { lexicon } from '../recognise/read.ts';
import { articleOf } from '../segment/article.ts';

/** Names of what is read in a text. */
function names(words: string, of = 'Institution'): string[] {
  const article = articleOf(words, '');
  const text = { article, ...segment(article) };
  const found = recognise(text, lexicon);
  const { mentions, entities } = resolve(settingOf(text, found, lexicon), found);
  const full = new Map(entities.filter(({ type }) => type === of).map(({ id, name }) => [id, name]));
  return mentions.flatMap(({ entity }) => full.get(entity) ?? []);
}

test.each<[string, string, string[]]>([
  [
    'a department that says whose it is',
    '中央纪委信访室主任赵小河、中国银行渠道管理中心总经理钱大山到会。',
    ['中国共产党中央纪律检查委员会信访室', '中国银行渠道管理中心'],
  ],
  [
    'the office of a committee behind another organ',
    '任绍兴市财政局局长、越城区委办公室主任。',
    ['绍兴市财政局', '中共绍兴市越城区委员会办公室'],
  ],
  [
    'the inspectors beside a committee',
    '绍兴市委常委、纪委书记赵小河。',
    ['中共绍兴市委员会', '中共绍兴市纪律检查委员会'],
  ],
  [
    'where no city is said',
    '市委常委、纪委书记赵小河，市委常委、组织部部长钱大山。',
    ['市委', '市纪委', '市委', '市委组织部'],
  ],
  ['a secretariat', '中国科协副主席、书记处书记赵小河。', ['中国科学技术协会', '中国科学技术协会书记处']],
  ['a province by its short name', '福建纪委监委通报。', ['中共福建省纪律检查委员会、福建省监察委员会']],
  [
    'of the committee a post in which was named',
    '历任山西省委副秘书长、政研室主任。',
    ['中共山西省委员会', '中共山西省委员会政策研究室'],
  ],
  [
    'again',
    '在山西省委办公厅工作。我任办公厅副主任三年。',
    ['中共山西省委员会办公厅', '中共山西省委员会办公厅'],
  ],
  [
    'of a congress',
    '任山西省人大常委会委员、渔业委员会主任。',
    ['山西省人民代表大会常务委员会', '山西省人民代表大会渔业委员会'],
  ],
  [
    'of a ministry',
    '水利部新闻发言人、办公厅（节水司）副主任到会。',
    ['', '办公厅（节水司）'].map((part) => `中华人民共和国水利部${part}`),
  ],
  ['of the bodies of the people', '甘肃省残联党组书记到会。', ['中共甘肃省残疾人联合会党组']],
  [
    'that are told what to do',
    '安吉县人民政府关于就业工作的通知\n财政局负责资金保障，组织部要抓好培训。\n安吉县人民政府\n2020年3月5日',
    ['安吉县财政局', '中共安吉县委员会组织部', '安吉县人民政府'],
  ],
  [
    'in a life',
    '历任安吉县财政局副局长、审计局局长、工交办副主任。',
    ['安吉县财政局', '安吉县审计局', '安吉县工业交通办公室'],
  ],
  [
    'of a bank',
    '曾任中国建设银行信贷部副经理，风险管理部经理。',
    ['中国建设银行信贷部', '中国建设银行风险管理部'],
  ],
  [
    'of inspectors beside a working committee',
    '中央直属机关工委委员、纪工委书记王大山。',
    ['中国共产党中央直属机关工作委员会', '中国共产党中央直属机关纪律检查工作委员会'],
  ],
  [
    'branches of one unit',
    '青江医院门诊第三党支部、医技药学党支部来人。门诊第三党支部书记讲话。',
    ['青江医院门诊第三党支部', '青江医院医技药学党支部', '青江医院门诊第三党支部'],
  ],
  [
    'a group by its kind',
    '成立安吉县河长制工作领导小组。领导小组办公室设在安吉县水利局。',
    ['安吉县河长制工作领导小组', '安吉县河长制工作领导小组办公室', '安吉县水利局'],
  ],
  ['a unit by its kind', '青江集团召开会议。集团成立专班。', ['青江集团', '青江集团']],
  ['with 组织 in its domain', '水利部社会组织监督管理局发文。', ['中华人民共和国水利部社会组织监督管理局']],
  [
    'of a party in a province that is not said',
    '民进省委会主委和省政协副主席到会。',
    ['民进省委会', '省政协'],
  ],
  [
    'secretariats',
    '全国总工会副主席、书记处书记到会，会议增选他为中央政治局候补委员、书记处书记。',
    ['中华全国总工会', '中华全国总工会书记处', '中国共产党中央委员会政治局', '中国共产党中央委员会书记处'],
  ],
  [
    'behind another post',
    '山西省委常委、秘书长、政法委书记到会。',
    ['中共山西省委员会', '中共山西省委员会政法委员会'],
  ],
  [
    'of the congress right before',
    '接受山西省人大及其常委会监督。',
    ['山西省人民代表大会', '山西省人民代表大会常务委员会'],
  ],
  [
    'of bases',
    '电告苏北工委、豫皖苏分局、湘南特委。',
    ['中共苏北工作委员会', '中国共产党中央委员会豫皖苏分局', '中共湘南特别委员会'],
  ],
  [
    'in brackets, of another',
    '报国务院国有资产监督管理委员会（教育部基础教育司）。',
    ['国务院国有资产监督管理委员会', '中华人民共和国教育部基础教育司'],
  ],
  [
    'in the charge of a leader, of who signs',
    '局领导分工如下：\n王大山分管渔政科、市海图中心、局信息中心（县渔业站）。\n浙江省台州市渔业局\n2021年3月4日\n',
    [
      '浙江省台州市渔业局渔政科',
      '台州市海图中心',
      '浙江省台州市渔业局信息中心',
      '县渔业站',
      '浙江省台州市渔业局',
    ],
  ],
  [
    'of the Party, of the organ said with another post',
    '浙江省水利厅厅长、党组书记王大山，青江集团董事长、党委书记李小江出席。',
    ['浙江省水利厅', '中共浙江省水利厅党组', '青江集团', '中共青江集团委员会'],
  ],
  ['of a session', '三十届全国人大二次会议主席团通过。', ['第三十届全国人民代表大会第二次会议主席团']],
  [
    'in the regions',
    '抄送：华南、华东核与辐射安全监督站。',
    ['华南', '华东'].map((region) => `中华人民共和国生态环境部${region}核与辐射安全监督站`),
  ],
])('%s', (_, words, expected) => expect(names(words)).toEqual(expected));

test('宁 among provinces is no city', () => {
  expect(names('走到青、甘、宁三省去。', 'Place')).toEqual(['青海省', '甘肃省', '宁夏回族自治区']);
});

test('plenums of the league are not the Party’s', () => {
  expect(names('学习团十三届六中全会精神，团结群众。全国少工委七届二次全委会召开。', 'Meeting')).toEqual([
    '中国共产主义青年团第十三届中央委员会第六次全体会议',
    '全国少工委七届二次全委会',
  ]);
});

test('who is stationed, and no city by a verb', () => {
  expect(names('任山西省纪委驻省水利厅纪检组组长。').at(-1)).toBe(
    '中共山西省纪律检查委员会驻山西省水利厅纪检组',
  );
  expect(names('负责区政府常务工作。联系区法院。')).toEqual(['区政府', '区法院']);
});

test('sittings of local assemblies in full', () => {
  expect(
    names(
      '浙江省台州市第三届人大常委会第二十次主任会议，台州市政协举行三届五次主席会议，政协台州市第三届委员会常务委员会第六次会议，县政协九届二次主席会议，县人大常委会召开第七次会议。',
      'Meeting',
    ),
  ).toEqual([
    '台州市第三届人民代表大会常务委员会第二十次主任会议',
    '中国人民政治协商会议台州市第三届委员会第五次主席会议',
    '中国人民政治协商会议台州市第三届委员会常务委员会第六次会议',
    '县政协九届二次主席会议',
    '县人大常委会第七次会议',
  ]);
});
