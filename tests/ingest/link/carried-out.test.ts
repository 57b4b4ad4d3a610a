import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const notice = (body: string): string[] =>
  said(readTagged(`关于开展试点工作的通知\n${body}`, smallLexicon)).filter(
    (line) => !/ISSUED_BY|HOLDS/u.test(line),
  );

test.each([
  [
    'what is made by others together',
    '根据<doc>《甲法》</doc>（2031年修正）和<doc>《乙法》</doc>，我部组织编制了<doc>《丙条件》</doc>，现予公布。',
    ['THIS TRANSMITS 《丙条件》', '《丙条件》 BASED_ON 《乙法》', '《丙条件》 BASED_ON 《甲法》'],
  ],
  [
    'what is given out to carry out another',
    '为落实<doc>《甲决定》</doc>，<ins>水利部</ins>印发<doc>《乙方案》</doc>。',
    ['THIS IMPLEMENTS 《甲决定》', '《乙方案》 IMPLEMENTS 《甲决定》'],
  ],
  [
    'and says so behind it',
    '<ins>水利部</ins>出台<doc>《乙方案》</doc>，全面贯彻落实<doc>《甲决定》</doc>。',
    ['《乙方案》 IMPLEMENTS 《甲决定》'],
  ],
  [
    'what a measure is, and what it sees to',
    '<doc>《乙方案》</doc>是贯彻落实<doc>《甲决定》</doc>的重要举措。<doc>《丙措施》</doc>对落实<doc>《甲决定》</doc>作出部署。',
    ['《丙措施》 IMPLEMENTS 《甲决定》', '《乙方案》 IMPLEMENTS 《甲决定》'],
  ],
  [
    'what another is taken for',
    '<ins>水利部</ins>以<doc>《甲法》</doc>为依据，起草了<doc>《乙条例》</doc>。',
    ['《乙条例》 AUTHORED_BY 水利部', '《乙条例》 BASED_ON 《甲法》'],
  ],
  [
    'what ends once another is revised',
    '<doc>《甲条例》</doc>修订后，原<doc>《甲暂行条例》</doc>不再执行。',
    ['THIS REPEALS 《甲暂行条例》', '《甲条例》 REPEALS 《甲暂行条例》'],
  ],
  [
    'drafted by an organ, told in three ways',
    '<ins>水利部</ins>牵头起草了<doc>《甲方案》</doc>。由<ins>水利部</ins>起草的<doc>《乙方案》</doc>公开征求意见。<per>焦裕禄</per>的新著<doc>《治沙论》</doc>出版。',
    ['《乙方案》 AUTHORED_BY 水利部', '《治沙论》 AUTHORED_BY 焦裕禄', '《甲方案》 AUTHORED_BY 水利部'],
  ],
  [
    'laid by an organ before another',
    '在<ins>水利部</ins>上报的<doc>《关于治沙的汇报》</doc>和<ins>财政部</ins><doc>《关于治沙的报告》</doc>上批示。向<ins>财政部</ins><doc>《关于看渠的请示》</doc>作了答复。',
    ['《关于治沙的报告》 AUTHORED_BY 中华人民共和国财政部', '《关于治沙的汇报》 AUTHORED_BY 水利部'],
  ],
  [
    'of two with their posts',
    '<ins>水利部</ins>部长<per>焦裕禄</per>、<ins>财政部</ins>部长<per>谷文昌</per>联名发布<doc>《治沙宣言》</doc>。',
    ['《治沙宣言》 AUTHORED_BY 焦裕禄', '《治沙宣言》 AUTHORED_BY 谷文昌'],
  ],
  [
    'read in a paper',
    '在<pub>《治沙报》</pub>上看到一篇文章<doc>《把树种好》</doc>。',
    ['《把树种好》 PUBLISHED_IN 《治沙报》'],
  ],
])('what a document rests on, carries out and comes from: %s', (_, body, expected) => {
  expect(notice(body)).toEqual(expected);
});

test('a law says what it rests on and what it ends', () => {
  const law =
    '中华人民共和国看渠法\n第一条 为了看好水渠，根据<doc>宪法</doc>，制定本法。\n第二条 本法自公布之日起施行。<doc>《护渠法》</doc>同时废止。';
  expect(said(readTagged(law, smallLexicon), 'BASED_ON', 'REPEALS')).toEqual([
    'THIS BASED_ON 《中华人民共和国宪法》',
    'THIS REPEALS 《护渠法》',
  ]);
});
