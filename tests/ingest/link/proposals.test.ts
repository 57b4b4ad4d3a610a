import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const proposals = (sentence: string): string[] =>
  said(readTagged(`工作情况\n${sentence}`, smallLexicon), 'PROPOSED_BY').map((line) =>
    line.replace('PROPOSED_BY ', ''),
  );

test.each([
  ['what is only to lead', '<per>焦裕禄</per>在信中提出以共建<slo>“绿色长廊”</slo>引领两县合作。', []],
  [
    'where and when',
    '时任<ins>兰考县委</ins>书记的<per>焦裕禄</per>在<pla>兰考</pla>下乡时，首次提出<slo>“三同”</slo>。',
    ['三同 焦裕禄'],
  ],
  [
    'when, before who',
    '<slo>“三同”</slo>是1964年5月<per>焦裕禄</per>在<pla>兰考</pla>下乡时提出的。',
    ['三同 焦裕禄'],
  ],
  [
    'he, at the meeting named before',
    '<per>焦裕禄</per>参加了<mtg>全县大会</mtg>。会上他提出<slo>“三同”</slo>。',
    ['三同 焦裕禄'],
  ],
  [
    'among whom at a meeting',
    '<slo>“三同”</slo>是<per>焦裕禄</per>同志在参加<mtg>全县大会</mtg><ins>教育部</ins>讨论时提出的。',
    ['三同 焦裕禄'],
  ],
  [
    'in what it was put forward, told behind',
    '<slo>“三同”</slo>是<per>焦裕禄</per>同志在<doc>《治沙报告》</doc>中提出的。',
    ['三同 焦裕禄'],
  ],
  [
    'whose saying it is',
    '<slo>“种树就是种粮”</slo>，这是<per>焦裕禄</per>同志的著名论断。',
    ['种树就是种粮 焦裕禄'],
  ],
  [
    'to whom',
    '<ins>财政部</ins>向<ins>教育部</ins>提出<slo>“两免一补”</slo>的建议。',
    ['两免一补 中华人民共和国财政部'],
  ],
  [
    'on what occasion',
    '<per>焦裕禄</per>在<mtg>全县三级干部会议</mtg>报告中正式提出<slo>“三同”</slo>的思想。',
    ['三同 焦裕禄'],
  ],
  [
    'a speaker asks',
    '采访组：<per>焦裕禄</per>同志在<pla>兰考</pla>提出<slo>“三同”</slo>，您怎么看？',
    ['三同 焦裕禄'],
  ],
  [
    'a list with other words',
    '<per>焦裕禄</per>提出的<slo>“三同”</slo>、种泡桐、<slo>“三股劲”</slo>等，至今管用。',
    ['三同 焦裕禄', '三股劲 焦裕禄'],
  ],
  ['by a noun', '<per>焦裕禄</per>提出“种泡桐”“翻淤泥”的<slo>“两法”</slo>。', ['两法 焦裕禄']],
  ['a measure', '<per>焦裕禄</per>提出，全县要争当<slo>“三个示范”</slo>。', ['三个示范 焦裕禄']],
  [
    'measures in a row',
    '<per>焦裕禄</per>提出进一步发挥<slo>“三个优势”</slo>、推进<slo>“三项措施”</slo>。',
    ['三个优势 焦裕禄', '三项措施 焦裕禄'],
  ],
  ['named', '<per>焦裕禄</per>把治沙的办法概括为<slo>“三同”</slo>。', ['三同 焦裕禄']],
  [
    'in his words',
    '<per>焦裕禄</per>强调：<slo>“吃别人嚼过的馍没味道”</slo>。',
    ['吃别人嚼过的馍没味道 焦裕禄'],
  ],
  ['his', '贯彻<per>焦裕禄</per>同志的<slo>“双百”方针</slo>。', ['双百方针 焦裕禄']],
  ['his, of a kind', '贯彻<per>焦裕禄</per>的<slo>种树、治沙</slo>的方针。', ['种树、治沙 焦裕禄']],
  [
    'the document before',
    '<per>焦裕禄</per>作<doc>《论治沙》</doc>的报告。报告在治水方面提出了著名的<slo>“三同”</slo>。',
    ['三同 《论治沙》'],
  ],
  [
    'a measure behind other words',
    '<ins>财政部</ins>明确提出，我省“十五五”时期的工作要实现<slo>“七个新”</slo>。',
    ['七个新 中华人民共和国财政部'],
  ],
  [
    'words in a row',
    '<per>焦裕禄</per>提出，干部教育要强调<slo>讲学习、讲政治、讲正气</slo>。',
    ['讲学习、讲政治、讲正气 焦裕禄'],
  ],
  ['by a list', '<per>焦裕禄</per>提出了土、肥、水的<slo>“三字诀”</slo>。', ['三字诀 焦裕禄']],
  [
    'words behind a phrase',
    '<per>焦裕禄</per>指出，在治住风沙以后，<slo>“出路在于种树”</slo>，这是大家的话。',
    ['出路在于种树 焦裕禄'],
  ],
  ['bestowed', '<per>焦裕禄</per>赋予<pla>兰考</pla><slo>“三个更好”</slo>的新期望。', ['三个更好 焦裕禄']],
  [
    'bestowed, with others',
    '<per>焦裕禄</per>两次来到<pla>兰考</pla>，赋予我们<slo>“三个更好”</slo>、<slo>“两个争先”</slo>等重大任务。',
    ['三个更好 焦裕禄', '两个争先 焦裕禄'],
  ],
  [
    'governed by 对',
    '对<ins>财政部</ins>提出的<slo>“三同”</slo>，各村都有办法。',
    ['三同 中华人民共和国财政部'],
  ],
  [
    'possessive, of a kind',
    '落实<ins>财政部</ins><slo>“1310”</slo>具体部署。',
    ['1310 中华人民共和国财政部'],
  ],
  [
    'a theory founded',
    '以<per>焦裕禄</per>同志为主要代表的中国共产党人，总结经验，创立了科学的<slo>治沙理论</slo>。',
    ['治沙理论 焦裕禄'],
  ],
  ['a principle', '<per>焦裕禄</per>提出<slo>种树治沙</slo>的重要原则。', ['种树治沙 焦裕禄']],
  [
    'in a document',
    '<per>焦裕禄</per>在<doc>《治沙报告》</doc>中提出了治沙的<slo>“三条办法”</slo>。',
    ['三条办法 《治沙报告》', '三条办法 焦裕禄'],
  ],
  ['a strategy', '<per>焦裕禄</per>在<pla>兰考</pla>提出了<pro>“八路战略”</pro>。', ['八路战略 焦裕禄']],
  ['what it was', '当时<per>焦裕禄</per>提出的是<slo>“三同”</slo>。', ['三同 焦裕禄']],
  [
    'an aim behind its colon',
    '<ins>财政部</ins>提出了八个字的总要求：<slo>种树、治沙、引水</slo>。',
    ['种树、治沙、引水 中华人民共和国财政部'],
  ],
  ['a thought', '<per>焦裕禄</per>阐述了发展林业<slo>“三个有利于”</slo>的重要思想。', ['三个有利于 焦裕禄']],
  [
    'a decision on several',
    '<per>焦裕禄</per>主持作出建设<slo>“绿色兰考”</slo><slo>“文化兰考”</slo>等一系列重大决策。',
    ['文化兰考 焦裕禄', '绿色兰考 焦裕禄'],
  ],
  ['an instruction', '<per>焦裕禄</per>同志作出<slo>“三问三查”</slo>的指示。', ['三问三查 焦裕禄']],
  [
    'a line laid down',
    '<mtg>党的七大</mtg>在大家的拥护下，制定了<slo>种树治沙的路线</slo>。',
    ['种树治沙的路线 中国共产党第七次全国代表大会'],
  ],
  [
    'taught',
    '<per>焦裕禄</per>教导我们：<slo>“先治窝，后治坡”</slo>，<slo>“再治沙”</slo>。',
    ['先治窝，后治坡 焦裕禄', '再治沙 焦裕禄'],
  ],
  ['a call', '<ins>财政部</ins>发出<slo>“向风沙进军”</slo>的号召。', ['向风沙进军 中华人民共和国财政部']],
  ['his words kept', '牢记<per>焦裕禄</per>同志<slo>“三股劲”</slo>的嘱托。', ['三股劲 焦裕禄']],
  ['on a matter', '学习<per>焦裕禄</per>同志关于治沙<slo>“五个更加”</slo>的要求。', ['五个更加 焦裕禄']],
  ['named by him', '这套办法被<per>焦裕禄</per>同志总结为<slo>“三同”</slo>。', ['三同 焦裕禄']],
  ['to us', '按照<per>焦裕禄</per>同志当年对我们提出的<slo>“三同”</slo>去做。', ['三同 焦裕禄']],
  [
    'by him, after much work',
    '<slo>“三同”</slo>是<per>焦裕禄</per>同志在走遍全县的基础上提出来的。',
    ['三同 焦裕禄'],
  ],
  [
    'the aim of a drive',
    '<per>焦裕禄</per>强调，这次<pro>青苗行动</pro>要牢牢把握<slo>“看实情、办实事”</slo>的总要求。',
    ['看实情、办实事 焦裕禄'],
  ],
  [
    'by him who held a post',
    '<slo>“三同”</slo>是时任<ins>兰考县委</ins>书记<per>焦裕禄</per>同志下乡时提出的办法。',
    ['三同 焦裕禄'],
  ],
  ['how to', '<per>焦裕禄</per>阐述了该如何<slo>“坚持治沙、继续种树”</slo>。', ['坚持治沙、继续种树 焦裕禄']],
  [
    'at the meeting somebody called',
    '<ins>兰考县委</ins>于去年九月召开的<mtg>党的七大</mtg>，分析了形势，提出了<slo>“三同”</slo>。',
    ['三同 中国共产党第七次全国代表大会'],
  ],
  ['himself', '<per>焦裕禄</per>同志亲自谋划、亲自推动的<slo>“三同”</slo>。', ['三同 焦裕禄']],
  [
    'approved',
    '<mtg>党的七大</mtg>正式批准了<slo>“种树、治沙”</slo>的四字方针。',
    ['种树、治沙 中国共产党第七次全国代表大会'],
  ],
  [
    'initiatives in a row',
    '<per>焦裕禄</per>提出共建<slo>“绿色长廊”</slo>倡议、<slo>治沙倡议</slo>。',
    ['治沙倡议 焦裕禄', '绿色长廊 焦裕禄'],
  ],
  [
    'in a speech at a meeting',
    '<per>焦裕禄</per>在<mtg>全县三级干部会议</mtg>上的讲话中首次提出<slo>“三同”</slo>。',
    ['三同 焦裕禄'],
  ],
  [
    'an encouragement',
    '<per>焦裕禄</per>勉励林场职工要<slo>“多种树，种好树”</slo>。',
    ['多种树，种好树 焦裕禄'],
  ],
  ['a likeness', '<per>焦裕禄</per>指出：水渠是个<slo>“命根子”</slo>，要护好。', ['命根子 焦裕禄']],
  [
    'summed up',
    '<per>焦裕禄</per>对<pla>兰考</pla>治沙的指示，概括起来就是<slo>“三化”</slo>。',
    ['三化 焦裕禄'],
  ],
  ['a headline', '<per>焦裕禄</per>：<slo>多种树，种好树</slo>', ['多种树，种好树 焦裕禄']],
  [
    'in another place',
    '<per>焦裕禄</per>在<pla>兰考</pla>期间，要求“少开会”；在<pla>洛阳</pla>期间，倡导<slo>“水滴穿石”</slo>精神、<slo>“笨鸟先飞”</slo>意识。',
    ['水滴穿石 焦裕禄', '笨鸟先飞 焦裕禄'],
  ],
  [
    'within a speech',
    '<per>焦裕禄</per>说：“治沙不能急，要有<slo>‘水滴穿石’</slo>的韧劲。”',
    ['水滴穿石 焦裕禄'],
  ],
  [
    'within a speech in several pieces',
    '<per>焦裕禄</per>强调：“少开会”“多种树，牢记<slo>‘水滴穿石’</slo>的道理”。',
    ['水滴穿石 焦裕禄'],
  ],
  ['a call of his', '<slo>“三同”</slo>，是<per>焦裕禄</per>同志向各村发出的号召。', ['三同 焦裕禄']],
  ['where it was', '<per>焦裕禄</per>同志的<slo>“三股劲”</slo>是在村里提出来的。', ['三股劲 焦裕禄']],
  [
    'what is thought of it',
    '谈谈对<per>焦裕禄</per>同志提出<slo>“实干兴县”</slo>的体会。',
    ['实干兴县 焦裕禄'],
  ],
  [
    'in its parts first',
    '<per>焦裕禄</per>告诫大家，要算好水账、粮账、工账这<slo>“三笔账”</slo>。',
    ['三笔账 焦裕禄'],
  ],
  [
    'what to bring into play',
    '落实<ins>财政部</ins>提出的发挥<slo>“三股劲”</slo>的部署。',
    ['三股劲 中华人民共和国财政部'],
  ],
  ['by a document', '<slo>“三同”</slo>，是<doc>《治沙决定》</doc>提出的办法。', ['三同 《治沙决定》']],
])('%s', (_, sentence, expected) => expect(proposals(sentence)).toEqual(expected));

