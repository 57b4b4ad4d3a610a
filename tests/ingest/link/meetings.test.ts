import { describe, expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { namesIn, readTagged, said } from './tagged.ts';

const last = (raw: string, facts = {}): string | undefined => namesIn(raw, smallLexicon, facts).at(-1);

describe('meetings by what the text says', () => {
  test.each([
    [
      'the plenum of this number named last',
      '<mtg>党的十二届三中全会</mtg>和<mtg>党的十一届三中全会</mtg>。<mtg>三中全会</mtg>以来。',
      '中国共产党第十一届中央委员会第三次全体会议',
    ],
    ['of none named', '<mtg>党的十二届二中全会</mtg>之后，<mtg>三中全会</mtg>开幕。', '三中全会'],
    [
      'one of several plenums',
      '<mtg>党的十二届二中</mtg>、<mtg>三中</mtg>、<mtg>四中全会</mtg>部署。',
      '中国共产党第十二届中央委员会第四次全体会议',
    ],
    [
      'the first of them',
      '<mtg>十二届二中</mtg>、三中全会部署。',
      '中国共产党第十二届中央委员会第二次全体会议',
    ],
    ['in no row', '县里的<mtg>三中</mtg>开会。', '三中'],
    [
      'its own term',
      '<mtg>十九届中央政治局第六次集体学习</mtg>。',
      '中国共产党第十九届中央委员会政治局第六次集体学习',
    ],
    [
      'no term known',
      '<mtg>中共中央政治局第六次集体学习</mtg>。',
      '中国共产党中央委员会政治局第六次集体学习',
    ],
    [
      'of its standing committee',
      '<mtg>中央政治局常委会议</mtg>。',
      '中国共产党中央委员会政治局常务委员会会议',
    ],
    ['whose it is', '<mtg>中央政治局民主生活会</mtg>。', '中国共产党中央委员会政治局民主生活会'],
    ['of the committee', '<mtg>中共中央农村工作座谈会</mtg>。', '中国共产党中央委员会农村工作座谈会'],
    ['of the military commission', '<mtg>中央军委后勤工作会议</mtg>。', '中央军事委员会后勤工作会议'],
    [
      'a session of a congress',
      '<mtg>中共八届全国代表大会二次会议</mtg>。',
      '中国共产党第八届全国代表大会第二次会议',
    ],
    ['a congress less full', '<mtg>中国共产党第十四次代表大会</mtg>。', '中国共产党第十四次全国代表大会'],
    ['of the Party', '我们党将召开<mtg>第十五次全国代表大会</mtg>。', '中国共产党第十五次全国代表大会'],
    ['all plenums of a term', '<mtg>十九届历次全会</mtg>。', '中国共产党第十九届中央委员会历次全体会议'],
    [
      'a sitting of a plenum',
      '<mtg>十八届四中全会第二次全体会议</mtg>。',
      '中国共产党第十八届中央委员会第四次全体会议第二次全体会议',
    ],
    ['before a congress', '<mtg>党的七大预备会议</mtg>。', '中国共产党第七次全国代表大会预备会议'],
    [
      'of a bureau of its term',
      '<mtg>十八届中央政治局读书会</mtg>。',
      '中国共产党第十八届中央委员会政治局读书会',
    ],
    ['games', '<mtg>第12届全运会</mtg>。', '中华人民共和国第十二届运动会'],
    ['a congress by its term', '<mtg>四届人大</mtg>以后。', '第四届全国人民代表大会'],
    ['games, shorter still', '<mtg>十五运会</mtg>。', '中华人民共和国第十五届运动会'],
    [
      'games of the province',
      '<pla>青海省</pla>、<pla>青海省</pla>、<pla>青海省</pla>。办好<mtg>第17届省残运会</mtg>。',
      '青海省第十七届残疾人运动会',
    ],
    ['games of no province known', '办好<mtg>第十七届省运会</mtg>。', '第十七届省运会'],
    ['games of Asia', '<mtg>第十一届亚运会</mtg>。', '第十一届亚洲运动会'],
    ['an edition of a fair', '<mtg>第七届进博会</mtg>。', '第七届中国国际进口博览会'],
    ['an edition of none known', '<mtg>第七届桃花节</mtg>。', '第七届桃花节'],
    ['what a body holds', '<mtg>财政部第三次会员代表大会</mtg>。', '中华人民共和国财政部第三次会员代表大会'],
    ['a rally of a body', '<mtg>教育部处级以上干部大会</mtg>。', '中华人民共和国教育部处级以上干部大会'],
    ['of a body of states', '<mtg>上合组织防长会</mtg>。', '上海合作组织防长会'],
    ['of no body of states', '<mtg>教育部工作会议</mtg>。', '教育部工作会议'],
    [
      'of the whole province',
      '<pla>青海省</pla>、<pla>青海省</pla>、<pla>青海省</pla>。<mtg>全省春耕工作会议</mtg>。',
      '青海省春耕工作会议',
    ],
    [
      'of its committee',
      '<pla>青海省</pla>、<pla>青海省</pla>、<pla>青海省</pla>。<mtg>省委常委会议</mtg>。',
      '中共青海省委员会常务委员会会议',
    ],
    [
      'on the organs of a kind',
      '<pla>青海省</pla>、<pla>青海省</pla>、<pla>青海省</pla>。<mtg>全省人大工作会议</mtg>。',
      '青海省人大工作会议',
    ],
    [
      'of a province in its year',
      '<pla>青海省</pla>、<pla>青海省</pla>、<pla>青海省</pla>。<mtg>2003年全省春耕工作会议</mtg>。',
      '2003年青海省春耕工作会议',
    ],
    ['convened by the centre', '<ins>国务院</ins>召开<mtg>民族工作会议</mtg>。', '中央民族工作会议'],
    ['of a province not said', '<mtg>全省春耕工作会议</mtg>。', '全省春耕工作会议'],
    ['of secretaries', '<mtg>县委书记座谈会</mtg>。', '县委书记座谈会'],
    ['of no one said', '将召开<mtg>第十五次全国代表大会</mtg>。', '第十五次全国代表大会'],
    [
      'his thought in full',
      '<mtg>用新时代中国特色社会主义思想育人座谈会</mtg>。',
      ['用习近平', '新时代中国特色社会主义思想', '育人座谈会'].join(''),
    ],
    [
      'the city committee before it',
      '<ins>石家庄市委</ins>召开<mtg>五届三次全会</mtg>。',
      '中国共产党石家庄市第五届委员会第三次全体会议',
    ],
    ['number in Han', '<mtg>中央深改委第17次会议</mtg>。', '中国共产党中央全面深化改革委员会第十七次会议'],
    [
      'standing committee',
      '<mtg>六届人大常委会第三次会议</mtg>。',
      '第六届全国人民代表大会常务委员会第三次会议',
    ],
    [
      'consultation',
      '<mtg>十三届全国政协四次会议</mtg>。',
      '中国人民政治协商会议第十三届全国委员会第四次会议',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(last(`工作情况\n${sentence}`)).toBe(expected);
  });

  test.each([
    ['<mtg>十一届四次全会</mtg>', '中国共产党河北省第十一届委员会第四次全体会议'],
    ['<mtg>省十届人大四次会议</mtg>', '河北省第十届人民代表大会第四次会议'],
    ['<mtg>省十届人大常委会第十次会议</mtg>', '河北省第十届人民代表大会常务委员会第十次会议'],
    ['<mtg>第九次党代会</mtg>', '中国共产党河北省第九次代表大会'],
    ['<mtg>中国共产党江西省第十五次代表大会</mtg>', '中国共产党江西省第十五次代表大会'],
  ])('%s in a text of 河北省', (meeting, expected) => {
    expect(last(`服务河北发展\n${meeting}强调。`)).toBe(expected);
  });

  test.each([
    [
      'the date before it',
      '学习体会\n2008年3月5日，<ins>党中央</ins>进行<mtg>第四次集体学习</mtg>。',
      '十七',
      '四',
    ],
    [
      'the heading of a chronicle',
      '2020年5月1日\n2008年3月5日\n<ins>党中央</ins>进行<mtg>第四次集体学习</mtg>。',
      '十七',
      '四',
    ],
    [
      'the date of the text',
      '学习体会\n在<mtg>第三次集体学习</mtg>时讲话。',
      '二十',
      '三',
      { date: '2023-02-01' },
    ],
  ])('a study session is one of the term that its date tells: %s', (...[, raw, term, number, facts]) => {
    const { entities } = readTagged(raw, smallLexicon, facts);
    expect(entities.find(({ type }) => type === 'Meeting')).toMatchObject({
      name: `中国共产党第${term}届中央委员会政治局第${number}次集体学习`,
    });
  });
});

test.each([
  ['<mtg>党的二十大</mtg>选举产生了新一届<ins>中央委员会</ins>。', '中国共产党第二十届中央委员会'],
  [
    '<mtg>党的二十大</mtg>选举新一届<ins>中央委员会</ins>和<ins>中央纪律检查委员会</ins>。',
    '中国共产党第二十届中央纪律检查委员会',
  ],
  ['新一届<ins>中央委员会</ins>产生。', '中央委员会'],
])('the term of a new committee: %s', (sentence, expected) => {
  expect(last(`工作情况\n${sentence}`)).toBe(expected);
});

test.each([
  [
    'a known organ that nothing else names',
    '召开<mtg>中央深改委第17次会议</mtg>。',
    ['中国共产党中央全面深化改革委员会第十七次会议 HELD_BY 中国共产党中央全面深化改革委员会'],
  ],
  ['on building it', '召开<mtg>财政部建设专题会议</mtg>。', []],
  ['a session of no known organ', '召开<mtg>治沙委员会第三次会议</mtg>。', []],
  [
    'a work meeting',
    '<mtg>财政部植树工作会议</mtg>隆重开幕。',
    ['财政部植树工作会议 HELD_BY 中华人民共和国财政部'],
  ],
  ['a speech at its close', '<per>焦裕禄</per>在<mtg>财政部植树工作会议</mtg>闭幕式上讲话。', []],
  ['what was said at it', '<mtg>财政部植树工作会议</mtg>强调，要多植树，召开讨论会。', []],
  ['the organ in session', '<ins>财政部</ins>说，<mtg>财政部三届二次会议</mtg>强调。', []],
  ['of a part nobody knows', '召开<mtg>中共中央西岭局植树会议</mtg>。', []],
  [
    'to come',
    '<ins>财政部</ins>将召开<mtg>全省植树大会</mtg>。',
    ['全省植树大会 HELD_BY 中华人民共和国财政部'],
  ],
  ['a congress', '<mtg>十四届全国人大一次会议</mtg>强调。', []],
  [
    'what it was about, told between',
    '<ins>财政部</ins>3月9日下午就落实<slo>三同</slo>进行<mtg>植树研讨会</mtg>。',
    ['植树研讨会 HELD_BY 中华人民共和国财政部'],
  ],
  [
    'the last of several',
    '<ins>财政部</ins>相继召开了水利会议、农林会议和<mtg>全省植树大会</mtg>。',
    ['全省植树大会 HELD_BY 中华人民共和国财政部'],
  ],
  [
    'for the first time ever',
    '<ins>财政部</ins>召开党的历史上<mtg>第一次植树大会</mtg>。',
    ['第一次植树大会 HELD_BY 中华人民共和国财政部'],
  ],
])('who held a meeting, by its name: %s', (_, sentence, expected) => {
  expect(said(readTagged(`工作情况\n${sentence}`, smallLexicon), 'HELD_BY')).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['two places', '<mtg>植树大会</mtg>在<pla>太原</pla>、<pla>大同</pla>举办。', ['大同', '太原']],
  ['a capital', '在<pla>美国</pla>首都<pla>纽约</pla>举行的<mtg>植树大会</mtg>。', ['纽约']],
  ['a house in it', '<mtg>植树大会</mtg>在<pla>太原</pla>南城路第一里625号院内召开。', ['太原']],
  ['to come', '明年将在<pla>太原</pla>举办的<mtg>植树大会</mtg>。', ['太原']],
  ['what is past', '在<pla>太原</pla>召开了<mtg>植树大会</mtg>。', ['太原']],
  ['by its hosts', '<ins>财政部</ins>在<pla>太原</pla>共同主办<mtg>植树大会</mtg>。', ['太原']],
  ['not held there', '没有在<pla>太原</pla>召开过<mtg>植树大会</mtg>。', []],
  ['only planned', '拟在<pla>太原</pla>举办<mtg>植树大会</mtg>。', []],
  ['closed on a day', '<mtg>植树大会</mtg>开得圆满，1月2日上午在<pla>太原</pla>胜利闭幕。', ['太原']],
  ['where somebody was', '五月在<pla>太原</pla>，主持召开<mtg>植树大会</mtg>。', ['太原']],
  ['a place in another', '出席在<pla>美国</pla><pla>纽约</pla>举行的<mtg>植树大会</mtg>。', ['纽约']],
])('where a meeting was held: %s', (_, sentence, expected) => {
  const places = said(readTagged(`工作情况\n${sentence}`, smallLexicon), 'HELD_IN');
  expect(places.map((line) => line.replace(/.*HELD_IN .*?(?=大同|太原|纽约)/u, '').slice(0, 2))).toEqual(
    expected,
  );
});

test.each([
  [
    'hosted by one, carried out by another',
    '由<ins>教育部</ins>主办、<ins>甲大学</ins>承办的<mtg>治沙研讨会</mtg>开幕。',
    ['治沙研讨会 HELD_BY 中华人民共和国教育部'],
  ],
  [
    'known since as',
    '<ins>财政部</ins>在<pla>兰考</pla>召开扩大会议，史称<mtg>兰考会议</mtg>。',
    ['兰考会议 HELD_BY 中华人民共和国财政部', '兰考会议 HELD_IN 兰考县'],
  ],
  [
    'by the name in brackets',
    '<ins>财政部</ins>在<pla>兰考</pla>召开扩大会议（即<mtg>兰考会议</mtg>）。',
    ['兰考会议 HELD_BY 中华人民共和国财政部', '兰考会议 HELD_IN 兰考县'],
  ],
  [
    'in a village of a county of a province',
    '<mtg>治沙研讨会</mtg>在<pla>河南省</pla><pla>兰考县</pla><pla>张庄</pla>举行。',
    ['治沙研讨会 HELD_IN 张庄'],
  ],
  [
    'two of them there',
    '<mtg>治沙研讨会</mtg>、<mtg>植树大会</mtg>在<pla>兰考县</pla>举行。',
    ['植树大会 HELD_IN 兰考县', '治沙研讨会 HELD_IN 兰考县'],
  ],
  ['only prepared there', '大家在<pla>兰考县</pla>举行的<mtg>治沙研讨会</mtg>的筹备会议上见面。', []],
  [
    'passed, and now sent out',
    '经<mtg>全县大会</mtg>审议通过，现将修订后的<doc>《治沙条例》</doc>印发给你们。',
    ['《治沙条例》 ADOPTED_AT 全县大会'],
  ],
  [
    'that passed with one voice what an organ put before it',
    '<mtg>全县大会</mtg>审议并一致通过<ins>财政部</ins>提出的<doc>《治沙条例》</doc>。',
    ['《治沙条例》 ADOPTED_AT 全县大会'],
  ],
  [
    'that passed what is told before its name',
    '<mtg>全县大会</mtg>审议通过了关于多种树、少开会的<doc>“两项规定”</doc>。',
    ['《两项规定》 ADOPTED_AT 全县大会'],
  ],
  [
    'that passed a new one',
    '<mtg>全县大会</mtg>通过了新的<doc>《治沙条例》</doc>。',
    ['《治沙条例》 ADOPTED_AT 全县大会'],
  ],
  [
    'that a new government calls',
    '<ins>国务院</ins>在<pla>北京</pla>召开新一届政府<mtg>第一次治沙会议</mtg>。',
    ['第一次治沙会议 HELD_BY 中华人民共和国国务院', '第一次治沙会议 HELD_IN 北京市'],
  ],
  [
    'passed on a day',
    '<doc>《治沙条例》</doc>经2018年5月3日<mtg>全县大会</mtg>通过。',
    ['《治沙条例》 ADOPTED_AT 全县大会'],
  ],
])('a meeting %s', (_, sentence, expected) =>
  expect(said(readTagged(`工作情况\n${sentence}`, smallLexicon), 'HELD_BY', 'HELD_IN', 'ADOPTED_AT')).toEqual(
    expected,
  ),
);
