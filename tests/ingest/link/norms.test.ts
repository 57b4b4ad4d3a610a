import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const notice = (body: string): string[] =>
  said(readTagged(`关于开展试点工作的通知\n${body}`, smallLexicon)).filter(
    (line) => !/ISSUED_BY/u.test(line),
  );

test.each([
  [
    'what is made to carry others out',
    '为深入贯彻落实<doc>《甲法》</doc><doc>《乙法》</doc>，引导水渠行业发展，我部制定了<doc>《丙条件》</doc>，现予公告。',
    ['THIS TRANSMITS 《丙条件》', '《丙条件》 IMPLEMENTS 《乙法》', '《丙条件》 IMPLEMENTS 《甲法》'],
  ],
  [
    'what is made by another',
    '根据<doc>《甲法》</doc>，我部组织编制了<doc>《丙条件》</doc>，现予公布。',
    ['THIS TRANSMITS 《丙条件》', '《丙条件》 BASED_ON 《甲法》'],
  ],
  [
    'a decision to end one',
    '经研究，决定废止核安全导则<doc>《甲导则》</doc>，现予公布。',
    ['THIS REPEALS 《甲导则》'],
  ],
  [
    'a draft by its kind',
    '我局组织编写了导则<doc>《甲导则（征求意见稿）》</doc>（以下简称导则）。现将导则印送给你们。',
    ['THIS TRANSMITS 《甲导则（征求意见稿）》'],
  ],
  [
    'what two made together',
    '现将<ins>财政部</ins>、<ins>教育部</ins>联合制定的<doc>《甲计划》</doc>印发给你们。',
    ['THIS TRANSMITS 《甲计划》'],
  ],
  [
    'numbers behind the titles',
    '1989年制定的<doc>《甲导则》</doc>（HAD102/07-1989）、<doc>《乙导则》</doc>（HAD102/10-1988）和2004年制定的<doc>《丙导则》</doc>三项导则同时废止。',
    ['THIS REPEALS 《丙导则》', 'THIS REPEALS 《乙导则》', 'THIS REPEALS 《甲导则》'],
  ],
  [
    'a decision on what a list holds',
    '决定对<doc>《甲名录》</doc>第五项“原料”部分内容进行调整。',
    ['THIS AMENDS 《甲名录》'],
  ],
  ['changes to come', '我们将对<doc>《甲名录》</doc>适时予以调整。', []],
  [
    'what the next sentence announces',
    '按照<doc>《甲通知》</doc>要求，自7月1日起改革十八项许可。有关事宜通告如下：',
    ['THIS BASED_ON 《甲通知》'],
  ],
  [
    'what follows is no other basis',
    '根据<doc>《甲规定》</doc>，现将<doc>《乙目录》</doc>公布如下。',
    ['THIS BASED_ON 《甲规定》', 'THIS TRANSMITS 《乙目录》'],
  ],
  ['what a factory did', '根据<doc>《甲条例》</doc>要求，各厂建立了机构，设备全部现已投用。', []],
  ['a duty of others', '各厂应按照<doc>《甲条件》</doc>生产，经审核确定等级。', []],
  [
    'now recalled',
    '根据<doc>《甲办法》</doc>有关规定，经公示无异议，<ins>财政部</ins>现收回部分号码。',
    ['THIS BASED_ON 《甲办法》'],
  ],
  [
    'a second purpose',
    '为发展新产业，进一步落实<doc>《甲计划》</doc>要求，现组织申报。',
    ['THIS IMPLEMENTS 《甲计划》'],
  ],
  [
    'advancing what is carried out',
    '为加快推进<doc>《甲计划》</doc>实施，现组织申报。',
    ['THIS IMPLEMENTS 《甲计划》'],
  ],
  [
    'what was made is now public',
    '为管好水渠，我局组织制定了技术导则<doc>《甲导则》</doc>（SQ 12-2020）和<doc>《乙导则》</doc>，现予公布。',
    ['THIS TRANSMITS 《乙导则》', 'THIS TRANSMITS 《甲导则》'],
  ],
  [
    'a draft sent in the next sentence',
    '为管好水渠，我部组织编写了<doc>《甲导则（征求意见稿）》</doc>（见附件）。现印送给你们，请提出意见。',
    ['THIS TRANSMITS 《甲导则（征求意见稿）》'],
  ],
  [
    'approved elsewhere',
    '<doc>《甲措施》</doc>已经<ins>国务院</ins>同意，现印发给你们，请执行。',
    ['THIS TRANSMITS 《甲措施》'],
  ],
  [
    'standards, a line each',
    '为保护水渠，现批准<doc>《甲标准》</doc>等两项标准为国家标准，并予公布。\n标准名称、编号如下：\n一、<doc>《甲标准》</doc>（GB 1-2020）\n二、<doc>《乙标准》</doc>（GB 2-2020）\n<doc>《丙标准》</doc>仍然有效。',
    ['THIS TRANSMITS 《乙标准》', 'THIS TRANSMITS 《甲标准》'],
  ],
  [
    'what others revised is sent out',
    '现将<ins>财政部</ins>修订后的<doc>《甲办法》</doc>印送给你们。',
    ['THIS TRANSMITS 《甲办法》'],
  ],
  [
    'what is drawn up carries out the other',
    '为执行<doc>《甲条例》</doc>和<doc>《乙规定》</doc>，提高修渠水平，我局组织制定了<doc>《丙导则》</doc>（SQ101）、<doc>《丁导则》</doc>。',
    [
      '《丁导则》 IMPLEMENTS 《乙规定》',
      '《丁导则》 IMPLEMENTS 《甲条例》',
      '《丙导则》 IMPLEMENTS 《乙规定》',
      '《丙导则》 IMPLEMENTS 《甲条例》',
    ],
  ],
  [
    'to see to it that it is done',
    '为做好<doc>《甲条例》</doc>的贯彻实施，现就有关事项通知如下：',
    ['THIS IMPLEMENTS 《甲条例》'],
  ],
  ['to carry out', '为执行<doc>《甲条例》</doc>，现组织申报。', ['THIS IMPLEMENTS 《甲条例》']],
  [
    'whose opinion is carried out',
    '为贯彻落实<ins>国务院</ins><doc>《关于办好食堂的意见》</doc>，现组织申报。',
    ['THIS IMPLEMENTS 《国务院关于办好食堂的意见》'],
  ],
  [
    'whose opinions are carried out, with a meeting beside them',
    '为贯彻落实<ins>教育部</ins>、<ins>财政部</ins>印发的<doc>《关于办好食堂的意见》</doc>（水发〔2022〕6号）和县党代会精神，现提出如下意见。',
    ['THIS IMPLEMENTS 《关于办好食堂的意见》'],
  ],
  [
    'ended from a day on',
    '原<doc>《甲导则》</doc>（SQ 12 -1998）自新导则发布之日起停止适用。<doc>《乙通知》</doc>自本通知印发之日起失效。',
    ['THIS REPEALS 《乙通知》', 'THIS REPEALS 《甲导则》'],
  ],
  [
    'a decision that ends and changes',
    '经研究，决定废止导则<doc>《甲导则》</doc>，现予公布。\n一、将<doc>《乙条例》</doc>第三条第一款修改为：“开渠。”\n二、删去<doc>《丙条例》</doc>第四条。\n三、废止<doc>《丁办法》</doc>（1996年发布）。',
    [
      'THIS AMENDS 《丙条例》',
      'THIS AMENDS 《乙条例》',
      'THIS REPEALS 《丁办法》',
      'THIS REPEALS 《甲导则》',
    ],
  ],
  ['a licence that runs out', '你公司<doc>《甲设计批准书》</doc>已失效，请重新申请。', []],
  [
    'passed on',
    '<doc>《甲意见》</doc>已经<ins>国务院</ins>同意，现转发给你们，请执行。现将<ins>教育部</ins><doc>《关于办好食堂的通知》</doc>转发给你们。',
    ['THIS TRANSMITS 《关于办好食堂的通知》', 'THIS TRANSMITS 《甲意见》'],
  ],
  [
    'a rule that names itself in full',
    '根据<doc>《甲条例》</doc>规定，制定本<doc>水渠分类办法</doc>。',
    ['《水渠分类办法》 BASED_ON 《甲条例》'],
  ],
  [
    'sent out with more beside it',
    '现将<doc>《甲方案》</doc>（2020年修订）和语文等学科标准印发给你们。',
    ['THIS TRANSMITS 《甲方案》'],
  ],
  ['taken as a means', '各厂要把检查作为落实<doc>《甲条例》</doc>的手段，现组织申报。', []],
  ['opinions asked', '按照<doc>《甲规定》</doc>要求，现征求意见。', ['THIS BASED_ON 《甲规定》']],
  ['now in force', '现发布<doc>《甲标准》</doc>，自发布之日起施行。', ['THIS TRANSMITS 《甲标准》']],
  ['what you made', '你公司编制了<doc>《甲大纲》</doc>，我局同意，现予公布结果。', []],
  ['no purpose', '各厂要加强管理，落实<doc>《甲计划》</doc>要求，组织申报。', []],
])('%s', (_, body, expected) => expect(notice(body)).toEqual(expected));

