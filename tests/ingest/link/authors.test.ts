import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const authors = (sentence: string): string[] =>
  said(readTagged(`工作情况\n${sentence}`, smallLexicon), 'AUTHORED_BY').map((line) =>
    line.replace('AUTHORED_BY ', ''),
  );

test.each([
  [
    'behind the post alone',
    '县里派人去，省长<per>焦裕禄</per>到了会，发表题为<doc>《治沙记》</doc>的讲话。',
    ['《治沙记》 焦裕禄'],
  ],
  ['a deputy', '前几天，<per>焦裕禄</per>代表发表了题为<doc>《治沙记》</doc>的文章。', ['《治沙记》 焦裕禄']],
  [
    'what the work is called before its title',
    '报上登过<per>焦裕禄</per>撰写的元旦献词<doc>《治沙记》</doc>。',
    ['《治沙记》 焦裕禄'],
  ],
  [
    'the second thing done',
    '<per>焦裕禄</per>主编<pub>《治沙报》</pub>并发表题为<doc>《治沙记》</doc>的短文。',
    ['《治沙记》 焦裕禄'],
  ],
  [
    'a note of the editor',
    '报上登了<per>焦裕禄</per>撰写的编者按<doc>《治沙记》</doc>。',
    ['《治沙记》 焦裕禄'],
  ],
  [
    'an archive that edits',
    '<ins>治沙档案馆</ins>编的<doc>《治沙文献选》</doc>出版了。',
    ['《治沙文献选》 治沙档案馆'],
  ],
  [
    'works of others, edited',
    '<doc>《焦裕禄文选》</doc>由<ins>治沙编委会</ins>编辑，<ins>财政部</ins>会同<ins>教育部</ins>编辑的<doc>《焦裕禄谈治沙》</doc>也出版了。',
    [],
  ],
  [
    'works on theory, edited',
    '<doc>《治沙理论读本》</doc>由<ins>治沙编委会</ins>编辑。',
    ['《治沙理论读本》 治沙编委会'],
  ],
  [
    'who had it drawn up',
    '<per>焦裕禄</per>在兰考时，主持制定<doc>《治沙规划》</doc>，又主持起草和实施了<doc>《种树纲要》</doc>。',
    ['《种树纲要》 焦裕禄'],
  ],
  [
    'the title told behind',
    '<per>焦裕禄</per>为这事在报上写过一篇文章，题目就是<doc>《治沙记》</doc>。',
    ['《治沙记》 焦裕禄'],
  ],
  ['a work with its praise', '<per>焦裕禄</per>写出人人会唱的<doc>《治沙歌》</doc>。', ['《治沙歌》 焦裕禄']],
  [
    'at a meeting',
    '大家学了<per>焦裕禄</per>同志在<mtg>全县三级干部会议</mtg>上<doc>《治沙记》</doc>的报告。',
    ['《治沙记》 焦裕禄'],
  ],
  ['of a year', '正如<per>焦裕禄</per>在一九六三年<doc>《治沙记》</doc>一书中所说。', ['《治沙记》 焦裕禄']],
  [
    'within the work',
    '集子里有<doc>《治沙记》</doc>，<per>焦裕禄</per>在文中说要种树。',
    ['《治沙记》 焦裕禄'],
  ],
  ['has a book', '<per>焦裕禄</per>有一本书叫<doc>《治沙记》</doc>。', ['《治沙记》 焦裕禄']],
  ['an article of his', '那是<per>焦裕禄</per>的一篇文章<doc>《治沙记》</doc>。', ['《治沙记》 焦裕禄']],
  ['a verse and its poet', '<doc>《治沙歌》</doc>节选·<per>焦裕禄</per>', ['《治沙歌》 焦裕禄']],
  [
    'words of his under a title',
    '<per>焦裕禄</per>的这个比方后来以<doc>《治沙记》</doc>为题发表在报上。',
    ['《治沙记》 焦裕禄'],
  ],
  [
    'signed together',
    '<per>焦裕禄</per>、<per>王进喜</per>联名发布<doc>《治沙宣言》</doc>。',
    ['《治沙宣言》 焦裕禄', '《治沙宣言》 王进喜'],
  ],
  [
    'written by an organ',
    '<doc>《治沙读本》</doc>由<ins>财政部</ins>组织编写。',
    ['《治沙读本》 中华人民共和国财政部'],
  ],
  [
    'what grew of it',
    '<doc>《治沙记》</doc>是<per>焦裕禄</per>在<pla>兰考</pla>所思所想的结晶。',
    ['《治沙记》 焦裕禄'],
  ],
  ['somebody else', '<per>焦裕禄</per>说起，那位记者去过沙地，写了一篇文章叫<doc>《治沙记》</doc>。', []],
])('%s', (_, sentence, expected) => expect(authors(sentence)).toEqual(expected));