test.each([
  ['who follows', '<ins>财政部</ins>响应当年提出的<slo>“三同”</slo>号召。'],
  ['an old saying', '<per>焦裕禄</per>说，县里事多，有一句话叫作<slo>“郡县治，天下安”</slo>。'],
  ['an old saying in a speech', '<per>焦裕禄</per>说：“古人说要有<slo>‘水滴穿石’</slo>的韧劲。”'],
  ['what a thing is at heart', '<per>焦裕禄</per>指出，关键是<slo>“命根子”</slo>。'],
  ['we', '后来我们把它概括为<slo>“三同”</slo>。'],
  ['passive', '<per>焦裕禄</per>走后，这被人们称为<slo>“三同”</slo>。'],
  ['the subject of what is said', '<per>焦裕禄</per>指出，<slo>“三同”</slo>的总要求，是大家商量出来的。'],
  ['a period', '<mtg>党的七大</mtg>提出，<slo>社会主义建设</slo>时期任务很重。'],
  ['a topic', '<per>焦裕禄</per>反复强调<slo>“三农”</slo>工作。'],
  ['one who tells', '<per>焦裕禄</per>来过，加上我先前管过林业，于是提出<slo>“三同”</slo>。'],
  ['of a program only its aims', '<per>焦裕禄</per>提出<pro>青苗行动</pro>的总要求。'],
  ['a principle of others', '<per>焦裕禄</per>提出贯彻<slo>“三同”</slo>的要求。'],
  ['a place', '在<ins>财政部</ins>座谈会上提出<slo>“三同”</slo>。'],
])('nobody proposes: %s', (_, sentence) => expect(proposals(sentence)).toEqual([]));