test.each([
  [
    'a drive and what it rests on',
    '根据<doc>《甲意见》</doc>（水发〔2016〕28号）、<doc>《乙意见》</doc>部署，为管好水渠，<ins>财政部</ins>决定开展第二批<pro>青苗行动</pro>。',
    ['青苗行动 BASED_ON 《乙意见》', '青苗行动 BASED_ON 《甲意见》'],
  ],
  [
    'a plan drawn up from a proposal',
    '根据<doc>《甲建议》</doc>，<ins>财政部</ins>组织编制了<doc>《乙纲要》</doc>，提请审查。',
    ['《乙纲要》 BASED_ON 《甲建议》'],
  ],
  [
    'with more between',
    '<ins>财政部</ins>根据<doc>《甲建议》</doc>精神，听取各方意见，制定了<doc>《乙纲要》</doc>。',
    ['《乙纲要》 BASED_ON 《甲建议》'],
  ],
  ['not yet', '将根据<doc>《甲建议》</doc>，适时制定<doc>《乙纲要》</doc>。', []],
])('%s', (_, body, expected) => {
  expect(said(readTagged(`工作情况\n${body}`, smallLexicon), 'BASED_ON')).toEqual(expected);
});

test.each([
  ['关于公布《甲目录》的通告', ['THIS TRANSMITS 《甲目录》']],
  ['关于发布安全导则《甲导则》的通知', ['THIS TRANSMITS 《甲导则》']],
  ['关于发布《甲标准》等四项标准的公告', ['THIS TRANSMITS 《甲标准》']],
  ['关于公布《甲目录》评审结果的通告', []],
  ['关于印发加强水渠管理若干措施的通知', ['THIS TRANSMITS 《加强水渠管理若干措施》']],
  ['关于印发《甲方案》和语文等学科标准的通知', ['THIS TRANSMITS 《甲方案》']],
  ['关于发布水渠分类办法的公告', ['THIS TRANSMITS 《水渠分类办法》']],
  ['国务院批转教育部关于办好食堂报告的通知', ['THIS TRANSMITS 《关于办好食堂的报告》']],
  ['县政府办公室转发县水利局、县教育局关于开渠意见的通知', ['THIS TRANSMITS 《关于开渠的意见》']],
])('what a title issues: %s', (title, expected) => {
  expect(said(readTagged(`${title}\n正文很长。`, smallLexicon), 'TRANSMITS')).toEqual(expected);
});

