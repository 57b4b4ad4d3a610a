import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

test.each([
  [
    'by him who is named before',
    '<per>焦裕禄</per>一向爱读书。他在<doc>《治沙记》</doc>中写道，沙能治好。',
    ['《治沙记》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'a book of his',
    '<per>焦裕禄</per>勤于动笔，他的一本著作<doc>《治沙记》</doc>流传很广。',
    ['《治沙记》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'what it is taken from',
    '<doc>《治沙记》</doc>一文，是<per>焦裕禄</per>同志1962年11月至1964年5月在兰考的谈话和信函中论种树部分的摘录，很短。',
    ['《治沙记》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'what he wrote in once more',
    '1963年，<per>焦裕禄</per>又在<doc>《治沙记》</doc>一文中，说到种树。',
    ['《治沙记》 AUTHORED_BY 焦裕禄'],
  ],
  ['whose it is', '<per>焦裕禄</per>是<doc>《治沙记》</doc>的主要作者。', ['《治沙记》 AUTHORED_BY 焦裕禄']],
  [
    'under a title of a paper',
    '<pub>学习月刊</pub>第3期头条以<doc>《治沙记》</doc>为题发表评论。',
    ['《治沙记》 PUBLISHED_IN 学习月刊'],
  ],
  [
    'a report of several, by a paper',
    '<per>焦裕禄</per>、<per>王进喜</per>合写的长篇通讯<doc>《治沙记》</doc>由<pub>学习月刊</pub>刊发。',
    ['《治沙记》 AUTHORED_BY 焦裕禄', '《治沙记》 AUTHORED_BY 王进喜', '《治沙记》 PUBLISHED_IN 学习月刊'],
  ],
  [
    'in a year and a month',
    '<per>焦裕禄</per>1963年5月写的<doc>《治沙记》</doc>一文，1964年1月刊登于<pub>学习月刊</pub>。',
    ['《治沙记》 AUTHORED_BY 焦裕禄', '《治沙记》 PUBLISHED_IN 学习月刊'],
  ],
  [
    'in a column',
    '<per>焦裕禄</per>在<pub>学习月刊</pub>的“林带”栏目写过一篇文章，题目就是<doc>《治沙记》</doc>。',
    ['《治沙记》 AUTHORED_BY 焦裕禄', '《治沙记》 PUBLISHED_IN 学习月刊'],
  ],
  [
    'a speech by what it is about',
    '学习<per>焦裕禄</per>同志关于<doc>《把绿色留给后人》</doc>的重要讲话。',
    ['《把绿色留给后人》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'in the name of another',
    '<per>焦裕禄</per>起草的<doc>《治沙训令》</doc>，以<ins>财政部</ins>名义发布。',
    ['《治沙训令》 AUTHORED_BY 焦裕禄', '《治沙训令》 ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'in a paper',
    '9天后，<per>焦裕禄</per>在<pub>学习月刊</pub>专栏发表<doc>《治沙记》</doc>一文。',
    ['《治沙记》 AUTHORED_BY 焦裕禄', '《治沙记》 PUBLISHED_IN 学习月刊'],
  ],
  [
    'by him',
    '<per>焦裕禄</per>勤于动笔。他还写了一篇<doc>《治沙记》</doc>。',
    ['《治沙记》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'before a meeting',
    '<per>焦裕禄</per>在县委扩大的全会上作<doc>《论治沙》</doc>的报告。',
    ['《论治沙》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'edited and published',
    '<ins>财政部</ins>会同<ins>教育部</ins>组织编写的<doc>《治沙读本》</doc>，由<ins>兰考出版社</ins>出版。',
    [
      '《治沙读本》 AUTHORED_BY 中华人民共和国教育部',
      '《治沙读本》 AUTHORED_BY 中华人民共和国财政部',
      '《治沙读本》 ISSUED_BY 兰考出版社',
    ],
  ],
  [
    'what a book collects',
    '<doc>《治沙文集》</doc>上卷收录了<per>焦裕禄</per>同志的讲话。',
    ['《治沙文集》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'approved and passed on',
    '<ins>国务院</ins>批转<ins>财政部</ins><doc>《关于办好食堂的意见》</doc>。',
    [
      '《关于办好食堂的意见》 AUTHORED_BY 中华人民共和国财政部',
      '《关于办好食堂的意见》 ISSUED_BY 中华人民共和国国务院',
    ],
  ],
  [
    'agreed to',
    '<ins>国务院</ins>同意<ins>财政部</ins><doc>《关于办好食堂的报告》</doc>，现转发给你们。',
    ['《关于办好食堂的报告》 AUTHORED_BY 中华人民共和国财政部'],
  ],
  [
    'sent out together',
    '现将<ins>财政部</ins>、<ins>教育部</ins>联合制定的<doc>《食堂计划》</doc>印发给你们。',
    ['《食堂计划》 ISSUED_BY 中华人民共和国教育部', '《食堂计划》 ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'made and sent out',
    '<ins>国务院</ins>作出<doc>《甲决定》</doc>。<ins>财政部</ins>组织编制了<doc>《乙目录》</doc>。',
    ['《乙目录》 ISSUED_BY 中华人民共和国财政部', '《甲决定》 ISSUED_BY 中华人民共和国国务院'],
  ],
  [
    'drafted for an organ',
    '<per>焦裕禄</per>为<ins>国务院</ins>起草<doc>《关于治沙的指示》</doc>。',
    ['《关于治沙的指示》 AUTHORED_BY 焦裕禄', '《关于治沙的指示》 ISSUED_BY 中华人民共和国国务院'],
  ],
  [
    'each of several, with their numbers',
    '<ins>财政部</ins>印发<doc>《甲办法》</doc>（<doc>财发〔2020〕7号</doc>，见附件）和<doc>《乙办法》</doc>。',
    ['《乙办法》 ISSUED_BY 中华人民共和国财政部', '《甲办法》 ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'edited by one, published by another',
    '<doc>《治沙丛书》</doc>下卷由<ins>治沙编委会</ins>编辑、<ins>兰考出版社</ins>出版。',
    ['《治沙丛书》 AUTHORED_BY 治沙编委会', '《治沙丛书》 ISSUED_BY 兰考出版社'],
  ],
  [
    'laid before a congress',
    '我代表<ins>国务院</ins>向<mtg>省人代会</mtg>，提出<doc>关于治沙的报告</doc>。',
    ['THIS AUTHORED_BY 中华人民共和国国务院'],
  ],
  [
    'laid before a congress for another',
    '<ins>财政部</ins>受<ins>国务院</ins>的委托，现在向大会提出<doc>《关于治沙的报告》</doc>。',
    ['《关于治沙的报告》 AUTHORED_BY 中华人民共和国国务院'],
  ],
  [
    'passed by an organ',
    '<ins>治沙委员会</ins>不久前通过的<doc>《种树决定》</doc>很好。',
    ['《种树决定》 ISSUED_BY 治沙委员会'],
  ],
  [
    'in a column of a paper',
    '<pub>《治沙报》</pub>头版的<doc>《沙边新语》</doc>栏目刊登了一篇<doc>《治沙记》</doc>。',
    ['《治沙记》 PUBLISHED_IN 《治沙报》'],
  ],
  [
    'printed on a day',
    '<doc>《治沙记》</doc>发表于1963年5月3日的<pub>《治沙报》</pub>。',
    ['《治沙记》 PUBLISHED_IN 《治沙报》'],
  ],
  [
    'what the work answers',
    '在<doc>《治沙记》</doc>中，<per>焦裕禄</per>回答了怎样治沙。',
    ['《治沙记》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'an opening piece',
    '<per>焦裕禄</per>在<doc>《治沙文集》</doc>的开篇之作<doc>《治沙记》</doc>里说过。',
    [],
  ],
  [
    'the report a congress adopted',
    '<mtg>党的七大</mtg>召开。大会通过的报告<doc>《甲报告》</doc>很长。会上通过了<doc>《乙决议》</doc>。',
    [
      '《乙决议》 ADOPTED_AT 中国共产党第七次全国代表大会',
      '《甲报告》 ADOPTED_AT 中国共产党第七次全国代表大会',
    ],
  ],
  [
    'what a meeting goes on to adopt, and not one that it calls',
    '<per>焦裕禄</per>主持召开<mtg>第三次县委会议</mtg>。会议决定，<mtg>第四次治沙会议</mtg>于5日召开。\n会议听取汇报。通过<doc>《甲决定》</doc>。',
    ['《甲决定》 ADOPTED_AT 第三次县委会议'],
  ],
  [
    'a meeting somebody called',
    '昨天，<per>焦裕禄</per>主持召开<mtg>全县治沙会议</mtg>，审议通过<doc>《甲方案》</doc>。',
    ['《甲方案》 ADOPTED_AT 全县治沙会议'],
  ],
  [
    'in brackets, in a place',
    '<ins>财政部</ins>在<pla>兰考</pla>召开扩大会议（<mtg>泡桐会议</mtg>）。',
    ['泡桐会议 HELD_BY 中华人民共和国财政部', '泡桐会议 HELD_IN 兰考县'],
  ],
  [
    'in a place somebody went to',
    '<per>焦裕禄</per>每年都去<pla>兰考</pla>参加<mtg>泡桐会议</mtg>，在<pla>兰考</pla>出席<mtg>甲国领导人会议</mtg>。',
    ['泡桐会议 HELD_IN 兰考县'],
  ],
  [
    'drafted by what was found',
    '全会通过<per>焦裕禄</per>根据<ins>财政部</ins>来信、在调查之后起草的三个文件（总称<doc>《甲决议案》</doc>）。',
    ['《甲决议案》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'with the posts of who wrote it',
    '<pub>学习月刊</pub>发表<ins>财政部</ins>部长、<ins>教育部</ins>司长<per>焦裕禄</per>的文章<doc>《治沙记》</doc>。',
    [
      '《治沙记》 AUTHORED_BY 焦裕禄',
      '《治沙记》 PUBLISHED_IN 学习月刊',
      '焦裕禄 HOLDS 中华人民共和国教育部',
      '焦裕禄 HOLDS 中华人民共和国财政部',
    ],
  ],
  [
    'in the next number of a journal',
    '明天出版的<pub>学习月刊</pub>将发表<per>焦裕禄</per>的文章<doc>《治沙记》</doc>；<pub>学习月刊</pub>计划刊登<doc>《乙记》</doc>。',
    ['《治沙记》 AUTHORED_BY 焦裕禄', '《治沙记》 PUBLISHED_IN 学习月刊'],
  ],
  [
    'what is a speech, whose author is named, and in brackets',
    '<doc>《论治沙》</doc>是<per>焦裕禄</per>在全县大会上的讲话。<doc>《泡桐记》</doc>的作者<per>王进喜</per>来了。<doc>《种树》</doc>（<per>徐俊雅</per>，1963年5月）很短。',
    ['《泡桐记》 AUTHORED_BY 王进喜', '《种树》 AUTHORED_BY 徐俊雅', '《论治沙》 AUTHORED_BY 焦裕禄'],
  ],
  ['each in a place of its own', '<mtg>泡桐会议</mtg>分别在<pla>兰考</pla>、<pla>太原</pla>举行。', []],
  [
    'who speaks in his book',
    '<per>焦裕禄</per>在<doc>《治沙记》</doc>一文中写道，要种树；他在<doc>《甲条例》</doc>中指出了问题。',
    ['《治沙记》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'a guide of a kind',
    '<ins>财政部</ins>组织修订了食堂标准<doc>《办好食堂指南》</doc>。',
    ['《办好食堂指南》 ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'what his book says, whatever the verb',
    '<per>焦裕禄</per>在<doc>《治沙记》</doc>一文中回忆了当年；<per>王进喜</per>在<doc>《打井记》</doc>中读到了答案。',
    ['《治沙记》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'in his book, he',
    '在<doc>《治沙记》</doc>中，<per>焦裕禄</per>同志强调要种树。',
    ['《治沙记》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'two in their book',
    '<per>焦裕禄</per>、<per>王进喜</per>在<doc>《治沙记》</doc>中指出了方向。',
    ['《治沙记》 AUTHORED_BY 焦裕禄', '《治沙记》 AUTHORED_BY 王进喜'],
  ],
  [
    'at a meeting, some days later',
    '<doc>《甲方案》</doc>由<mtg>党的七大</mtg>于次年五月二十八日上午表决通过。',
    ['《甲方案》 ADOPTED_AT 中国共产党第七次全国代表大会'],
  ],
  [
    'under a title',
    '<per>焦裕禄</per>记下所见，于次年以<doc>《治沙记》</doc>为书名出版。<per>王进喜</per>作了题为<doc>《打井记》</doc>的报告。',
    ['《打井记》 AUTHORED_BY 王进喜', '《治沙记》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'an article of his',
    '月底发表<per>焦裕禄</per>的重要文章<doc>《治沙记》</doc>。',
    ['《治沙记》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'collected in his works',
    '<per>焦裕禄</per>去过。会后<per>王进喜</per>讲了话。这篇讲话以<doc>《打井记》</doc>为题，收入<doc>《王进喜文选》</doc>。',
    ['《打井记》 AUTHORED_BY 王进喜'],
  ],
  [
    'collected, of him who spoke',
    '3月5日 <per>焦裕禄</per>在会上讲话。讲话指出要治沙。这篇讲话的一部分以<doc>《治沙记》</doc>为题，收入<doc>《治沙文献选编》</doc>。',
    ['《治沙记》 AUTHORED_BY 焦裕禄'],
  ],
  [
    'collected, of nobody',
    '<per>焦裕禄</per>去过。\n这个决议以<doc>《治沙记》</doc>为题，收入<doc>《治沙文献选编》</doc>。',
    [],
  ],
  [
    'at a meeting somebody called, in the clause before',
    '昨天，<per>焦裕禄</per>主持召开的<mtg>全县治沙会议</mtg>，审议通过了<doc>《甲方案》</doc>。',
    ['《甲方案》 ADOPTED_AT 全县治沙会议'],
  ],
  [
    'decided at',
    '<mtg>党的七大</mtg>作出了<doc>《甲决定》</doc>。',
    ['《甲决定》 ADOPTED_AT 中国共产党第七次全国代表大会'],
  ],
  [
    'for whom a report is given',
    '现在，我代表<ins>国务院</ins>向大会作报告。',
    ['THIS AUTHORED_BY 中华人民共和国国务院'],
  ],
  ['a line of reporters', '新华社记者<per>焦裕禄</per>\n种树。', ['THIS AUTHORED_BY 焦裕禄']],
  [
    'signed at the foot of a text without a title',
    '各地要办好食堂，做好饭菜，不许浪费。\n<ins>财政部</ins>\n2021年9月8日',
    ['THIS ISSUED_BY 中华人民共和国财政部'],
  ],
  [
    'programs approved and carried out',
    '<ins>国务院</ins>批准兴建<pro>三义寨水利工程</pro>。<pro>青苗计划</pro>由<ins>财政部</ins>组织实施。',
    ['三义寨水利工程 LAUNCHED_BY 中华人民共和国国务院', '青苗计划 LAUNCHED_BY 中华人民共和国财政部'],
  ],
])('%s', (_, sentence, expected) =>
  expect(said(readTagged(`工作情况\n${sentence}`, smallLexicon))).toEqual(expected),
);
