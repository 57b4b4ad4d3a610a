import { expect, test } from 'vitest';
import { smallLexicon } from './lexicon.ts';
import { readTagged, said } from './tagged.ts';

const proposals = (text: string): string[] =>
  said(readTagged(`工作情况\n${text}`, smallLexicon), 'PROPOSED_BY').map((line) =>
    line.replace('PROPOSED_BY ', ''),
  );

/** Who says it stands before the sentence, or in another form than subject and verb. */
test.each([
  [
    'of what was said the sentence before',
    '<per>焦裕禄</per>对治沙提出过意见。其中对开渠尤其强调要做到<slo>“三快”</slo>，即快看、快挖、快修。',
    ['三快 焦裕禄'],
  ],
  [
    'of what nobody said',
    '<per>焦裕禄</per>来过清水。其中特别强调要注重<slo>“三化”</slo>，即快、准、实。',
    [],
  ],
  [
    'a speech that goes on',
    '<per>焦裕禄</per>强调，树要种好。渠也要修好。要在<slo>“三变”</slo>上下功夫：一要变水，二要变路，三要变树。',
    ['三变 焦裕禄'],
  ],
  [
    'a speech that another takes up',
    '<per>焦裕禄</per>强调，树要种好。我们讨论了很久。要在<slo>“三变”</slo>上下功夫：一要变水，二要变路，三要变树。',
    [],
  ],
  [
    'a speech, and what it calls for in passing',
    '<per>焦裕禄</per>强调，树要种好。要落实<slo>“三变”</slo>。',
    [],
  ],
  [
    'behind a dash',
    '<slo>“走在前、作表率”</slo>——1963年5月1日，<per>焦裕禄</per>同志在考察时提出明确要求。',
    ['走在前、作表率 焦裕禄'],
  ],
  ['a dash before what is told', '推行<slo>“三化”</slo>——<per>焦裕禄</per>当年住的村子变了样。', []],
  [
    'quoted piece by piece',
    '<per>焦裕禄</per>谈到“要跑好‘接力赛’”，“做到<slo>‘一张蓝图绘到底’</slo>”。',
    ['一张蓝图绘到底 焦裕禄'],
  ],
  [
    'by office alone',
    '<per>焦裕禄</per>总书记来过。不负总书记<slo>“走在前、作表率”</slo>的新期望。',
    ['走在前、作表率 焦裕禄'],
  ],
  ['by an office that nobody was named with', '不负总书记<slo>“走在前、作表率”</slo>的新期望。', []],
  ['what it contained', '<per>焦裕禄</per>对全县提出的要求，内容主要是<slo>“2+5”</slo>。', ['2+5 焦裕禄']],
  [
    'items of a list',
    '<per>焦裕禄</per>提出三点要求：一是做到<slo>“三同”</slo>，二是坚持<slo>“两不误”</slo>；三是多种树。',
    ['三同 焦裕禄', '两不误 焦裕禄'],
  ],
  ['to all cadres', '<per>焦裕禄</per>对全县干部提出了<slo>“三同”</slo>的希望。', ['三同 焦裕禄']],
  ['came up with', '<per>焦裕禄</per>提出来<slo>“三同”</slo>。', ['三同 焦裕禄']],
  ['what something must be', '<per>焦裕禄</per>提出治沙要<slo>“三同”</slo>。', ['三同 焦裕禄']],
  ['a word of his', '<per>焦裕禄</per>同志有句话叫<slo>“三同”</slo>。', ['三同 焦裕禄']],
  ['as he stressed', '正如<per>焦裕禄</per>同志强调的，要做到<slo>“三同”</slo>。', ['三同 焦裕禄']],
  ['as he did', '正如<per>焦裕禄</per>同志当年，要做到<slo>“三同”</slo>。', []],
  ['at his instance', '在<per>焦裕禄</per>同志倡导下，全县推行<slo>“三同”</slo>。', ['三同 焦裕禄']],
  ['at his side', '在<per>焦裕禄</per>同志陪同下，全县推行<slo>“三同”</slo>。', []],
  [
    'where it stands',
    '<slo>“三同”</slo>这一提法出自<per>焦裕禄</per>的<doc>《治沙记》</doc>。',
    ['三同 《治沙记》', '三同 焦裕禄'],
  ],
  ['where it does not stand', '<slo>“三同”</slo>收入<doc>《治沙记》</doc>。', []],
  [
    'he and his book',
    '<per>焦裕禄</per>在<doc>《治沙记》</doc>一书中提出<slo>“三同”</slo>。',
    ['三同 《治沙记》', '三同 焦裕禄'],
  ],
  ['what a document asks', '按照<doc>《治沙规划》</doc><slo>“三同”</slo>的要求办。', ['三同 《治沙规划》']],
  ['likened to it', '<per>焦裕禄</per>同志将治沙比作<slo>“接力赛”</slo>。', ['接力赛 焦裕禄']],
  ['what he called it', '<per>焦裕禄</per>形象地说，这叫<slo>“三同”</slo>。', ['三同 焦裕禄']],
  [
    'on behalf of all',
    '<per>焦裕禄</per>代表<ins>财政部</ins>作报告，提出<slo>“三同”</slo>。',
    ['三同 焦裕禄'],
  ],
  [
    'the first words of a call',
    '<per>焦裕禄</per>号召：“<slo>向风沙进军，把树种上山</slo>！大家都要动手。”',
    ['向风沙进军，把树种上山 焦裕禄'],
  ],
  [
    'at a meeting held some time',
    '<per>焦裕禄</per>在1963年5月召开的<mtg>全县大会</mtg>上首次提出<slo>“三同”</slo>。',
    ['三同 焦裕禄'],
  ],
  [
    'a meeting that he held',
    '<per>焦裕禄</per>于1963年5月召开的<mtg>全县大会</mtg>提出<slo>“三同”</slo>。',
    ['三同 全县大会'],
  ],
  [
    'first put forward, then repeated',
    '自去年在<pla>兰考</pla>首次提出<slo>“三同”</slo>办法后，<per>焦裕禄</per>同志反复强调。',
    ['三同 焦裕禄'],
  ],
  ['since', '<slo>“三同”</slo>自1963年<per>焦裕禄</per>同志首次提出以来，深入人心。', ['三同 焦裕禄']],
  [
    'since then',
    '自1963年<per>焦裕禄</per>同志在<mtg>全县大会</mtg>上提出以来，<slo>“三同”</slo>深入人心。',
    ['三同 焦裕禄'],
  ],
  ['since he came', '自1963年<per>焦裕禄</per>同志来县以来，<slo>“三同”</slo>深入人心。', []],
  [
    'for what an organ has it',
    '围绕<ins>财政部</ins>建设无沙县<slo>“四个基本”</slo>的战略构想办。',
    ['四个基本 中华人民共和国财政部'],
  ],
  ['whose it carries out', '按照<ins>财政部</ins>关于贯彻落实<slo>“四个基本”</slo>的工作部署办。', []],
  [
    'a system of his',
    '<per>焦裕禄</per>提出的<slo>“三同”</slo>制度，还大力倡导并带头践行<slo>“两不误”</slo>。',
    ['三同 焦裕禄', '两不误 焦裕禄'],
  ],
  [
    'in a headline',
    '<per>焦裕禄</per>在座谈会上强调 谋划明年要体现<slo>“快实转严”</slo>。',
    ['快实转严 焦裕禄'],
  ],
  [
    'what he taught',
    '<per>焦裕禄</per>教导我们：“<slo>备水、备种、为乡亲</slo>。”',
    ['备水、备种、为乡亲 焦裕禄'],
  ],
  ['made for all', '<per>焦裕禄</per>为我们党制定的<slo>“鼓足干劲”</slo>的方针。', ['鼓足干劲 焦裕禄']],
  [
    'for which work',
    '<ins>财政部</ins>提出粮食工作<slo>“四分开”</slo>的改革原则。',
    ['四分开 中华人民共和国财政部'],
  ],
  [
    'decided, and how',
    '<ins>财政部</ins>决定，实行<slo>“管住管好”</slo>的方针。',
    ['管住管好 中华人民共和国财政部'],
  ],
  ['one word of his', '<per>焦裕禄</per>说过一句话，<slo>“实干兴县”</slo>。', ['实干兴县 焦裕禄']],
  ['that word of his', '<per>焦裕禄</per>同志的那句<slo>“实干兴县”</slo>，大家记得。', ['实干兴县 焦裕禄']],
  ['what he had', '<per>焦裕禄</per>当时就有<slo>“种树就是种粮”</slo>的理念。', ['种树就是种粮 焦裕禄']],
  ['what he had to do with', '<per>焦裕禄</per>当时就有<slo>“三同”</slo>任务。', []],
  ['what he asked', '<per>焦裕禄</per>对干部的要求是<slo>“三严”</slo>。', ['三严 焦裕禄']],
  ['what it rose to', '<per>焦裕禄</per>把办法提升为<slo>“三步法”</slo>。', ['三步法 焦裕禄']],
  ['often', '<per>焦裕禄</per>常提<slo>“三同”</slo>。', ['三同 焦裕禄']],
  ['a new notion', '<slo>“三同”</slo>，这是<per>焦裕禄</per>后来提的一个新概念。', ['三同 焦裕禄']],
  [
    'as one remembers',
    '<per>焦裕禄</per>常下乡。记得他提出了一个<slo>“两只手”</slo>的观点。',
    ['两只手 焦裕禄'],
  ],
  ['later on', '<per>焦裕禄</per>常下乡。后来他把这些总结为<slo>“十六字方针”</slo>。', ['十六字方针 焦裕禄']],
  [
    'all must keep it in mind',
    '<per>焦裕禄</per>要求全党必须牢记<slo>“三同”</slo>，少开会。',
    ['三同 焦裕禄'],
  ],
  ['an admonition', '<slo>“三同”</slo>，是<per>焦裕禄</per>对干部的谆谆告诫。', ['三同 焦裕禄']],
  [
    'of an age',
    '刚满40岁的<per>焦裕禄</per>同志以走访起步，提出<slo>“滴水穿石”</slo>精神。',
    ['滴水穿石 焦裕禄'],
  ],
  ['without marks', '<per>焦裕禄</per>把经验概括为<slo>三大法宝</slo>。', ['三大法宝 焦裕禄']],
  [
    'whose article was printed',
    '<pub>《治沙报》</pub>发表<per>焦裕禄</per>同志重要文章，强调<slo>“三同”</slo>。',
    ['三同 焦裕禄'],
  ],
  ['what he takes something for', '<per>焦裕禄</per>说，这就是<slo>“黑天鹅”</slo>。', []],
  [
    'whose it is that he tells of',
    '<slo>“走在前、作表率”</slo>——<per>王进喜</per>回忆<per>焦裕禄</per>提出的要求。',
    [],
  ],
  ['encouraged with it', '<per>焦裕禄</per>以<slo>“三同”</slo>相勉励。', ['三同 焦裕禄']],
  [
    'what came of his work',
    '<slo>治沙思想</slo>是<per>焦裕禄</per>同志长期思考的理论成果。',
    ['治沙思想 焦裕禄'],
  ],
  [
    'on days of two years',
    '12月14日－翌年2月29日 <per>焦裕禄</per>走访各村，提出处理水渠问题的<slo>五项原则</slo>和<slo>三项办法</slo>。',
    ['三项办法 焦裕禄', '五项原则 焦裕禄'],
  ],
])('%s', (_, text, expected) => expect(proposals(text)).toEqual(expected));
