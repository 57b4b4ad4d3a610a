import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const FIN = '中华人民共和国财政部';
const EDU = '中华人民共和国教育部';
const parts = (body: string): string[] => said(readTagged(`工作情况\n${body}`, smallLexicon), 'PART_OF');

test.each<[string, string, string[]]>([
  [
    'a department in brackets',
    '送<ins>教育部</ins>（<ins>基础教育司</ins>）。',
    [`${EDU}基础教育司 PART_OF ${EDU}`],
  ],
  ['another name in brackets', '<ins>财政部</ins>（<ins>国家能源局</ins>）发文。', []],
  [
    'an army and what it leads',
    '恢复<ins>治沙兵团</ins>，辖<ins>第一大队</ins>和<ins>第二大队</ins>。',
    ['第一大队 PART_OF 治沙兵团', '第二大队 PART_OF 治沙兵团'],
  ],
  [
    'a front army and its corps',
    '<ins>治沙方面军</ins>编有<ins>第四军</ins>和<ins>第三十军</ins>。',
    ['第三十军 PART_OF 治沙方面军', '第四军 PART_OF 治沙方面军'],
  ],
  [
    'managed, as it is told of who manages',
    '<ins>财政部</ins>统一管理<ins>治沙基金会</ins>、<ins>护林基金会</ins>。',
    [`护林基金会 PART_OF ${FIN}`, `治沙基金会 PART_OF ${FIN}`],
  ],
  [
    'a school under it',
    '<ins>右玉干部学院</ins>是<ins>财政部</ins>直接管理的干部学院。',
    [`右玉干部学院 PART_OF ${FIN}`],
  ],
  [
    'seated in',
    '<ins>治沙协调小组办公室</ins>设在<ins>财政部</ins>。',
    [`治沙协调小组办公室 PART_OF ${FIN}`],
  ],
  [
    'moved with its office',
    '<ins>治沙委员会</ins>及其办公室、<ins>绿化委员会</ins>及其办公室划归<ins>财政部</ins>。',
    [`治沙委员会 PART_OF ${FIN}`, `绿化委员会 PART_OF ${FIN}`],
  ],
  ['what is merged, and is no more', '<ins>治沙委员会</ins>及其办公室并入<ins>财政部</ins>。', []],
  ['what is handed over is a task', '将<ins>治沙委员会</ins>的植树职责划入<ins>财政部</ins>。', []],
  [
    'from one manager to another',
    '将<ins>治沙基金会</ins>由<ins>教育部</ins>管理改为由<ins>财政部</ins>管理。',
    [`治沙基金会 PART_OF ${FIN}`],
  ],
  [
    'what another manages',
    '这是由<ins>教育部</ins>管理的<ins>治沙基金会</ins>。',
    [`治沙基金会 PART_OF ${EDU}`],
  ],
  ['under', '<ins>治沙研究所</ins>隶属于<ins>教育部</ins>。', [`治沙研究所 PART_OF ${EDU}`]],
  [
    'under, in brackets',
    '<ins>治沙研究所</ins>（隶属<ins>教育部</ins>）来了。',
    [`治沙研究所 PART_OF ${EDU}`],
  ],
  ['is one of', '<ins>治沙研究所</ins>是<ins>教育部</ins>直属事业单位。', [`治沙研究所 PART_OF ${EDU}`]],
  ['belongs to', '参观<ins>金山集团</ins>下属的<ins>银山水泵厂</ins>。', ['银山水泵厂 PART_OF 金山集团']],
  [
    'subsidiaries, counted',
    '范围为<ins>金山集团</ins>及<ins>银山水泵厂</ins>、<ins>铜山锅炉厂</ins>等两家下属持证子公司。',
    ['铜山锅炉厂 PART_OF 金山集团', '银山水泵厂 PART_OF 金山集团'],
  ],
  ['enterprises of both', '<ins>教育部</ins>和<ins>财政部</ins>所属企业的产品不少。', []],
])('%s', (_, body, expected) => expect(parts(body)).toEqual(expected));

test.each([
  ['behind its place', '走进位于<pla>延安</pla>的<ins>财政部</ins>。'],
  ['behind its address', '邮寄地址：<pla>延安</pla><ins>财政部</ins>。'],
  ['come there', '<ins>财政部</ins>落户<pla>延安</pla>。'],
])('an organ %s', (_, body) => {
  expect(said(readTagged(`工作情况\n${body}`, smallLexicon), 'LOCATED_IN')).toEqual([
    `${FIN} LOCATED_IN 延安`,
  ]);
});

test('where an organ has its seat: what leads the whole country has it in no province', () => {
  const body =
    '<ins>党中央</ins>机关长期驻扎<pla>上海</pla>，后来<ins>财政部</ins>迁往<pla>延安</pla>，<ins>中国政府</ins>驻<pla>上海</pla>的机构也在。';
  expect(said(readTagged(`工作情况\n${body}`, smallLexicon), 'LOCATED_IN')).toEqual([
    `${FIN} LOCATED_IN 延安`,
  ]);
});

test.each([
  ['a department', '报<ins>财政部</ins>（<ins>干部教育司</ins>）。', [`${FIN}干部教育司 PART_OF ${FIN}`]],
  ['a house of somebody else', '请联系<ins>治沙中心</ins>（<ins>财政部软件中心</ins>）。', []],
])('in brackets behind an organ: %s', (_, body, expected) => {
  expect(said(readTagged(`工作情况\n${body}`, smallLexicon), 'PART_OF')).toEqual(expected);
});

test('departments that a ministry asks are its own', () => {
  const letter =
    '关于征求意见的函\n<ins>财政部</ins>组织了修订。\n（部内征求<ins>财政部会计司</ins>、<ins>财政部预算司</ins>意见）';
  expect(said(readTagged(letter, smallLexicon), 'PART_OF')).toEqual([
    `${FIN}会计司 PART_OF ${FIN}`,
    `${FIN}预算司 PART_OF ${FIN}`,
  ]);
});

test.each([
  ['moved', '<ins>治沙书院</ins>由<pla>大同</pla>迁至<pla>太原</pla>。', ['治沙书院 LOCATED_IN 太原']],
  ['founded', '<ins>治沙研究所</ins>正式在<pla>太原</pla>成立。', ['治沙研究所 LOCATED_IN 太原']],
  ['founded there, but of the whole country', '<ins>治沙党</ins>在<pla>太原</pla>成立。', []],
])('where an organ is: %s', (_, sentence, expected) => {
  expect(said(readTagged(`工作情况\n${sentence}`, smallLexicon), 'LOCATED_IN')).toEqual(expected);
});

test('what hosts an office is marked so', () => {
  const raw =
    '新事\n<ins>治沙协调小组办公室</ins>设在<ins>财政部</ins>，<ins>治沙研究所</ins>隶属于<ins>教育部</ins>。';
  const { links } = readTagged(raw, smallLexicon);
  const kinds = links.filter(({ type }) => type === 'PART_OF').map(({ attributes }) => attributes?.['kind']);
  expect(kinds).toEqual(['设在', undefined]);
});
