import { expect, test } from 'vitest';
import { issuersOf } from '../../../ingest/link/index.ts';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

test.each<[name: string, text: string, expected: string[]]>([
  [
    'that sends a page in',
    '新事\n村里变了。\n（<ins>财政部</ins>2021年3月11日供稿）',
    ['THIS AUTHORED_BY 中华人民共和国财政部'],
  ],
  [
    'before what it carries out',
    '财政部贯彻国务院关于植树造林意见的实施意见\n植树很重要。',
    ['THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'whose revision is not told',
    '治沙情况\n<ins>财政部</ins>今年的要求是：贯彻会议精神、新修订的<doc>《治沙条例》</doc>和规划。',
    [],
  ],
  [
    'what two made together',
    '治沙情况\n现将<ins>财政部</ins>、<ins>教育部</ins>联合制定的<doc>《甲计划》</doc>印发给你们。',
    ['《甲计划》 ISSUED_BY 中华人民共和国教育部', '《甲计划》 ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'a title on what is carried out',
    '<doc>河北省人民政府贯彻国务院关于植树的意见的实施意见</doc>\n各县要落实。',
    ['THIS ISSUED_BY 河北省人民政府'],
  ],
  [
    'of a plan that another agreed to',
    '治沙情况\n<doc>《甲规划》</doc>已经<ins>国务院</ins>同意，由<ins>财政部</ins>印发实施。',
    ['《甲规划》 ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'of no document that only another is named after',
    '治沙情况\n<ins>财政部</ins>制定<doc>《甲规划》</doc>的实施细则。',
    [],
  ],
  [
    'an order signed',
    '治沙情况\n<per>焦裕禄</per>签署<ins>财政部</ins>命令，发布<doc>《甲条例》</doc>。',
    ['《甲条例》 ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'what stands between verb and name',
    '治沙情况\n<ins>财政部</ins>出台关于多种树少开会的<doc>《甲规定》</doc>。',
    ['《甲规定》 ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'issuers of a title',
    '中共中央 国务院关于改进作风的意见\n正文很长。',
    ['THIS ISSUED_BY 中华人民共和国国务院', 'THIS ISSUED_BY 中国共产党中央委员会'],
  ],
  [
    'issuers of a title, glued',
    '中组部财政部教育部办公厅关于改进作风的意见\n正文很长。',
    [
      'THIS ISSUED_BY 中华人民共和国教育部办公厅',
      'THIS ISSUED_BY 中华人民共和国财政部',
      'THIS ISSUED_BY 中国共产党中央委员会组织部',
    ],
  ],
  [
    'the office of the league in a province',
    '关于报送材料的通知\n各地要落实。\n共青团福建省委办公室\n2023年5月4日',
    ['THIS ISSUED_BY 中国共产主义青年团福建省委员会办公室'],
  ],
  [
    'two organs behind the seam of a third',
    '关于开展试点工作的通知\n各地要落实。\n中央组织部国家护林领导小组办公室国家能源局财政部2023年5月4日',
    [
      'THIS ISSUED_BY 中华人民共和国财政部',
      'THIS ISSUED_BY 中国共产党中央委员会组织部',
      'THIS ISSUED_BY 国家护林领导小组办公室',
      'THIS ISSUED_BY 国家能源局',
    ],
  ],
  [
    'what an organ declares',
    '往事\n<ins>财政部</ins>发表<doc>《告全县同胞书》</doc>。<ins>教育部</ins>发表<doc>《山里的学校》</doc>白皮书。<ins>省委</ins>发表<doc>《治沙》</doc>。',
    ['《告全县同胞书》 ISSUED_BY 中华人民共和国财政部', '《山里的学校》 ISSUED_BY 中华人民共和国教育部'],
  ],
  ['a number of organs issues nothing', '三部委关于改进作风的意见\n正文很长。', []],
  [
    'signature, glued',
    '关于开展试点工作的通知\n各地要落实。\n<ins>财政部</ins><ins>教育部</ins>\n2023年5月4日',
    ['THIS ISSUED_BY 中华人民共和国教育部', 'THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'signature, in one line with its date, annexes behind it',
    '关于开展试点工作的通知\n各地要落实。\n财政部国管局办公室教育部2023年5月4日\n试点办法\n中组部\n2020年3月1日',
    [
      'THIS ISSUED_BY 中华人民共和国教育部',
      'THIS ISSUED_BY 中华人民共和国财政部',
      'THIS ISSUED_BY 国管局办公室',
    ],
  ],
  [
    'signature behind a list of annexes',
    '关于开展试点工作的通知\n各地要落实。\n附件：名单.pdf 财政部2023年5月4日',
    ['THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'signature glued to a list of annexes',
    '关于开展试点工作的通知\n各地要落实。\n附件：企业名单中央深改委2023年5月4日',
    ['THIS ISSUED_BY 中国共产党中央全面深化改革委员会'],
  ],
  [
    'signature of organs nobody knows',
    '关于开展试点工作的通知\n各地要落实。\n青山县财政局青山县教育局\n2023年5月4日',
    ['THIS ISSUED_BY 青山县教育局', 'THIS ISSUED_BY 青山县财政局'],
  ],
  [
    'organs whose names end in 办, in two lines',
    '关于开展试点工作的通知\n各地要落实。\n国务院扶贫办 教育部\n财政部\n2023年5月4日',
    [
      'THIS ISSUED_BY 中华人民共和国教育部',
      'THIS ISSUED_BY 中华人民共和国财政部',
      'THIS ISSUED_BY 国务院扶贫办',
    ],
  ],
  ['a host signs nothing', '关于开展试点工作的通知\n各地要落实。\n主办单位：财政部\n2023年5月4日', []],
  ['a printer issues nothing', '关于开展试点工作的通知\n各地要落实。\n财政部办公厅2023年5月4日印发', []],
  [
    'a fuller title below the short one',
    '两部门关于改进作风的意见\n财政部 教育部关于改进作风的意见\n正文很长。',
    ['THIS ISSUED_BY 中华人民共和国教育部', 'THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'lead organ and others',
    '财政部等五部门关于改进作风的意见\n正文很长。',
    ['THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  ['order', '财政部令第7号\n正文很长。', ['THIS ISSUED_BY 中华人民共和国财政部']],
  ['announcement', '财政部公告2021年第5号\n正文很长。', ['THIS ISSUED_BY 中华人民共和国财政部']],
  ['red head', '关于改进作风的意见\n财政部文件\n正文很长。', ['THIS ISSUED_BY 中华人民共和国财政部']],
  [
    'label',
    '关于改进作风的意见\n发文机关：财政部 成文日期：2021年5月4日\n正文很长。',
    ['THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'who put it on its page, in a table',
    '关于改进作风的意见\n发布机构 | 财政部 | 日期 | 2021年5月4日\n正文很长。',
    ['THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'who put it there for another',
    '教育部关于改进作风的意见\n发布机构：财政部\n正文很长。',
    ['THIS ISSUED_BY 中华人民共和国教育部'],
  ],
  [
    'a list of whom one asks issues nothing',
    '关于征求意见的函\n征求意见单位名单\n<ins>财政部</ins>\n<ins>教育部</ins>',
    [],
  ],
  [
    'signature',
    '关于开展试点工作的通知\n各地要落实。\n<ins>财政部</ins>\n2023年5月4日',
    ['THIS ISSUED_BY 中华人民共和国财政部'],
  ],
])('%s', (_, text, expected) => {
  expect(said(readTagged(text, smallLexicon))).toEqual(expected);
});

test('issuersOf lists who issued it, in text order', () => {
  const {
    links,
    entities,
    article: own,
  } = readTagged('中共中央 国务院关于改进作风的意见\n正文。', smallLexicon);
  expect(issuersOf(links, entities, own)).toEqual(['中国共产党中央委员会', '中华人民共和国国务院']);
});

test.each([
  [
    'a plan that a committee of the Party lays down',
    '制定水利发展规划的建议',
    ['THIS ISSUED_BY 中共河北省委员会'],
  ],
  ['advice', '修水渠的建议', []],
])('the title of %s', (_, subject, expected) => {
  const reading = readTagged(`中共河北省委关于${subject}\n水利是命脉。`, smallLexicon);
  expect(said(reading, 'ISSUED_BY')).toEqual(expected);
});

test('several offices are told by the first of them, and what they made is a base', () => {
  const text =
    '关于修渠的通知\n根据<ins>财政部</ins>等11部门<doc>《关于修渠的意见》</doc>（财农〔2031〕5号）、<ins>教育部</ins>等三部门<doc>《关于护渠的意见》</doc>的规定和<doc>《丙办法》</doc>的有关要求，现通知如下。';
  const links = said(readTagged(text, smallLexicon)).filter((line) => !line.includes('CITES'));
  expect(links).toEqual([
    'THIS BASED_ON 《丙办法》',
    'THIS BASED_ON 《关于修渠的意见》',
    'THIS BASED_ON 《关于护渠的意见》',
    '《关于修渠的意见》 ISSUED_BY 中华人民共和国财政部',
    '《关于护渠的意见》 ISSUED_BY 中华人民共和国教育部',
  ]);
});

test.each([
  ['河北省人民政府办公厅关于植树的通知', ['THIS ISSUED_BY 河北省人民政府办公厅']],
  ['关于植树的通知', ['THIS ISSUED_BY 河北省人民政府']],
])('the mast of a site over %s', (title, expected) => {
  const facts = { title, entity: `document:${title}` };
  const text = `<ins>河北省人民政府</ins>\n<doc>${title}</doc>\n各县要植树。`;
  expect(said(readTagged(text, smallLexicon, facts), 'ISSUED_BY')).toEqual(expected);
});

test.each([
  ['黄花镇', 'document:2021年黄花镇政府工作报告'],
  ['其中', 'document:2021年国务院政府工作报告'],
])('whose report %s says at the start of a line', (before, expected) => {
  const { mentions } = readTagged(`治沙\n${before}<doc>2021年政府工作报告</doc>和计划`, smallLexicon);
  expect(mentions.map(({ entity }) => entity)).toEqual([expected]);
});

test('the meeting of the note behind the title adopted the text', () => {
  const title = '修渠办法';
  const text = `修渠办法（2021年8月1日<mtg>党的二十大</mtg>通过）\n各县要修渠。`;
  expect(said(readTagged(text, smallLexicon, { title, entity: `document:${title}` }), 'ADOPTED_AT')).toEqual([
    'THIS ADOPTED_AT 中国共产党第二十次全国代表大会',
  ]);
});
