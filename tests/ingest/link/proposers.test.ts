import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const proposals = (sentence: string): string[] =>
  said(readTagged(`工作情况\n${sentence}`, smallLexicon), 'PROPOSED_BY').map((line) =>
    line.replace('PROPOSED_BY ', ''),
  );

/** Who put a formula forward, told by more than the verb. */
test.each([
  ['of a topic only its tasks', '<per>焦裕禄</per>提出了<slo>“三农”</slo>工作的新任务。', []],
  ['what is more than it', '<per>焦裕禄</per>来看过，称之为<slo>“三同”</slo>的升级版。', []],
  [
    'in a report just given',
    '<per>焦裕禄</per>在<mtg>全县大会</mtg>上作报告，提出<slo>“三同”</slo>。',
    ['三同 焦裕禄'],
  ],
  [
    'a thing of which words are said',
    '<slo>焦裕禄精神</slo>是<per>焦裕禄</per>的同事们概括的；<slo>三同</slo>是<per>焦裕禄</per>概括的“同吃同住”。',
    [],
  ],
  ['what to build together', '<per>焦裕禄</per>提出共同建设<slo>“十里林带”</slo>。', ['十里林带 焦裕禄']],
  [
    'for what it is decided',
    '<mtg>全县大会</mtg>正式决定对林场实行<slo>“三同”</slo>的方针。',
    ['三同 全县大会'],
  ],
  [
    'what it is called since',
    '<per>焦裕禄</per>提出了面向后代的三项办法，后来简称为<slo>“三同”</slo>。',
    ['三同 焦裕禄'],
  ],
  ['as what', '<per>焦裕禄</per>提出并实施了作为全县总方略的<pro>“三同”战略</pro>。', ['三同战略 焦裕禄']],
  [
    'for a place',
    '<per>焦裕禄</per>提出<pla>兰考</pla>要<slo>“争当治沙先锋”</slo>。',
    ['争当治沙先锋 焦裕禄'],
  ],
  [
    'at the time of a meeting',
    '这是<per>焦裕禄</per>1963年<mtg>全县大会</mtg>期间提出的<slo>“三同”</slo>。',
    ['三同 焦裕禄'],
  ],
  [
    'among others',
    '<per>焦裕禄</per>陆续提出一系列治沙思路，比如<slo>“三同”</slo>、<slo>“两不误”</slo>。',
    ['三同 焦裕禄', '两不误 焦裕禄'],
  ],
  [
    'in a row with plain words',
    '<per>焦裕禄</per>提出的以林治沙、以水治碱、<slo>“三同”</slo>等很有用。',
    ['三同 焦裕禄'],
  ],
  ['founded', '<per>焦裕禄</per>同志集中全县智慧创立了<slo>治沙理论</slo>。', ['治沙理论 焦裕禄']],
  [
    'founded by an organ',
    '<ins>财政部</ins>逐步创立了<slo>治沙理论</slo>。',
    ['治沙理论 中华人民共和国财政部'],
  ],
  [
    'that a place put forward',
    '<per>焦裕禄</per>强调，<pla>兰考</pla>率先提出<slo>“三同”</slo>倡议。他说，对方指出，中方提出<slo>“两不误”</slo>。',
    [],
  ],
  ['its founder', '<slo>治沙理论</slo>的主要创立者<per>焦裕禄</per>来了。', ['治沙理论 焦裕禄']],
  [
    'a principle to hold',
    '<per>焦裕禄</per>强调，办事要秉承<slo>“一切为了乡亲”</slo>的原则。',
    ['一切为了乡亲 焦裕禄'],
  ],
  [
    'what he likened it to',
    '<per>焦裕禄</per>曾把<slo>三同</slo>称为县里的<slo>“传家宝”</slo>。',
    ['传家宝 焦裕禄'],
  ],
  [
    'what they are about',
    '坚持<per>焦裕禄</per>主席关于防治风沙、发展林业的<slo>八项主张</slo>。',
    ['八项主张 焦裕禄'],
  ],
  ['a year', '执行<per>焦裕禄</per>同志一九六二年宣布的<slo>治沙三项原则</slo>。', ['治沙三项原则 焦裕禄']],
  ['a name without marks', '贯彻<per>焦裕禄</per>先生的<slo>三大政策</slo>。', ['三大政策 焦裕禄']],
  [
    'an organ about something',
    '支持<ins>财政部</ins>关于建立<slo>“无风沙区”</slo>的主张。',
    ['无风沙区 中华人民共和国财政部'],
  ],
  [
    'when, and first of all',
    '<slo>“三同”</slo>这个办法，就是<per>焦裕禄</per>同志在考察<pla>兰考</pla>的时候，首次提出来的。',
    ['三同 焦裕禄'],
  ],
  ['in passing', '<per>焦裕禄</per>同志提到<slo>三个“不能忘记”</slo>。', ['三个不能忘记 焦裕禄']],
  [
    'for a place',
    '<ins>财政部</ins>明确了<pla>兰考</pla><slo>“三同”</slo>建设的战略安排。',
    ['三同 中华人民共和国财政部'],
  ],
  [
    'what to do of oneself',
    '<per>焦裕禄</per>明确提出，干部要主动<slo>“下田”</slo>，帮乡亲做事。',
    ['下田 焦裕禄'],
  ],
])('proposed %s', (_, sentence, expected) => expect(proposals(sentence)).toEqual(expected));

const TWO = '<slo>“三同”</slo>、<slo>“两不误”</slo>';

test.each([
  ['two meetings between them', `<mtg>全县大会</mtg>、<mtg>全市大会</mtg>提出的${TWO}要坚持。`, []],
  ['two people between them', `<per>焦裕禄</per>、<per>王进喜</per>提出的${TWO}要坚持。`, []],
  [
    'each of two meetings',
    `<mtg>全县大会</mtg>、<mtg>全市大会</mtg>都提出${TWO}。`,
    ['三同 全县大会', '三同 全市大会', '两不误 全县大会', '两不误 全市大会'],
  ],
  [
    'two meetings, one thing',
    '<mtg>全县大会</mtg>、<mtg>全市大会</mtg>提出的<slo>“三同”</slo>要坚持。',
    ['三同 全县大会', '三同 全市大会'],
  ],
  [
    'two organs as one',
    `<ins>财政部</ins>、<ins>教育部</ins>提出的${TWO}要坚持。`,
    [
      '三同 中华人民共和国教育部',
      '三同 中华人民共和国财政部',
      '两不误 中华人民共和国教育部',
      '两不误 中华人民共和国财政部',
    ],
  ],
])('put forward by %s', (_, sentence, expected) => {
  const reading = readTagged(`工作情况\n${sentence}`, smallLexicon);
  const links = said(reading, 'PROPOSED_BY', 'PROPOSED_AT').map((line) => line.replace(/PROPOSED_.. /u, ''));
  expect([...new Set(links)].sort()).toEqual([...expected].sort());
});
