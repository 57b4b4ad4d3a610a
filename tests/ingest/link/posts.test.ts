import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const posts = (body: string): string[] =>
  said(readTagged(`访谈\n${body}`, smallLexicon), 'HOLDS').map((line) => line.replace('HOLDS ', ''));

const FIN = '中华人民共和国财政部';
const EDU = '中华人民共和国教育部';

test('a life goes on in the paragraphs below', () => {
  const raw =
    '<per>王进喜</per>，男，1950年生。\n1991年3月起任<ins>财政部</ins>司长；1993年2月起任<ins>教育部</ins>副部长。\n大会开幕，任<ins>治沙委员会</ins>主席。';
  expect(posts(raw)).toEqual([`王进喜 ${FIN}`, `王进喜 ${EDU}`].sort());
});

test.each([
  [
    'that were left',
    '接受<per>焦裕禄</per>辞去<ins>财政部</ins>部长职务，<per>王进喜</per>因年龄原因不再担任<ins>教育部</ins>司长。',
    [`焦裕禄 ${FIN}`, `王进喜 ${EDU}`],
  ],
  [
    'of a government, for which the head speaks',
    '省长<per>焦裕禄</per>代表<ins>甘肃省人民政府</ins>向大会作报告，<per>王进喜</per>代表<ins>财政部</ins>向大家问好。',
    ['焦裕禄 甘肃省人民政府'],
  ],
  ['to help its head', '<ins>财政部</ins>部长助理<per>焦裕禄</per>到会。', [`焦裕禄 ${FIN}`]],
  [
    'that several hold',
    '<per>焦裕禄</per>同志、<per>王进喜</per>同志是<ins>财政部</ins>党组成员，其他同志不是。',
    [`焦裕禄 ${FIN}`, `王进喜 ${FIN}`],
  ],
  [
    'in a house of two names',
    '<ins>财政部</ins>新闻发言人、<ins>教育部</ins>（<ins>甲司</ins>）副主任<per>焦裕禄</per>到会。',
    [`焦裕禄 ${EDU}`, `焦裕禄 ${EDU}甲司`, `焦裕禄 ${FIN}`],
  ],
  [
    'and whom 及 joins',
    '<ins>财政部</ins>副部长<per>焦裕禄</per>、<per>王进喜</per>及秘书长<per>雷锋</per>到会。',
    [`焦裕禄 ${FIN}`, `王进喜 ${FIN}`, `雷锋 ${FIN}`],
  ],
  [
    'and who is named between, whether known or not',
    '<ins>财政部</ins>副部长<per>焦裕禄</per>、丹增卓玛、<per>王进喜</per>及秘书长<per>雷锋</per>到会。',
    [`焦裕禄 ${FIN}`, `王进喜 ${FIN}`, `雷锋 ${FIN}`],
  ],
  [
    'and those that others lose in the same breath',
    '免去某大山的<ins>教育部</ins>司长职务，<per>王进喜</per>的<ins>财政部</ins>司长职务。',
    [`王进喜 ${FIN}`],
  ],
  [
    'that was always held by one',
    '<ins>财政部</ins>秘书长一直由<per>焦裕禄</per>担任，<per>王进喜</per>晋升为<ins>教育部</ins>司长。',
    [`焦裕禄 ${FIN}`, `王进喜 ${EDU}`],
  ],
  [
    'in a place',
    '<per>焦裕禄</per>同志在<pla>兰考</pla>任<ins>财政部</ins>部长期间很忙。',
    [`焦裕禄 ${FIN}`],
  ],
  ['clauses back', '<per>焦裕禄</per>从外地调来，担任过<ins>财政部</ins>司长。', [`焦裕禄 ${FIN}`]],
  [
    'in the committee of a school and in the school',
    '<ins>右玉干部学院党委</ins>书记、院长<per>焦裕禄</per>到会。',
    ['焦裕禄 中共右玉干部学院委员会', '焦裕禄 右玉干部学院'],
  ],
  [
    'elected with others',
    '<per>焦裕禄</per>当选为<ins>治沙委员会</ins>主席，<per>王进喜</per>、<per>钱学森</per>当选为副主席。',
    ['焦裕禄 治沙委员会', '王进喜 治沙委员会', '钱学森 治沙委员会'],
  ],
  [
    'no head of a place in its committee',
    '<per>焦裕禄</per>任<ins>财政部</ins>书记，<per>王进喜</per>任市长。',
    [`焦裕禄 ${FIN}`],
  ],
  [
    'with one whose name nobody knows',
    '某大山任<ins>治沙委员会</ins>主席，<per>王进喜</per>任秘书长。',
    ['王进喜 治沙委员会'],
  ],
  ['in charge', '<ins>财政部</ins>负责人<per>焦裕禄</per>到会。', [`焦裕禄 ${FIN}`]],
  [
    'told of before',
    '<per>焦裕禄</per>，山东淄博人，治沙能手之一，<ins>财政部</ins>部长。',
    [`焦裕禄 ${FIN}`],
  ],
  [
    'as what somebody came',
    '<per>焦裕禄</per>作为<ins>财政部</ins>部长到<pla>兰考</pla>看沙丘。',
    [`焦裕禄 ${FIN}`],
  ],
  [
    'in a speech',
    '<per>焦裕禄</per>来了。他常说：“我当<ins>财政部</ins>部长，就要算好账。”',
    [`焦裕禄 ${FIN}`],
  ],
  [
    'all the others of a board',
    '<ins>治沙委员会</ins>主席<per>焦裕禄</per>，副主席<per>王进喜</per>、<per>李四光</per>，秘书长<per>钱学森</per>到会。',
    ['李四光 治沙委员会', '焦裕禄 治沙委员会', '王进喜 治沙委员会', '钱学森 治沙委员会'],
  ],
  ['a deputy of a congress', '<ins>全国人大</ins>的代表<per>焦裕禄</per>说。', ['焦裕禄 全国人大']],
  [
    'of the same army',
    '<ins>治沙委员会</ins>司令员<per>焦裕禄</per>、政委<per>王进喜</per>到会。',
    ['焦裕禄 治沙委员会', '王进喜 治沙委员会'],
  ],
  [
    'what follows a life in commas',
    '<per>焦裕禄</per>，男，汉族，1931年生，中共党员，原<ins>财政部</ins>司长，模范。',
    [`焦裕禄 ${FIN}`],
  ],
  [
    'two that 和 joins',
    '<per>焦裕禄</per>任<ins>财政部</ins>副部长和<ins>教育部</ins>部长。',
    [`焦裕禄 ${EDU}`, `焦裕禄 ${FIN}`],
  ],
  ['the first there was', '<per>焦裕禄</per>成为<ins>财政部</ins>首任部长。', [`焦裕禄 ${FIN}`]],
  [
    'then',
    '<per>焦裕禄</per>任<ins>财政部</ins>司长，后兼任<ins>教育部</ins>部长。',
    [`焦裕禄 ${EDU}`, `焦裕禄 ${FIN}`],
  ],
  [
    'how old who holds it is',
    '时任<ins>财政部</ins>司长、年仅40岁的<per>焦裕禄</per>到会，<per>王进喜</per>是原<ins>教育部</ins>部长。',
    [`焦裕禄 ${FIN}`, `王进喜 ${EDU}`],
  ],
  [
    'in the leading group of the same',
    '<ins>财政部</ins>部长<per>焦裕禄</per>、党组副书记<per>王进喜</per>到会。',
    [`焦裕禄 ${FIN}`, `王进喜 ${FIN}`],
  ],
  ['he', '<per>焦裕禄</per>来了。他任<ins>财政部</ins>部长不久就下乡。', [`焦裕禄 ${FIN}`]],
  ['in the capacity of', '<per>焦裕禄</per>以<ins>财政部</ins>部长的身份讲话。', [`焦裕禄 ${FIN}`]],
  [
    'a post of a ministry that is its end',
    '<per>焦裕禄</per>兼<ins>财政部</ins>长，<ins>教育部</ins>长期开会。',
    [`焦裕禄 ${FIN}`],
  ],
  ['of a group that is not named', '<per>焦裕禄</per>任<ins>财政部</ins>治沙小组组长。', []],
  [
    'of what was set up, with what is under it',
    '恢复<ins>治沙兵团</ins>，辖<ins>一分队</ins>和<ins>二分队</ins>，<per>焦裕禄</per>任团长。',
    ['焦裕禄 治沙兵团'],
  ],
  ['as', '三人组成班子，<per>焦裕禄</per>同志为<ins>治沙委员会</ins>主席。', ['焦裕禄 治沙委员会']],
  ['no more', '会议免去<per>焦裕禄</per>同志的<ins>财政部</ins>副部长职务。', [`焦裕禄 ${FIN}`]],
  [
    'of the same, told once',
    '<per>焦裕禄</per>任<ins>治沙兵团</ins>团长，<per>王进喜</per>任政治委员。',
    ['焦裕禄 治沙兵团', '王进喜 治沙兵团'],
  ],
  ['still', '来信指出<per>焦裕禄</per>仍为<ins>财政部</ins>部长。', [`焦裕禄 ${FIN}`]],
  [
    'elected one after the other',
    '会议推举<per>焦裕禄</per>为<ins>治沙委员会</ins>名誉主席，选举<per>王进喜</per>为主席。',
    ['焦裕禄 治沙委员会', '王进喜 治沙委员会'],
  ],
  ['engaged', '聘任<per>焦裕禄</per>为<ins>治沙委员会</ins>主任。', ['焦裕禄 治沙委员会']],
  ['is', '<per>焦裕禄</per>当时是<ins>财政部</ins>部长。', [`焦裕禄 ${FIN}`]],
  ['the title behind', '<ins>财政部</ins><per>焦裕禄</per>部长到会。', [`焦裕禄 ${FIN}`]],
  [
    'who speaks and who is asked',
    '采访组：您当时任<ins>财政部</ins>司长？\n<per>王进喜</per>：是的。后来我担任<ins>教育部</ins>部长。\n<per>王进喜</per>：对。',
    [`王进喜 ${EDU}`, `王进喜 ${FIN}`],
  ],
  [
    'one who speaks once, and one spoken of',
    '采访组：您是<ins>财政部</ins>司长，请谈谈<per>焦裕禄</per>同志。他作为<ins>教育部</ins>部长第一次下乡。\n<per>王进喜</per>：好的。',
    [`焦裕禄 ${EDU}`, `王进喜 ${FIN}`],
  ],
  [
    'a wife',
    '<per>徐俊雅</per>同志（<per>焦裕禄</per>同志的夫人）担任<ins>财政部</ins>司长。',
    [`徐俊雅 ${FIN}`],
  ],
  [
    'a roster, names first',
    '成\u3000员：<per>焦裕禄</per>\u3000<ins>财政部</ins>司长<per>王进喜</per>\u3000<ins>教育部</ins>副部长',
    [`焦裕禄 ${FIN}`, `王进喜 ${EDU}`],
  ],
  [
    'a roster whose first name is not known',
    '成\u3000员：李四喜\u3000<ins>财政部</ins>司长<per>王进喜</per>\u3000<ins>教育部</ins>副部长',
    [`王进喜 ${EDU}`],
  ],
  [
    'posts first',
    '出席：<ins>财政部</ins>部长<per>焦裕禄</per>\u3000<ins>教育部</ins>部长<per>王进喜</per>',
    [`焦裕禄 ${FIN}`, `王进喜 ${EDU}`],
  ],
  ['one syllable for both', '副总理兼<ins>财政部</ins>长<per>焦裕禄</per>到会。', [`焦裕禄 ${FIN}`]],
  [
    'decided and approved',
    '会议决定<per>焦裕禄</per>为<ins>财政部</ins>主席，批准<per>王进喜</per>为<ins>教育部</ins>书记。',
    [`焦裕禄 ${FIN}`, `王进喜 ${EDU}`],
  ],
  [
    'the organ is said once',
    '会议选举<per>焦裕禄</per>为<ins>财政部</ins>主席，<per>王进喜</per>、<per>徐俊雅</per>为副主席。',
    [`徐俊雅 ${FIN}`, `焦裕禄 ${FIN}`, `王进喜 ${FIN}`],
  ],
  [
    'others of the same organ',
    '<ins>财政部</ins>部长<per>焦裕禄</per>，副部长<per>王进喜</per>、<per>徐俊雅</per>到会。',
    [`徐俊雅 ${FIN}`, `焦裕禄 ${FIN}`, `王进喜 ${FIN}`],
  ],
  [
    'in the capacity of, clauses back',
    '<per>焦裕禄</per>听取汇报，还以<ins>财政部</ins>部长的身份接待了来访群众。',
    [`焦裕禄 ${FIN}`],
  ],
  [
    'one of many, who says I',
    '<per>王进喜</per>：我作为发言的3名<ins>教育部</ins>委员之一到会。\n<per>王进喜</per>：对。',
    [`王进喜 ${EDU}`],
  ],
  ['a deputy', '<ins>教育部</ins>代表<per>王进喜</per>发言。', [`王进喜 ${EDU}`]],
  [
    'the leading group and the organ',
    '<ins>财政部党组</ins>书记、部长<per>焦裕禄</per>，<ins>财政部党组</ins>委员、副部长<per>王进喜</per>到会。',
    [`焦裕禄 ${FIN}`, '焦裕禄 中国共产党财政部党组', `王进喜 ${FIN}`, '王进喜 中国共产党财政部党组'],
  ],
  [
    'the leading group alone',
    '<ins>财政部党组</ins>书记<per>焦裕禄</per>到会。',
    ['焦裕禄 中国共产党财政部党组'],
  ],
  [
    'an army founded',
    '随后改编为<ins>第五军团</ins>，季长河任总指挥，<per>王进喜</per>任政治委员。',
    ['王进喜 第五军团'],
  ],
  [
    'a committee founded',
    '5日，<ins>治沙委员会</ins>成立，<per>焦裕禄</per>为主席，<per>王进喜</per>、<per>徐俊雅</per>为副主席。',
    ['徐俊雅 治沙委员会', '焦裕禄 治沙委员会', '王进喜 治沙委员会'],
  ],
  ['at its head', '成立以<per>王进喜</per>为书记的<ins>治沙委员会</ins>。', ['王进喜 治沙委员会']],
  ['held by', '<ins>治沙委员会</ins>主席由<per>王进喜</per>兼任。', ['王进喜 治沙委员会']],
  ['as he was', '<per>焦裕禄</per>在外地当<ins>财政部</ins>司长时很忙。', [`焦裕禄 ${FIN}`]],
  ['a maxim', '<per>焦裕禄</per>说，当<ins>财政部</ins>司长一定要算清账。', []],
  ['with whoever held it', '<per>焦裕禄</per>与时任<ins>财政部</ins>部长和我谈心。', []],
  ['someone else spoken to', '<per>焦裕禄</per>来的时候，您任<ins>财政部</ins>部长。', []],
  [
    'words of another',
    '<per>王进喜</per>：他说：“我当<ins>财政部</ins>部长的时候”。\n<per>王进喜</per>：对。',
    [],
  ],
])('%s', (_, body, expected) => expect(posts(body)).toEqual(expected));

