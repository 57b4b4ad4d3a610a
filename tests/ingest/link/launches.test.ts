import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const launches = (sentence: string): string[] =>
  said(readTagged(`工作情况\n${sentence}`, smallLexicon), 'LAUNCHED_BY').map((line) =>
    line.replace('LAUNCHED_BY ', ''),
  );

test.each([
  ['carried through', '<ins>财政部</ins>推行<pro>青苗计划</pro>。', ['青苗计划 中华人民共和国财政部']],
  ['a place for it', '<ins>财政部</ins>设立<pro>青苗计划</pro>专区。', []],
  [
    'together, as they will',
    '<ins>财政部</ins>、<ins>教育部</ins>将共同举办<pro>青苗行动</pro>。',
    ['青苗行动 中华人民共和国教育部', '青苗行动 中华人民共和国财政部'],
  ],
  [
    'once more, as is decided',
    '<ins>财政部</ins>决定继续联合举办<pro>青苗行动</pro>。',
    ['青苗行动 中华人民共和国财政部'],
  ],
  [
    'behind whom it is gathered round',
    '以<per>焦裕禄</per>同志为核心的<ins>党中央</ins>站得高，深入实施<pro>青苗行动</pro>。',
    ['青苗行动 中国共产党中央委员会'],
  ],
  [
    'for whom above all',
    '<ins>财政部</ins>决定，以各村带头人和领导班子为重点在全省开展<pro>青苗行动</pro>。',
    ['青苗行动 中华人民共和国财政部'],
  ],
  [
    'decided again, and announced by two',
    '<ins>财政部</ins>决定继续联合举办<pro>青苗行动</pro>。<ins>教育部</ins>、<ins>财政部</ins>将共同举办<pro>第三届渠道大赛</pro>。',
    [
      '第三届渠道大赛 中华人民共和国教育部',
      '第三届渠道大赛 中华人民共和国财政部',
      '青苗行动 中华人民共和国财政部',
    ],
  ],
  [
    'how great',
    '<ins>财政部</ins>统揽全局，开展了轰轰烈烈的<pro>青苗行动</pro>。',
    ['青苗行动 中华人民共和国财政部'],
  ],
  [
    'carried through far and deep',
    '<ins>财政部</ins>完成了改革，进行了广泛的和深入的<pro>青苗行动</pro>。',
    ['青苗行动 中华人民共和国财政部'],
  ],
  ['how many', '<ins>财政部</ins>组织实施了三批<pro>青苗行动</pro>。', ['青苗行动 中华人民共和国财政部']],
  [
    'whose decision it is',
    '在全省开展<pro>青苗行动</pro>，是<ins>财政部</ins>立足长远作出的决策。',
    ['青苗行动 中华人民共和国财政部'],
  ],
  [
    'among whom',
    '<ins>财政部</ins>决定在科级以上领导干部中开展<pro>青苗行动</pro>。',
    ['青苗行动 中华人民共和国财政部'],
  ],
  [
    'whose decision it is, gathered round whom',
    '在全省开展<pro>青苗行动</pro>，是以<per>焦裕禄</per>同志为核心的<ins>党中央</ins>作出的决策。',
    ['青苗行动 中国共产党中央委员会'],
  ],
  [
    'who answers a call',
    '<ins>财政部</ins>响应号召，在各村开展了<pro>青苗行动</pro>。',
    ['青苗行动 中华人民共和国财政部'],
  ],
  [
    'who calls on others',
    '<ins>财政部</ins>号召各村干部深入开展<pro>青苗行动</pro>。',
    ['青苗行动 中华人民共和国财政部'],
  ],
  [
    'in charge',
    '<ins>财政部</ins>、<ins>教育部</ins>共同负责<pro>青苗计划</pro>的组织实施。',
    ['青苗计划 中华人民共和国教育部', '青苗计划 中华人民共和国财政部'],
  ],
  [
    'in its own way',
    '<pro>青苗行动</pro>由<ins>财政部</ins>作出安排，抓好实施。',
    ['青苗行动 中华人民共和国财政部'],
  ],
  ['whom others help', '积极配合<ins>财政部</ins>开展<pro>青苗行动</pro>。', []],
  ['whose it is', '<pro>青苗行动</pro>是<ins>财政部</ins>前年发起的。', ['青苗行动 中华人民共和国财政部']],
  [
    'with whose consent',
    '经<ins>国务院</ins>同意，从今年起在各村开展<pro>青苗行动</pro>。',
    ['青苗行动 中华人民共和国国务院'],
  ],
  ['to come', '<ins>财政部</ins>将开展<pro>青苗行动</pro>。', []],
  ['of a leading group', '<ins>财政部</ins>领导小组开展<pro>青苗行动</pro>。', []],
])('%s', (_, sentence, expected) => expect(launches(sentence)).toEqual(expected));
