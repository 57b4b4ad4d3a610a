import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const links = (body: string): string[] =>
  said(readTagged(`工作情况\n${body}`, smallLexicon), 'HELD_IN', 'LOCATED_IN', 'ADOPTED_AT');

test.each([
  [
    'of two meetings that were attended',
    '<per>焦裕禄</per>在<pla>太原</pla>出席<mtg>治沙大会</mtg>和<mtg>植树大会</mtg>联合举行的晚会。',
    ['植树大会 HELD_IN 太原', '治沙大会 HELD_IN 太原'],
  ],
  [
    'of a meeting that somebody led',
    '<per>焦裕禄</per>在<pla>太原</pla>主持<mtg>治沙座谈会</mtg>并讲话。',
    ['治沙座谈会 HELD_IN 太原'],
  ],
  ['of what a meeting asks', '<per>焦裕禄</per>在<pla>太原</pla>主持<mtg>治沙座谈会</mtg>精神的学习。', []],
  [
    'of an organ, with an adverb',
    '<ins>治沙学院</ins>又坐落于<pla>兰考县</pla>。',
    ['治沙学院 LOCATED_IN 兰考县'],
  ],
  [
    'of an organ, with what the town is',
    '<ins>治沙学院</ins>，坐落于历史文化名城<pla>太原</pla>。',
    ['治沙学院 LOCATED_IN 太原'],
  ],
  [
    'of several that moved in',
    '<ins>青江集团</ins>、<ins>柳河集团</ins>等一批企业迁入<pla>兰考县</pla>。',
    ['柳河集团 LOCATED_IN 兰考县', '青江集团 LOCATED_IN 兰考县'],
  ],
  ['where an organ is', '<ins>青江集团</ins>所在的<pla>兰考县</pla>很大。', ['青江集团 LOCATED_IN 兰考县']],
  [
    'of a unit called by its kind',
    '<ins>青江机械有限公司</ins>是新厂。\n公司位于<pla>兰考县</pla>。<ins>青江医院</ins>很大，该院坐落于历史名城<pla>太原</pla>。',
    ['青江医院 LOCATED_IN 太原', '青江机械有限公司 LOCATED_IN 兰考县'],
  ],
  [
    'of a unit of no kind that was named',
    '<ins>青江机械有限公司</ins>是新厂。学校位于<pla>兰考县</pla>。',
    [],
  ],
  ['of what is merely planned', '<ins>青江集团</ins>拟迁入<pla>兰考县</pla>。', []],
])('the place %s', (_, body, expected) => expect(links(body)).toEqual(expected));

test.each([
  [
    'on a line without brackets',
    '<mtg>党的七大</mtg>部分修改，1945年6月11日通过\n第一条 正文。',
    ['THIS ADOPTED_AT 中国共产党第七次全国代表大会'],
  ],
  ['in words that go on', '<mtg>党的七大</mtg>部分修改，1945年6月11日通过后施行。\n第一条 正文。', []],
  ['in a clause', '<mtg>党的七大</mtg>通过\n第一条 正文。', []],
])('a note of revision %s', (_, body, expected) => expect(links(body)).toEqual(expected));

test.each([
  [
    'that it names again by its kind',
    '<mtg>治沙论坛</mtg>在村里开幕。此次论坛由<ins>财政部</ins>、<ins>教育部</ins>共同主办。',
    ['治沙论坛 HELD_BY 中华人民共和国教育部', '治沙论坛 HELD_BY 中华人民共和国财政部'],
  ],
  [
    'with a motto before its name',
    '由<ins>财政部</ins>主办，<ins>教育部</ins>承办的<slo>“护沙护渠”</slo><mtg>治沙论坛</mtg>开幕。<ins>教育部</ins>举办<slo>“护沙护渠”</slo><mtg>植树论坛</mtg>。',
    ['植树论坛 HELD_BY 中华人民共和国教育部', '治沙论坛 HELD_BY 中华人民共和国财政部'],
  ],
  [
    'that a group for study has',
    '<pla>河北省</pla>、<pla>河北省</pla>。他主持召开<mtg>省委理论学习中心组学习会</mtg>。<ins>省委</ins>举行了<mtg>理论学习中心组学习会</mtg>。',
    [
      '中共河北省委员会理论学习中心组学习会 HELD_BY 中共河北省委员会',
      '中共河北省委员会理论学习中心组学习会 HELD_BY 中共河北省委员会理论学习中心组',
    ],
  ],
  ['of another kind', '<mtg>治沙论坛</mtg>在村里开幕。座谈会由<ins>财政部</ins>主办。', []],
])('who holds a meeting %s', (_, body, expected) =>
  expect(said(readTagged(`工作情况\n${body}`, smallLexicon), 'HELD_BY')).toEqual(expected),
);

test('what this meeting adopted', () =>
  expect(links('<mtg>治沙会议</mtg>开了两天。本次会议审议了工作，通过了<doc>《治沙办法》</doc>。')).toEqual([
    '《治沙办法》 ADOPTED_AT 治沙会议',
  ]));

test.each([
  [
    'a plenum in its paragraph',
    '<mtg>中共河北省委七届十二次全体会议</mtg>开了两天。会议通过<doc>《治沙办法》</doc>。\n会议通过<doc>《植树办法》</doc>。',
    1,
  ],
  ['none that was named', '会议通过<doc>《治沙办法》</doc>。', 0],
  [
    'a conference of consultation',
    '<mtg>中国人民政治协商会议河北省第十二届委员会第三次会议</mtg>开了两天。大会依次表决通过<doc>《治沙办法》</doc>。',
    1,
  ],
])('what adopted a document is %s', (_, body, count) => expect(links(body)).toHaveLength(count));
