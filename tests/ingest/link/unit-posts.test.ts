import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const posts = (body: string, title = '消息'): string[] =>
  said(readTagged(`${title}\n${body}`, smallLexicon), 'HOLDS').map((line) => line.replace('HOLDS ', ''));

const FIRM = '青江机械有限公司';
const FIN = '中华人民共和国财政部';
const EDU = '中华人民共和国教育部';

test.each([
  [
    'by its kind, in the paragraph below its name',
    `<ins>${FIRM}</ins>扩建了厂房。\n“订单多了。”公司总经理<per>焦裕禄</per>说。该公司工会主席<per>王进喜</per>也来了。`,
    [`焦裕禄 ${FIRM}`, `王进喜 ${FIRM}`],
  ],
  [
    'by its kind, too far below',
    `<ins>${FIRM}</ins>扩建了厂房。\n天晴了。\n水清了。\n公司总经理<per>焦裕禄</per>说好。`,
    [],
  ],
  [
    'by its kind, of another that stands between',
    `<ins>${FIRM}</ins>扩建了厂房，隔壁有一家公司。公司总经理<per>焦裕禄</per>说好。`,
    [],
  ],
  [
    'by its kind, of two',
    `<ins>${FIRM}</ins>和<ins>柳河集团</ins>扩建了厂房。公司总经理<per>焦裕禄</per>说好。`,
    [],
  ],
  [
    'by its kind, which nothing named has',
    `<ins>${FIRM}</ins>扩建了厂房。学校校长<per>焦裕禄</per>说好。`,
    [],
  ],
  [
    'by its head alone, in one paragraph',
    '<ins>柳河造纸厂</ins>换了机器。厂长<per>焦裕禄</per>说好。\n厂长<per>王进喜</per>也说好。',
    ['焦裕禄 柳河造纸厂'],
  ],
  [
    'by its head alone, behind dots',
    '<ins>柳河造纸厂</ins>欠了一堆债……厂长<per>焦裕禄</per>来了。该厂副厂长<per>王进喜</per>也来了。',
    ['焦裕禄 柳河造纸厂', '王进喜 柳河造纸厂'],
  ],
  [
    'by its head, of the branch that acts',
    '<ins>柳河第一中学退休党支部</ins>开会，支部书记<per>焦裕禄</per>主持。',
    ['焦裕禄 柳河第一中学退休党支部'],
  ],
  [
    'by its kind, beside who leads its committee',
    '<ins>太行干部学院党委</ins>书记<per>焦裕禄</per>、学院副院长<per>王进喜</per>到会。',
    ['焦裕禄 太行干部学院党委', '王进喜 太行干部学院'],
  ],
])('a post of a unit told %s', (_, body, expected) => expect(posts(body)).toEqual(expected));