const REGULATION = '工作条例\n';
test.each([
  [
    'the text itself',
    `${REGULATION}（2020年10月29日<mtg>党的七大</mtg>通过）\n第一条 正文。`,
    ['THIS ADOPTED_AT 中国共产党第七次全国代表大会'],
  ],
  [
    'the document right above',
    `学习材料\n${'长。'.repeat(300)}\n<doc>甲公报</doc>\n（2020年10月29日<mtg>党的七大</mtg>通过）\n正文。`,
    ['《甲公报》 ADOPTED_AT 中国共产党第七次全国代表大会'],
  ],
  [
    'another meeting named in passing',
    '工作情况\n<mtg>党的七大</mtg>在延安召开。由于<mtg>党的六大</mtg>已经召开多年，路线要重新说清。大会通过<doc>《甲公报》</doc>。',
    ['《甲公报》 ADOPTED_AT 中国共产党第七次全国代表大会'],
  ],
  [
    'our congress',
    '工作情况\n我们<mtg>党的七大</mtg>，在讨论三天以后，通过了我们的规矩——<doc>《甲公报》</doc>。',
    ['《甲公报》 ADOPTED_AT 中国共产党第七次全国代表大会'],
  ],
  [
    'put forward',
    '工作情况\n<mtg>党的七大</mtg>又提出<doc>《甲意见》</doc>。有人向<mtg>党的七大</mtg>提出<doc>《乙意见》</doc>。',
    ['《甲意见》 ADOPTED_AT 中国共产党第七次全国代表大会'],
  ],
  ['words of a sentence', `${REGULATION}会上（<mtg>党的七大</mtg>通过）很好。`, []],
])('a note of what a meeting adopted: %s', (_, text, expected) => {
  expect(said(readTagged(text, smallLexicon), 'ADOPTED_AT')).toEqual(expected);
});

