import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const proposals = (sentence: string): string[] =>
  said(readTagged(`工作情况\n${sentence}`, smallLexicon), 'PROPOSED_BY').map((line) =>
    line.replace('PROPOSED_BY ', ''),
  );

/** Ways to say whose a formula is. */
test.each([
  [
    'what an organ calls it',
    '<ins>财政部</ins>将这套办法总结为<slo>“三清”</slo>。',
    ['三清 中华人民共和国财政部'],
  ],
  ['what it was called', '这套办法被<ins>财政部</ins>的同志总结为<slo>“三清”</slo>。', []],
  [
    'what it was made',
    '<ins>财政部</ins>把<slo>“三清”</slo>确定为全年的工作目标。',
    ['三清 中华人民共和国财政部'],
  ],
  ['what it is taken for', '<ins>财政部</ins>把<slo>“三清”</slo>作为载体。', []],
  ['a blueprint', '<mtg>全县大会</mtg>描绘了<slo>“一核两翼”</slo>的宏伟蓝图。', ['一核两翼 全县大会']],
  ['a frame', '<mtg>全县大会</mtg>确立了<slo>“一核两翼”</slo>空间格局。', ['一核两翼 全县大会']],
  [
    'of whom it is asked',
    '<per>焦裕禄</per>同志希望<pla>兰考</pla><slo>“走在前、开新局”</slo>。',
    ['走在前、开新局 焦裕禄'],
  ],
  ['all are called upon', '<per>焦裕禄</per>号召全县做到<slo>“三个更好”</slo>。', ['三个更好 焦裕禄']],
  ['of which thing', '<per>焦裕禄</per>要求各地<slo>“三清”</slo>经费减半。', []],
  [
    'what one often says',
    '<slo>“种树就是种粮”</slo>，这是<per>焦裕禄</per>同志常说的一句话。',
    ['种树就是种粮 焦裕禄'],
  ],
  ['one thought more', '<slo>“三同”</slo>，是<per>焦裕禄</per>抓治沙的又一个重要思想。', ['三同 焦裕禄']],
  ['whose standard it is', '<per>焦裕禄</per>同志的<slo>“三个有利于”</slo>标准。', ['三个有利于 焦裕禄']],
  ['among others', '<per>焦裕禄</per>提出了包括<slo>“三同”</slo>在内的办法。', ['三同 焦裕禄']],
  ['who is its author', '<per>焦裕禄</per>是<slo>“三同”</slo>的首倡者。', ['三同 焦裕禄']],
  ['who it was', '最早提出<slo>“三同”</slo>的，是<per>焦裕禄</per>。', ['三同 焦裕禄']],
  [
    'behind clauses on how',
    '<slo>“三同”</slo>是<per>焦裕禄</per>深入村社，听取意见，提出并实行的办法。',
    ['三同 焦裕禄'],
  ],
  ['behind clauses, somebody else', '<slo>“三同”</slo>是<per>焦裕禄</per>下乡以后，我们几个提出的办法。', []],
  ['made clear', '<per>焦裕禄</per>在讲话中明确了<slo>“三个更好”</slo>。', ['三个更好 焦裕禄']],
  ['stressed and pointed out', '<per>焦裕禄</per>强调指出<slo>“三个更好”</slo>。', ['三个更好 焦裕禄']],
  ['put into a word', '<per>焦裕禄</per>把治沙的办法凝练成<slo>“三不怕”</slo>。', ['三不怕 焦裕禄']],
  [
    'a meeting calls upon all',
    '<mtg>全县大会</mtg>号召全县<slo>“向风沙宣战”</slo>。',
    ['向风沙宣战 全县大会'],
  ],
  ['planned by himself', '<per>焦裕禄</per>亲自谋划、亲自部署、亲自推动<slo>“三同”</slo>。', ['三同 焦裕禄']],
  [
    'what he himself planned',
    '<slo>“三同”</slo>是<per>焦裕禄</per>同志亲自谋划、亲自推动的全县战略。',
    ['三同 焦裕禄'],
  ],
  [
    'who planned another thing',
    '<slo>“三同”</slo>是<per>焦裕禄</per>亲自谋划的<pro>青苗行动</pro>的一部分。',
    ['青苗行动 焦裕禄'],
  ],
  [
    'what an organ decided on',
    '<slo>“三清”</slo>是<ins>财政部</ins>作出的重大决策部署。',
    ['三清 中华人民共和国财政部'],
  ],
  ['a task that was given', '<slo>“三同”</slo>是<per>焦裕禄</per>赋予全县的使命。', ['三同 焦裕禄']],
  [
    'not who speaks of it',
    '<per>王进喜</per>：<per>焦裕禄</per>常下乡。经过调查，立足全局，提出<slo>“三同”</slo>。',
    ['三同 焦裕禄'],
  ],
])('%s', (_, sentence, expected) => expect(proposals(sentence)).toEqual(expected));
