import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

test.each([
  [
    'whom the sentence before ends in',
    '<per>王进喜</per>同志由此走出一条新路。“三治”就是<per>焦裕禄</per>同志对经验的总结。',
    '焦裕禄',
  ],
  [
    'its subject, and not whose work it carries on',
    '<per>王进喜</per>走出一条新路，就是接<per>焦裕禄</per>同志的班。',
    '王进喜',
  ],
  [
    'the subject before, where another is only named in passing',
    '<per>王进喜</per>走出一条新路，这同<per>焦裕禄</per>同志的要求一致。',
    '王进喜',
  ],
])('he is %s', (_, before, who) => {
  const raw = `工作情况\n${before}他在<doc>《治沙记》</doc>中写道，沙能治好。`;
  expect(said(readTagged(raw, smallLexicon), 'AUTHORED_BY')).toEqual([`《治沙记》 AUTHORED_BY ${who}`]);
});

test.each([
  [
    'never the one who answers',
    '<per>焦裕禄</per>同志常下乡。\n有一次请<per>王进喜</per>指正。',
    ['《治沙记》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'nobody where the answer names two',
    '<per>焦裕禄</per>与<per>雷锋</per>来过。\n路修好了。\n树也种了。',
    [],
  ],
])('in an interview he is %s', (_, answer, expected) => {
  const raw = `采访\n采访组：请您谈谈。\n<per>王进喜</per>：${answer}\n他在<doc>《治沙记》</doc>中写道，沙能治好。`;
  expect(said(readTagged(raw, smallLexicon), 'AUTHORED_BY')).toEqual(expected);
});
