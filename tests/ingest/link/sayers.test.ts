import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const proposals = (sentence: string): string[] =>
  said(readTagged(`工作情况\n${sentence}`, smallLexicon), 'PROPOSED_BY').map((line) =>
    line.replace('PROPOSED_BY ', ''),
  );

test.each([
  [
    'a formula that is told at once',
    '<per>焦裕禄</per>强调，种树要做到<slo>“三适”</slo>：一是适地，二是适时，三是适树。',
    ['三适 焦裕禄'],
  ],
  ['spoken of, and told', '<per>焦裕禄</per>提到<slo>“三适”</slo>，即适地、适时、适树。', ['三适 焦裕禄']],
  ['his words, whole', '<per>焦裕禄</per>说：“<slo>种树就是种粮</slo>。”', ['种树就是种粮 焦裕禄']],
  ['his words, without marks', '<per>焦裕禄</per>指出，<slo>种树就是种粮</slo>。', ['种树就是种粮 焦裕禄']],
  [
    'what demand it is',
    '<per>焦裕禄</per>指出，<slo>“看实情、办实事”</slo>的总要求，是根据村情提出来的。',
    ['看实情、办实事 焦裕禄'],
  ],
  [
    'so many sentences',
    '<per>焦裕禄</per>讲了三句话：<slo>种树在人、护树在心、成树在天</slo>。',
    ['种树在人、护树在心、成树在天 焦裕禄'],
  ],
  [
    'a scheme, and its short name',
    '<mtg>县委全会</mtg>提出治沙的方案：即发挥<slo>“三个长处”</slo>，推进<slo>“三个举措”</slo>，简称<slo>“三三办法”</slo>。',
    ['三三办法 县委全会', '三个举措 县委全会', '三个长处 县委全会'],
  ],
  ['expounded', '<per>焦裕禄</per>对<slo>“三股劲”</slo>作出了完整的表述。', ['三股劲 焦裕禄']],
  ['his three policies', '落实<per>焦裕禄</per>先生的<slo>三大政策</slo>。', ['三大政策 焦裕禄']],
  [
    'two organs',
    '落实<ins>党中央</ins>、<ins>国务院</ins><slo>“两放一管”</slo>改革精神。',
    ['两放一管 中华人民共和国国务院', '两放一管 中国共产党中央委员会'],
  ],
  [
    'during a meeting',
    '<per>焦裕禄</per>1963年<mtg>全县大会</mtg>期间提出<slo>“三同”</slo>。',
    ['三同 焦裕禄'],
  ],
  ['behind other words', '<per>焦裕禄</per>提出的种泡桐、翻淤泥、<slo>“三同”</slo>都好。', ['三同 焦裕禄']],
  ['in what', '在<doc>《治沙报告》</doc>中，又提出<slo>“三同”</slo>。', ['三同 《治沙报告》']],
  ['in what, passive', '<slo>“三同”</slo>是在<doc>《治沙报告》</doc>中提出的。', ['三同 《治沙报告》']],
  [
    'at what time, passive',
    '<slo>“三同”</slo>这个概念，就是<per>焦裕禄</per>在村里的时候，首次提出来的。',
    ['三同 焦裕禄'],
  ],
  ['a judgement', '<slo>“两个先修”</slo>是<mtg>全县大会</mtg>作出的重大论断。', ['两个先修 全县大会']],
  [
    'whose judgement it is too',
    '<slo>“两个先修”</slo>是多年的经验，是<mtg>全县大会</mtg>的重大论断。',
    ['两个先修 全县大会'],
  ],
  [
    'whose expectation',
    '<slo>“种好这片林”</slo>，是<per>焦裕禄</per>同志对村里的一贯要求。',
    ['种好这片林 焦裕禄'],
  ],
  [
    'called by the post alone',
    '<per>焦裕禄</per>总书记来过。总书记提出的<slo>“三同”</slo>，大家记得。',
    ['三同 焦裕禄'],
  ],
  [
    'who lists what a formula gathers',
    '<per>焦裕禄</per>强调，必须护路、必须护渠、必须护田。这<slo>“三个必须”</slo>，要记牢。',
    ['三个必须 焦裕禄'],
  ],
  [
    'under a heading',
    '<slo>“三个必须”</slo>\n<per>焦裕禄</per>提出，必须护路，必须护渠，必须护田。',
    ['三个必须 焦裕禄'],
  ],
  [
    'hopes for a place',
    '牢记<per>焦裕禄</per>同志对<pla>兰考</pla><slo>“三个更好”</slo>的殷切期望。',
    ['三个更好 焦裕禄'],
  ],
  ['said to us', '<per>焦裕禄</per>对我们讲，要<slo>“跳出树种树”</slo>。', ['跳出树种树 焦裕禄']],
  ['put so', '<per>焦裕禄</per>用<slo>“三股劲”</slo>来概括治沙的办法。', ['三股劲 焦裕禄']],
  ['whose word it is', '<slo>“命根子”</slo>这个比喻是<per>焦裕禄</per>讲的。', ['命根子 焦裕禄']],
  [
    'this instruction',
    '<doc>《治沙指示》</doc>下来了。这个指示提出<slo>“三同”</slo>。',
    ['三同 《治沙指示》'],
  ],
])('%s', (_, sentence, expected) => expect(proposals(sentence).toSorted()).toEqual(expected.toSorted()));

test.each([
  ['pupils of a school', '<ins>北京大学</ins>学子喊出<slo>“团结苦干”</slo>的口号。'],
  ['a drive that was decided', '<pro>青苗行动</pro>是<ins>党中央</ins>作出的重大决策。'],
  ['what a thing is', '<per>焦裕禄</per>指出，<slo>泡桐林</slo>，是一件大事。'],
])('nobody proposes: %s', (_, sentence) => expect(proposals(sentence)).toEqual([]));

test('who alone wrote a text says so of himself', () => {
  const speech =
    '在全县大会上的讲话\n作者：<per>焦裕禄</per>\n同志们，我讲到村里的<slo>“三股劲”</slo>。“我说过<slo>“三同”</slo>”。';
  expect(said(readTagged(speech, smallLexicon), 'PROPOSED_BY')).toEqual(['三股劲 PROPOSED_BY 焦裕禄']);
});