test.each([
  [
    'speakers in the head',
    '每周一学\n<per>焦裕禄</per>、<per>王进喜</per>同志在治沙工作会议上的讲话\n同志们好。',
    ['THIS 焦裕禄', 'THIS 王进喜'],
  ],
  [
    'a note',
    '把树种好※\n要多种树。\n※这是<per>焦裕禄</per>同志1962年至1963年文稿中有关种树内容的节录。',
    ['THIS 焦裕禄'],
  ],
  [
    'several under the title',
    '把树种好\n□<per>焦裕禄</per>　<per>王进喜</per>\n要多种树。',
    ['THIS 焦裕禄', 'THIS 王进喜'],
  ],
  [
    'with where he works in brackets',
    '把树种好\n作者：<per>焦裕禄</per>（<ins>教育部</ins>司长）\n要多种树。',
    ['THIS 焦裕禄'],
  ],
  [
    'with where he works behind',
    '把树种好\n要多种树。\n（作者：<per>焦裕禄</per>，单位：<ins>教育部</ins>）',
    ['THIS 焦裕禄'],
  ],
  ['what he is', '把树种好\n要多种树。\n（作者<per>焦裕禄</per>系<ins>教育部</ins>司长）', ['THIS 焦裕禄']],
  [
    'the post he holds behind his name',
    '把树种好\n要多种树。\n（作者：<per>焦裕禄</per> <ins>教育部</ins>司长）',
    ['THIS 焦裕禄'],
  ],
  [
    'behind where it was printed',
    '把树种好\n要多种树。\n（原文刊载于<pub>《治沙报》</pub>，作者：<per>焦裕禄</per>）',
    ['THIS 焦裕禄'],
  ],
  ['a lecturer', '把树种好\n主讲人：<per>焦裕禄</per>\n要多种树。', ['THIS 焦裕禄']],
  [
    'a group of an organ',
    '把树种好\n<ins>教育部</ins>治沙研究课题组\n要多种树。',
    ['THIS 中华人民共和国教育部'],
  ],
  [
    'an organ that contributes',
    '把树种好\n要多种树。\n（<ins>教育部</ins>供稿）',
    ['THIS 中华人民共和国教育部'],
  ],
  ['a speech only spoken of', '新事\n<per>焦裕禄</per>同志在治沙会议上的讲话意义重大\n村里变了。', []],
])('of the text itself: %s', (_, text, expected) =>
  expect(
    said(readTagged(text, smallLexicon), 'AUTHORED_BY').map((line) => line.replace('AUTHORED_BY ', '')),
  ).toEqual(expected),
);

const held = (foot: string): string[] =>
  said(readTagged(`把树种好\n<per>焦裕禄</per>\n要多种树。\n${foot}`, smallLexicon), 'HOLDS');

test('the post of whose text it is', () => {
  expect(held('（作者系<ins>教育部</ins>司长）')).toEqual(['焦裕禄 HOLDS 中华人民共和国教育部']);
  expect(held('（作者：<per>焦裕禄</per>，<ins>教育部</ins>司长）')).toEqual([
    '焦裕禄 HOLDS 中华人民共和国教育部',
  ]);
  expect(held('（作者单位：<ins>教育部</ins>）')).toEqual([]);
});

test.each([
  ['（转载自<pub>《治沙报》</pub>）'],
  ['（此文刊登在1996年5月3日<pub>《治沙报》</pub>）'],
  ['（本文是治沙会上的讲话，<pub>《治沙报》</pub>2020年第3期刊发）'],
])('where the text was printed before: %s', (foot) =>
  expect(said(readTagged(`把树种好\n要多种树。\n${foot}`, smallLexicon), 'PUBLISHED_IN')).toEqual([
    'THIS PUBLISHED_IN 《治沙报》',
  ]),
);

test('a name and the day in a line of the head', () => {
  const text = '把树种好——在全县大会上的讲话\n<per>焦裕禄</per> 1963.10.23\n种树要种在冬天。';
  expect(said(readTagged(text, smallLexicon), 'AUTHORED_BY')).toEqual(['THIS AUTHORED_BY 焦裕禄']);
});

const report = (head: string): string[] =>
  said(
    readTagged(`工作报告\n${head}各位代表：\n现在，我代表<ins>财政部</ins>向大会报告工作。`, smallLexicon),
    'AUTHORED_BY',
  );

test('whom a report is given for stands in for a speaker who is not named', () => {
  expect(report('部长 <per>焦裕禄</per>\n')).toEqual(['THIS AUTHORED_BY 焦裕禄']);
  expect(report('')).toEqual(['THIS AUTHORED_BY 中华人民共和国财政部']);
});

test.each([
  ['<per>焦裕禄</per>同志在追悼会上致悼词，全文如下：'],
  ['<per>焦裕禄</per>同志在大会上发表讲话，现将讲话全文刊登如下：'],
  ['8月3日讯（<per>焦裕禄</per>）麦子熟了。'],
])('whose words the news gives in full: %s', (line) => {
  expect(authors(`${line}\n大家好。`)).toEqual(['THIS 焦裕禄']);
});

test('two authors behind one label, below a source', () => {
  const raw = '治沙有方\n来源：<pub>河湾报</pub> 作者：<per>焦大川</per> <per>王小河</per>';
  expect(said(readTagged(raw, smallLexicon), 'AUTHORED_BY')).toEqual([
    'THIS AUTHORED_BY 焦大川',
    'THIS AUTHORED_BY 王小河',
  ]);
});

test('writings told by how long they are, by the subject of the sentence before', () => {
  const text =
    '往事\n<per>焦裕禄</per>来到村里。写了3章12节，2万多字的<doc>《看沙丘》</doc>。<per>王进喜</per>后来发现，编辑<doc>《治沙文集》</doc>时漏了一篇。';
  expect(said(readTagged(text, smallLexicon), 'AUTHORED_BY')).toEqual(['《看沙丘》 AUTHORED_BY 焦裕禄']);
});

test('the paper and its day in brackets, on a line of their own', () => {
  const raw = '治沙有方\n我们要好好治沙。\n<pub>《青山日报》</pub>（ 2031年1月1日 第 4 版）';
  expect(said(readTagged(raw, smallLexicon), 'PUBLISHED_IN')).toEqual(['THIS PUBLISHED_IN 《青山日报》']);
});

test('of papers that one line chains, the one that printed it first', () => {
  const raw = '把树种好\n要多种树。\n来源：<pub>青山网</pub>－<pub>青山日报</pub>';
  expect(said(readTagged(raw, smallLexicon), 'PUBLISHED_IN')).toEqual(['THIS PUBLISHED_IN 青山日报']);
});
