import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const PAGE = '每周一学（3月1日-3月7日）\n文章来源： 作者： 发布时间：2032年03月01日\n';
const NEWS = '甲县种树\n甲县种了很多树。\n';
const SPEECH = '<doc>在治沙会议上的讲话</doc>\n（2032年3月1日）\n<per>焦裕禄</per>\n同志们好。';
const of = (body: string): string[] =>
  said(readTagged(PAGE + body, smallLexicon), 'AUTHORED_BY', 'PUBLISHED_IN', 'ADOPTED_AT');

test.each([
  ['a speech alone, which the page is', SPEECH, ['THIS AUTHORED_BY 焦裕禄']],
  [
    'an article alone, which the page is',
    '把树种好※\n<per>焦裕禄</per>\n要种树。',
    ['THIS AUTHORED_BY 焦裕禄'],
  ],
  ['a speech below a headline', `治沙会议开幕\n${SPEECH}`, ['《在治沙会议上的讲话》 AUTHORED_BY 焦裕禄']],
  ['an article without a node', `${NEWS}把树种好\n<per>焦裕禄</per>\n要种树。`, []],
  [
    'a byline at the end of news, which the page is',
    `${NEWS}（作者：<per>焦裕禄</per>）`,
    ['THIS AUTHORED_BY 焦裕禄'],
  ],
  ['a byline under one of two', `${NEWS}把树种好\n<per>焦裕禄</per>\n要种树。\n来源：治沙网\n乙县治沙。`, []],
])('who wrote what a page of a series reprints: %s', (_, body, expected) => {
  expect(of(body)).toEqual(expected);
});

test.each([
  [
    'alone, which the page is',
    '党的七大公报\n（2020年10月29日<mtg>党的七大</mtg>通过）\n正文。',
    ['THIS ADOPTED_AT 中国共产党第七次全国代表大会'],
  ],
  [
    'below a headline, at the head',
    '治沙工作开始\n<doc>治沙公报</doc>\n（2020年10月29日<mtg>党的七大</mtg>通过）\n正文。',
    ['《治沙公报》 ADOPTED_AT 中国共产党第七次全国代表大会'],
  ],
  ['without a node', `${NEWS}治沙公报\n（2020年10月29日<mtg>党的七大</mtg>通过）\n正文。`, []],
])('what a meeting adopted on a page of a series: %s', (_, body, expected) => {
  expect(of(body)).toEqual(expected);
});

test.each([
  ['one label at the foot', `${NEWS}（来源：<pub>新华社</pub>）`, ['THIS PUBLISHED_IN 新华社']],
  [
    'one label below each title',
    `甲县种树\n来源：<pub>新华社</pub>\n种了树。\n乙县治沙\n来源：<pub>新华社</pub>\n治了沙。`,
    ['THIS PUBLISHED_IN 新华社'],
  ],
  [
    'a wire and who took it over',
    `甲县种树\n<pub>新华社</pub>北京3月1日电 种了树。\n来源：<pub>《治沙报》</pub>`,
    ['THIS PUBLISHED_IN 《治沙报》', 'THIS PUBLISHED_IN 新华社'],
  ],
  [
    'a headline that ends in the name of a document',
    `甲县发布\n<doc>《甲办法》</doc>\n来源：<pub>新华社</pub>\n甲县发布了一个办法。`,
    ['THIS PUBLISHED_IN 新华社'],
  ],
  [
    'two in one label, and a headline that tells of one',
    '来源：<pub>甘泉网</pub>、<pub>《治沙报》</pub>杂志\n<pub>《治沙报》</pub>杂志发表重要文章\n种了树。',
    ['THIS PUBLISHED_IN 《治沙报》', 'THIS PUBLISHED_IN 甘泉网'],
  ],
  [
    'two sources',
    `甲县种树\n来源：<pub>新华社</pub>\n种了树。\n乙县治沙\n来源：<pub>《治沙报》</pub>\n治了沙。`,
    [],
  ],
  ['a label over an article without one', `${NEWS}来源：<pub>新华社</pub>\n乙县治沙\n乙县治了沙。`, []],
  [
    'of a document with a title',
    `${NEWS}<doc>治沙公报</doc>\n（2032年3月1日）\n来源：<pub>新华社</pub>\n治了沙。`,
    ['《治沙公报》 PUBLISHED_IN 新华社'],
  ],
])('where a page of a series takes its articles from: %s', (_, body, expected) => {
  expect(of(body)).toEqual(expected);
});

test('a page of no series is its article, whatever it prints below', () => {
  const page =
    '甲县种树\n甲县种了很多树。\n来源：<pub>新华社</pub>\n乙县治沙\n治了沙。\n（作者：<per>焦裕禄</per>）';
  expect(said(readTagged(page, smallLexicon))).toEqual([
    'THIS AUTHORED_BY 焦裕禄',
    'THIS PUBLISHED_IN 新华社',
  ]);
});

test('a series with words of its own is not called after what it reprints', () => {
  const { article, entities } = readTagged(`${PAGE}本周推荐一篇讲话。\n${SPEECH}`, smallLexicon);
  expect(entities.find(({ id }) => id === article.entity)?.name).toBe('每周一学（3月1日-3月7日）');
});

test.each([
  ['who wrote what stands above it', '治沙规则体系'],
  ['below the title, the month and the makers', '治沙规则体系（二〇三二年三月）甲县水利局'],
])('a foreword is nobody: %s', (_, above) => {
  const { article, entities } = readTagged(`${PAGE}${above}\n前 言\n要治沙。`, smallLexicon);
  expect(entities.find(({ id }) => id === article.entity)?.name).toBe('治沙规则体系');
  expect(article.byline).toBeUndefined();
});