test.each([
  [
    'of two groups at once',
    '<ins>青江集团</ins>、<ins>柳河集团</ins>董事长<per>焦裕禄</per>说好。',
    ['焦裕禄 柳河集团', '焦裕禄 青江集团'],
  ],
  [
    'of the nearer of two that are not of one kind',
    '<ins>青江集团</ins>、<ins>财政部</ins>司长<per>焦裕禄</per>说好。',
    [`焦裕禄 ${FIN}`],
  ],
  [
    'of the last of a row that is visited',
    '我们走访<ins>青江集团</ins>、<ins>柳河集团</ins>董事长<per>焦裕禄</per>。',
    ['焦裕禄 柳河集团'],
  ],
  ['as which somebody acts', '作为<ins>财政部</ins>司长，<per>焦裕禄</per>常下乡。', [`焦裕禄 ${FIN}`]],
  ['as which others act', '作为<ins>财政部</ins>司长，<per>焦裕禄</per>的同事常下乡。', []],
  [
    'that is taken away in the same breath',
    '<per>焦裕禄</per>任<ins>教育部</ins>司长，免去其<ins>财政部</ins>副司长职务。',
    [`焦裕禄 ${EDU}`, `焦裕禄 ${FIN}`],
  ],
  [
    'of who is called by another',
    '<per>焦裕禄</per>副部长担任<ins>治沙委员会</ins>主任。',
    ['焦裕禄 治沙委员会'],
  ],
  [
    'taken in person',
    '省里成立了<ins>治沙委员会</ins>，<per>焦裕禄</per>同志亲自担任主任。',
    ['焦裕禄 治沙委员会'],
  ],
  [
    'of honour, and of engineers',
    '<ins>治沙委员会</ins>主任<per>焦裕禄</per>，名誉副主任<per>王进喜</per>、总工程师<per>雷锋</per>到会。',
    ['焦裕禄 治沙委员会', '王进喜 治沙委员会', '雷锋 治沙委员会'],
  ],
  [
    'of another organ than the committee named before',
    '<ins>治沙学院党委</ins>副书记<per>焦裕禄</per>，副局长<per>王进喜</per>到会。',
    ['焦裕禄 治沙学院党委'],
  ],
  [
    'for which another is left',
    '任命<per>焦裕禄</per>为<ins>财政部</ins>司长，免去其<ins>教育部</ins>副司长职务。',
    [`焦裕禄 ${EDU}`, `焦裕禄 ${FIN}`],
  ],
  [
    'of those who sat with the first, a clause on',
    '<ins>治沙委员会</ins>副主任<per>焦裕禄</per>主持召开<mtg>治沙大会</mtg>，副主任<per>王进喜</per>和秘书长<per>雷锋</per>到会。',
    ['焦裕禄 治沙委员会', '王进喜 治沙委员会', '雷锋 治沙委员会'],
  ],
  [
    'of another kind, a clause on',
    '<ins>治沙委员会</ins>主任<per>焦裕禄</per>主持会议，副书记<per>王进喜</per>到会。',
    ['焦裕禄 治沙委员会'],
  ],
  [
    'that one after the other loses',
    '免去<per>焦裕禄</per>的<ins>财政部</ins>司长职务、<per>王进喜</per>的<ins>教育部</ins>司长职务。',
    [`焦裕禄 ${FIN}`, `王进喜 ${EDU}`].sort(),
  ],
  [
    'of a school, beside its branch of the Party',
    '<per>焦裕禄</per>是<ins>柳河第一中学党支部</ins>书记、校长。<per>王进喜</per>是<ins>柳河村党支部</ins>书记、主任。',
    ['焦裕禄 柳河第一中学', '焦裕禄 柳河第一中学党支部', '王进喜 柳河村党支部'],
  ],
  [
    'in a life that joined the Party',
    '<per>焦裕禄</per>，女，1957年6月出生，1998年4月加入<ins>中国共产党</ins>，<ins>治沙学院</ins>院长。',
    ['焦裕禄 治沙学院'],
  ],
  [
    'of one who is met beside another',
    '他致电<ins>青江集团</ins>董事长<per>焦裕禄</per>和正在<ins>青江集团</ins>担任<ins>财政部</ins>代表的处长<per>王进喜</per>。',
    ['焦裕禄 青江集团'],
  ],
  [
    'to which he is said to succeed',
    '<per>焦裕禄</per>来了。后来，省里宣布他接任<ins>财政部</ins>部长。省里宣布他学习<ins>教育部</ins>部长的讲话。',
    [`焦裕禄 ${FIN}`],
  ],
  ['that somebody came to hold', '<per>焦裕禄</per>又成为<ins>财政部</ins>部长。', [`焦裕禄 ${FIN}`]],
  ['that somebody became part of', '<per>焦裕禄</per>成为<ins>财政部</ins>部长的学生。', []],
  [
    'behind a blank',
    '<ins>财政部</ins>委员、 <ins>教育部</ins>处长<per>焦裕禄</per>到会。',
    [`焦裕禄 ${EDU}`, `焦裕禄 ${FIN}`],
  ],
  ['of middle rank', '<ins>青江集团</ins>物流主管<per>焦裕禄</per>说好。', ['焦裕禄 青江集团']],
  [
    'said behind the name, next to the head',
    '<ins>治沙委员会</ins><per>焦裕禄</per>副主任、<ins>柳河学会</ins><per>王进喜</per>理事长到会。',
    ['焦裕禄 治沙委员会', '王进喜 柳河学会'],
  ],
  [
    'that another holds behind his own',
    '<ins>财政部</ins>处长<per>焦裕禄</per>、<ins>青江集团</ins>院长兼<ins>柳河学会</ins>理事长<per>王进喜</per>到会。',
    [`焦裕禄 ${FIN}`, '王进喜 柳河学会', '王进喜 青江集团'],
  ],
  ['of another that begins like it', '<ins>青江集团</ins>研究会理事<per>焦裕禄</per>到会。', []],
  ['in a village to which the organ sends', '<ins>财政部</ins>驻村第一书记<per>焦裕禄</per>到会。', []],
  ['of an executive', '<ins>青江集团</ins>首席执行官<per>焦裕禄</per>到会。', ['焦裕禄 青江集团']],
  ['of the department in charge', '<ins>青江集团</ins>主管部门<per>焦裕禄</per>说好。', []],
])('a post %s', (_, body, expected) => expect(posts(body)).toEqual(expected));

test('a life that begins without a post', () => {
  const raw =
    '<per>王进喜</per>，男，1950年生，石油县人。历任<ins>财政部</ins>干部，<ins>教育部</ins>副处长、处长。';
  expect(posts(raw)).toEqual([`王进喜 ${EDU}`]);
});

test('a life that somebody else breaks into', () => {
  const raw =
    '<per>王进喜</per>，男，1950年生，石油县人。\n2014年8月，在大学工作的沈前林，任<ins>财政部</ins>处长。\n2015年任<ins>教育部</ins>司长。';
  expect(posts(raw)).toEqual([`王进喜 ${EDU}`]);
});

test('the lines of a life', () => {
  const raw =
    '<per>王进喜</per>，男，1950年生，石油县人。\n1985.07—1990.03 <ins>财政部</ins>干部、副处长\n1990.03至今 <ins>教育部</ins>司长';
  expect(posts(raw)).toEqual([`王进喜 ${FIN}`, `王进喜 ${EDU}`].sort());
});

test.each([
  ['who speaks', '大会选举我继续担任<ins>治沙委员会</ins>主任。', ['焦裕禄 治沙委员会']],
  ['who is quoted', '有人说：“大会选举我担任<ins>治沙委员会</ins>主任。”', []],
])('the post of %s in a speech', (_, body, expected) =>
  expect(posts(`（2031年1月9日）\n<per>焦裕禄</per>\n${body}`, '在治沙大会上的讲话')).toEqual(expected),
);

test.each([
  [
    'of a speaker, who went there',
    '采访组：请您谈谈。\n<per>王进喜</per>：1986年我到<ins>财政部</ins>当处长。\n采访组：后来呢？\n<per>王进喜</per>：种树。',
    [`王进喜 ${FIN}`],
  ],
  [
    'of a speaker, only thought of',
    '采访组：请您谈谈。\n<per>王进喜</per>：组织上考虑调我到<ins>财政部</ins>当处长。\n采访组：后来呢？\n<per>王进喜</per>：种树。',
    [],
  ],
])('a post %s', (_, body, expected) => expect(posts(body)).toEqual(expected));
