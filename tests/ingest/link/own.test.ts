import { describe, expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

type Case = [name: string, text: string, expected: string[]];

describe('what a text says of itself', () => {
  const cases: Case[] = [
    [
      'author line',
      '怎样选人\n<ins>中组部</ins>\n正文很长。',
      ['THIS AUTHORED_BY 中国共产党中央委员会组织部'],
    ],
    [
      'author label and source',
      '怎样选人\n作者：<per>焦裕禄</per>\n来源：<pub>《学习月刊》</pub>2023年第3期\n正文很长。',
      ['THIS AUTHORED_BY 焦裕禄', 'THIS PUBLISHED_IN 《学习月刊》'],
    ],
    [
      'a post and a person under the title',
      '工作报告\n——2020年1月9日在甲省大会上\n<ins>财政部</ins>部长 <per>焦裕禄</per>\n各位代表：\n我报告工作。',
      ['THIS AUTHORED_BY 焦裕禄', '焦裕禄 HOLDS 中华人民共和国财政部'],
    ],
    [
      'a person alone under the title of a speech',
      '在座谈会上的讲话\n（2020年1月9日）\n<per>焦裕禄</per>\n同志们好。',
      ['THIS AUTHORED_BY 焦裕禄'],
    ],
    [
      'those who interview',
      '忆往事\n采 访 组：<per>焦裕禄</per> <per>王进喜</per>\n采访组：<per>张三丰</per>那时在哪里？',
      ['THIS AUTHORED_BY 焦裕禄', 'THIS AUTHORED_BY 王进喜'],
    ],
    [
      'whom a report is given for',
      '工作报告\n现在，我代表<ins>财政部</ins>，向大会作工作报告。我代表<ins>教育部</ins>，向工作在一线的同志表示感谢。',
      ['THIS AUTHORED_BY 中华人民共和国财政部'],
    ],
    [
      'who stands above the address, wherever the head is',
      '风沙一定能治住。\n<ins>财政部</ins>部长<per>焦裕禄</per>\n各位代表：\n我报告工作。',
      ['THIS AUTHORED_BY 焦裕禄', '焦裕禄 HOLDS 中华人民共和国财政部'],
    ],
    [
      'reporters without a colon',
      '新事\n记者 <per>焦裕禄</per> 摄影\n村里变了。',
      ['THIS AUTHORED_BY 焦裕禄'],
    ],
    [
      'a reporter behind 讯',
      '新事\n本报讯 记者 <per>焦裕禄</per> 8月3日，村里变了。',
      ['THIS AUTHORED_BY 焦裕禄'],
    ],
    [
      'an author without a colon',
      '新事\n作者<per>焦裕禄</per> 日期：2013-05-02\n村里变了。',
      ['THIS AUTHORED_BY 焦裕禄'],
    ],
    [
      'authors before the title',
      '<per>焦裕禄</per> <per>王进喜</per>：治沙札记\n风沙一定能治住。',
      ['THIS AUTHORED_BY 焦裕禄', 'THIS AUTHORED_BY 王进喜'],
    ],
    ['an author and a line', '<per>焦裕禄</per>丨治沙札记\n风沙一定能治住。', ['THIS AUTHORED_BY 焦裕禄']],
    ['whom a text is about', '<per>焦裕禄</per>：兰考人的书记\n风沙一定能治住。', []],
    ['who takes a post', '治沙\n<per>焦裕禄</per> <per>王进喜</per>任副省长\n风沙一定能治住。', []],
    [
      'who is greeted wrote nothing',
      '忆往事\n采访组：<per>焦裕禄</per>同志，您好！\n<per>焦裕禄</per>：你们好。',
      [],
    ],
    [
      'a reporter behind the dateline',
      '新事\n甲报4月2日讯（记者<per>焦裕禄</per> <per>王进喜</per>）村里变了。',
      ['THIS AUTHORED_BY 焦裕禄', 'THIS AUTHORED_BY 王进喜'],
    ],
    ['the author works for an organ', '新事\n村里变了。\n（作者单位：<ins>财政部</ins>）', []],
    [
      'a title that names its speaker',
      '<per>焦裕禄</per>：在座谈会上的讲话\n同志们：',
      ['THIS AUTHORED_BY 焦裕禄'],
    ],
    [
      'a speaker and his place',
      '工作报告\n<pla>河北省</pla>省长 <per>焦裕禄</per>\n各位代表：',
      ['THIS AUTHORED_BY 焦裕禄', '焦裕禄 HOLDS 河北省人民政府'],
    ],
    [
      'who works at an organ',
      '新事\n作者：<ins>财政部</ins>（机关）研究员 <per>焦裕禄</per>\n村里变了。',
      ['THIS AUTHORED_BY 焦裕禄', '焦裕禄 HOLDS 中华人民共和国财政部'],
    ],
    [
      'an organ and a person in one line',
      '新事\n<ins>财政部</ins> <per>焦裕禄</per>\n村里变了。',
      ['THIS AUTHORED_BY 焦裕禄'],
    ],
    ['by a stroke', '新事\n文/<per>焦裕禄</per>\n村里变了。', ['THIS AUTHORED_BY 焦裕禄']],
    [
      'who recommends it wrote nothing',
      '新事\n作者：<ins>财政部</ins>推荐 发布时间：2018年4月4日\n村里变了。',
      [],
    ],
    ['signed in brackets', '新事\n村里变了样。（<per>焦裕禄</per>）', ['THIS AUTHORED_BY 焦裕禄']],
    ['a photographer', '新事\n村里变了样。（记者 <per>焦裕禄</per> 摄）', ['THIS AUTHORED_BY 焦裕禄']],
    [
      'a source in a line of its own, far from the edges',
      `新事\n村里变了。${'风大。'.repeat(150)}\n2020-01-09 来源：<pub>学习月刊</pub> 责任编辑：某\n${'沙少了。'.repeat(150)}`,
      ['THIS PUBLISHED_IN 学习月刊'],
    ],
    [
      'a paper and its day',
      `新事\n村里变了。\n（<pub>《学习月刊》</pub>19580213 第2版）\n${'沙少了。'.repeat(150)}`,
      ['THIS PUBLISHED_IN 《学习月刊》'],
    ],
    [
      'a portal and its address',
      '新事\n村里变了。\n<pub>中国政府网</pub> www.gov.cn 2006年02月16日\n风停了。',
      ['THIS PUBLISHED_IN 中国政府网'],
    ],
    [
      'a paper in a sentence',
      `新事\n村里变了。\n我订了<pub>学习月刊</pub>2020年的。${'沙少了。'.repeat(150)}`,
      [],
    ],
    [
      'a programme behind its station',
      '会议召开\n<pub>兰考网</pub>消息（<pub>治沙联播</pub>）：会议好。',
      ['THIS PUBLISHED_IN 兰考网', 'THIS PUBLISHED_IN 治沙联播'],
    ],
    [
      'a day and its paper',
      '1969年8月26日<pub>兰考日报</pub> 第2版\n会议召开\n会议好。',
      ['THIS PUBLISHED_IN 兰考日报'],
    ],
    [
      'a day of the week',
      '会议召开\n2016年11月07日 星期一 <pub>兰考日报</pub>\n会议好。',
      ['THIS PUBLISHED_IN 兰考日报'],
    ],
    [
      'a dateline in Chinese figures',
      '会议召开\n<pub>新华社</pub><pla>北京</pla>八月二十五日电 会议好。',
      ['THIS PUBLISHED_IN 新华社'],
    ],
    ['dateline', '会议召开\n<pub>新华社</pub><pla>北京</pla>3月4日电 会议好。', ['THIS PUBLISHED_IN 新华社']],
    [
      'basis',
      '试点管理办法\n第一条 根据<doc>《甲法》</doc>等法律和<doc>《乙条例》</doc>，制定本办法。',
      ['THIS BASED_ON 《乙条例》', 'THIS BASED_ON 《甲法》'],
    ],
    [
      'purpose and basis side by side',
      '关于开展试点工作的通知\n为贯彻落实<doc>《甲意见》</doc>，根据<doc>《乙规定》</doc>（<doc>国发〔2013〕24号</doc>）和<doc>《丙办法》</doc>，现通知如下。',
      ['THIS BASED_ON 《丙办法》', 'THIS BASED_ON 《乙规定》', 'THIS IMPLEMENTS 《甲意见》'],
    ],
    [
      'purpose',
      '关于开展试点工作的通知\n为贯彻落实<doc>《甲意见》</doc>，现就有关事项通知如下。',
      ['THIS IMPLEMENTS 《甲意见》'],
    ],
    ['basis in a news text is only cited', '工作情况\n根据<doc>《甲条例》</doc>，我们学习。', []],
    [
      'transmission',
      '财政部关于印发《试点办法》的通知\n现将<doc>《试点办法》</doc>印发给你们。',
      ['THIS ISSUED_BY 中华人民共和国财政部', 'THIS TRANSMITS 《试点办法》'],
    ],
    [
      'a reply says who asked',
      '关于同意延期的复函\n<ins>甲县水泵厂</ins>：\n你厂<doc>《关于延期的请示》</doc>（甲泵发〔2020〕7号）和<doc>《乙说明》</doc>收悉。现函复如下。',
      ['《乙说明》 ISSUED_BY 甲县水泵厂', '《关于延期的请示》 ISSUED_BY 甲县水泵厂'],
    ],
    [
      'a reply says who applied',
      '关于同意延期的复函\n<ins>甲县水泵厂</ins>：\n你厂<doc>《水泵延期申请》</doc>收悉。',
      ['《水泵延期申请》 AUTHORED_BY 甲县水泵厂'],
    ],
    [
      'a reply to two, each with its own request',
      '关于同意延期的复函\n有关单位：\n<ins>甲县水泵厂</ins><doc>《关于甲的请示》</doc>（甲泵发〔2020〕7号）和<ins>乙县水泵厂</ins><doc>《关于乙的请示》</doc>收悉。',
      ['《关于乙的请示》 ISSUED_BY 乙县水泵厂', '《关于甲的请示》 ISSUED_BY 甲县水泵厂'],
    ],
    [
      'a reply of a province',
      '关于同意设立水利局的批复\n<ins>石家庄市人民政府</ins>：\n你市<doc>《关于设立水利局的请示》</doc>悉。',
      ['《关于设立水利局的请示》 ISSUED_BY 石家庄市人民政府'],
    ],
    [
      'a request without marks',
      '关于同意设立水利局的批复\n<ins>财政部</ins>：\n<ins>你部</ins><doc>关于设立水利局的请示</doc>收悉。',
      ['《关于设立水利局的请示》 ISSUED_BY 中华人民共和国财政部'],
    ],
    [
      'a letter to many says of none who asked',
      '关于同意延期的复函\n各厂：\n你厂<doc>《关于延期的请示》</doc>收悉。',
      [],
    ],
    [
      'basis of a reply',
      '关于同意延期的复函\n根据<doc>《甲规定》</doc>，我局审查了你厂的申请，同意延期。',
      ['THIS BASED_ON 《甲规定》'],
    ],
    [
      'the number of a basis is no other basis',
      '关于开展试点工作的通知\n根据<doc>《甲规定》</doc>（<doc>甲公告2019年第5号</doc>），现通知如下。',
      ['THIS BASED_ON 《甲规定》'],
    ],
    [
      'two documents transmitted',
      '关于发布《甲标准》和《乙标准》的公告\n现予公布。',
      ['THIS TRANSMITS 《乙标准》', 'THIS TRANSMITS 《甲标准》'],
    ],
    ['a decision to amend', '关于修改《甲办法》的决定\n正文很长。', ['THIS AMENDS 《甲办法》']],
    [
      'a document reprinted under the heading of a series',
      '每周一学（3月1日-3月7日）\n文章来源： 作者：\n中共中央 国务院关于改进植树工作的意见\n植树很重要。',
      ['THIS ISSUED_BY 中华人民共和国国务院', 'THIS ISSUED_BY 中国共产党中央委员会'],
    ],
    [
      'a report under the heading of a series, and who gave it',
      '每周一学（3月1日-3月7日）\n<doc>2019年河南省政府工作报告</doc>\n（2019年1月9日代省长<per>焦裕禄</per>代表<ins>省政府</ins>向大会作的政府工作报告）\n植树很重要。',
      ['THIS AUTHORED_BY 焦裕禄', '焦裕禄 HOLDS 省政府'],
    ],
    [
      'a series that begins with words of its own',
      '每周一学（3月1日-3月7日）\n本周推荐一份意见。\n中共中央 国务院关于改进植树工作的意见\n植树很重要。',
      [],
    ],
    [
      'a notice that repeals',
      '关于废止核安全导则《甲办法》《乙办法》的通知\n正文很长。',
      ['THIS REPEALS 《乙办法》', 'THIS REPEALS 《甲办法》'],
    ],
    [
      'a drive that the title announces',
      '财政部关于开展青苗行动的通知\n定于明年在全国开展<pro>青苗行动</pro>。',
      ['THIS ISSUED_BY 中华人民共和国财政部', '青苗行动 LAUNCHED_BY 中华人民共和国财政部'],
    ],
    [
      'sent out by an office for those who launch it',
      '财政部办公厅关于开展青苗行动的通知\n<ins>财政部</ins>、<ins>教育部</ins>决定组织开展<pro>青苗行动</pro>。',
      [
        'THIS ISSUED_BY 中华人民共和国财政部办公厅',
        '青苗行动 LAUNCHED_BY 中华人民共和国教育部',
        '青苗行动 LAUNCHED_BY 中华人民共和国财政部',
      ],
    ],
    [
      'a drive the title only speaks of',
      '财政部关于总结青苗行动的通知\n<pro>青苗行动</pro>很好。',
      ['THIS ISSUED_BY 中华人民共和国财政部'],
    ],
    ['repeal', '试点管理办法\n<doc>《旧办法》</doc>同时废止。', ['THIS REPEALS 《旧办法》']],
    ['quotation', '工作情况\n<per>焦裕禄</per>同志强调：“吃别人嚼过的馍没味道。”', ['THIS QUOTES 焦裕禄']],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(said(readTagged(text, smallLexicon))).toEqual(expected);
  });

  test('cites every other document it names, not itself', () => {
    const raw =
      '<doc>试点管理办法</doc>\n执行<doc>《甲条例》</doc>和<doc>党章</doc>。再学<doc>《甲条例》</doc>。';
    const reading = readTagged(raw, smallLexicon);
    expect(said(reading, 'CITES')).toEqual(['THIS CITES 《中国共产党章程》', 'THIS CITES 《甲条例》']);
    expect(reading.links.find((link) => link.target === 'document:甲条例')?.evidence).toHaveLength(2);
  });

  test('a list of norms in general cites none of them', () => {
    const reading = readTagged('学习安排\n本月读<doc>党章</doc>党规党纪，下月谈体会。', smallLexicon);
    expect(reading.mentions).toHaveLength(1);
    expect(said(reading, 'CITES')).toEqual([]);
  });

  test('its quotation is kept with the link', () => {
    const reading = readTagged('工作情况\n<per>焦裕禄</per>同志强调：“吃别人嚼过的馍没味道。”', smallLexicon);
    expect(reading.links.find((link) => link.type === 'QUOTES')?.attributes).toEqual({
      quote: '吃别人嚼过的馍没味道。',
    });
  });
});