test('standards that an organ approves, clause by clause', () => {
  const text =
    '中华人民共和国财政部公告\n<ins>财政部</ins>批准<doc>《甲标准》</doc>等66项行业标准（见附件1）；批准<doc>《乙样品》</doc>等3项标准样品，现予公布。';
  expect(said(readTagged(text, smallLexicon), 'ISSUED_BY')).toEqual([
    'THIS ISSUED_BY 中华人民共和国财政部',
    '《乙样品》 ISSUED_BY 中华人民共和国财政部',
    '《甲标准》 ISSUED_BY 中华人民共和国财政部',
  ]);
});

test.each([
  [
    'an address line',
    '各省、自治区、直辖市教育厅：\n为贯彻落实<doc>《甲意见》</doc>，确定名单。',
    'IMPLEMENTS',
  ],
  ['what is announced', '近来案件多发\n按照<doc>《甲意见》</doc>要求，现就有关事项通告如下：', 'BASED_ON'],
] as const)('official by its head: %s', (_, text, link) => {
  expect(said(readTagged(text, smallLexicon), link)).toEqual([`THIS ${link} 《甲意见》`]);
});

test('a speech by the title it bears in a collection', () => {
  const text = '大事\n这篇讲话以<doc>《治沙》</doc>为题，收入<per>焦裕禄</per><doc>《文集》</doc>。';
  expect(said(readTagged(text, smallLexicon), 'AUTHORED_BY')).toEqual([
    '《文集》 AUTHORED_BY 焦裕禄',
    '《治沙》 AUTHORED_BY 焦裕禄',
  ]);
});

test('the address of a contact', () => {
  const text = '联系方式\n<ins>右玉干部学院</ins> <per>焦裕禄</per> 010-88379229 地 址：<pla>河北省</pla>';
  expect(said(readTagged(text, smallLexicon), 'LOCATED_IN')).toContain('右玉干部学院 LOCATED_IN 河北省');
});

test.each([
  [
    'a rule by its own name',
    '办公室印发<doc>《治沙条例》</doc>\n第一条 根据<doc>《甲章程》</doc>，制定本条例。\n第二条 本条例自公布之日起施行。<doc>《乙规定》</doc>同时废止。',
    ['《治沙条例》 BASED_ON 《甲章程》', '《治沙条例》 REPEALS 《乙规定》'],
  ],
  [
    'a plan by its kind',
    '关于印发治沙实施方案的通知\n<doc>《治沙实施方案》</doc>现印发给你们。\n根据<doc>《甲意见》</doc>，结合我县实际，制定本实施方案。',
    ['《治沙实施方案》 BASED_ON 《甲意见》'],
  ],
  [
    'what one sentence says of two',
    '新规\n<doc>《甲细则》</doc>自公布之日起施行，原<doc>《乙办法》</doc>同时废止。',
    ['《甲细则》 REPEALS 《乙办法》'],
  ],
  [
    'what another takes the place of',
    '新规\n<doc>《甲法》</doc>取代了<doc>《乙法》</doc>。',
    ['《甲法》 REPEALS 《乙法》'],
  ],
  [
    'what it changes',
    '新规\n<doc>《甲决定》</doc>对原<doc>《乙办法》</doc>作了修改完善。',
    ['《甲决定》 AMENDS 《乙办法》'],
  ],
  [
    'what it is made by',
    '新规\n<doc>《甲规定》</doc>根据<doc>《乙条例》</doc>制定。',
    ['《甲规定》 BASED_ON 《乙条例》'],
  ],
])('%s', (_, text, expected) => {
  const reading = readTagged(text, smallLexicon);
  expect(said(reading, 'BASED_ON', 'REPEALS', 'IMPLEMENTS', 'AMENDS')).toEqual(expected);
});