test.each([
  [
    'of whom the interview is with, whoever was named before',
    '<per>徐俊雅</per>作序。采访对象：<per>王进喜</per>，1950年生。曾任<ins>财政部</ins>司长、<ins>教育部</ins>副部长兼<ins>治沙委员会</ins>主席。',
    ['王进喜 治沙委员会', `王进喜 ${EDU}`, `王进喜 ${FIN}`],
  ],
  [
    'with what the organ became, and beside another',
    '采访对象：<per>王进喜</per>，1950年生。曾任<ins>治沙委员会</ins>（后改为<ins>治沙办</ins>）主任（兼）、<ins>教育部</ins>司长。',
    ['王进喜 治沙办', '王进喜 治沙委员会', `王进喜 ${EDU}`],
  ],
  [
    'that begins with his posts, to what he was last',
    '<per>王进喜</per>，男，1950年生。历任<ins>财政部</ins>司长。退休前为<ins>教育部</ins>巡视员。',
    [`王进喜 ${EDU}`, `王进喜 ${FIN}`],
  ],
  [
    'with a post of a place between',
    '采访对象：<per>王进喜</per>，1950年生。曾任<ins>财政部</ins>参事、<pla>兰考</pla>主委、<ins>教育部</ins>巡视员。',
    [`王进喜 ${EDU}`, `王进喜 ${FIN}`],
  ],
  [
    'of who was born then, whatever he is',
    '1954年5月出生的<per>王进喜</per>是工程师，曾任<ins>财政部</ins>司长，3年后出任<ins>教育部</ins>副部长。',
    [`王进喜 ${EDU}`, `王进喜 ${FIN}`],
  ],
])('a career %s', (_, body, expected) => expect(posts(body).sort()).toEqual([...expected].sort()));

test('a number in brackets tells the issuer', () => {
  const reading = readTagged(
    '工作情况\n按照<doc>《甲办法》</doc>（<doc>财政部令第11号</doc>）办理，报<ins>财政部</ins>。',
    smallLexicon,
  );
  expect(said(reading, 'ISSUED_BY')).toEqual([`《甲办法》 ISSUED_BY ${FIN}`]);
});

test('a list of who is appointed and who leaves', () => {
  const text = `关于任免职务的通知\n决定，任命：\n<per>焦裕禄</per>为<ins>财政部</ins>副部长（试用期一年）；\n免去：\n<per>王进喜</per>同志的<ins>教育部</ins>司长职务。`;
  expect(said(readTagged(text, smallLexicon), 'HOLDS')).toEqual([
    `焦裕禄 HOLDS ${FIN}`,
    `王进喜 HOLDS ${EDU}`,
  ]);
});
