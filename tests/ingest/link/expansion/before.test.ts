import { describe, expect, test } from 'vitest';
import { partsOf } from './parts-of.ts';

describe('a list before a formula', () => {
  test.each([
    [
      'what one has to do before',
      '要牢固树立水田意识、旱田意识、梯田意识<slo>“三个意识”</slo>。',
      ['水田意识', '旱田意识', '梯田意识'],
    ],
    [
      'what was done',
      '大会确立了联村、联户、帮扶老人的<slo>“三大政策”</slo>。',
      ['联村', '联户', '帮扶老人'],
    ],
    [
      'what was studied, all of it',
      '大会研究全面拓宽果品销路、加大仓库投入、推进水渠修缮等<slo>“三条路子”</slo>。',
      ['全面拓宽果品销路', '加大仓库投入', '推进水渠修缮'],
    ],
    [
      'what is to be studied, tried and told',
      '下乡要多走，研究新的情况、推广新的办法、讲好新的故事等<slo>“三件新事”</slo>。',
      ['研究新的情况', '推广新的办法', '讲好新的故事'],
    ],
    ['what each reached', '水田、旱田、梯田实现<slo>“三个翻番”</slo>。', ['水田', '旱田', '梯田']],
    [
      'a verb behind an adverb',
      '要同时抓好水田文明和旱田文明<slo>“两个文明”</slo>。',
      ['水田文明', '旱田文明'],
    ],
    ['this is', '清田、清路、清渠，这就是<slo>“三清”</slo>。', ['清田', '清路', '清渠']],
    ['summed up', '不等人、不等钱、不等天，概括为<slo>“三不等”</slo>。', ['不等人', '不等钱', '不等天']],
    ['called so', '我们把清田、清路、清渠叫做<slo>“三清”</slo>。', ['清田', '清路', '清渠']],
    ['counted in the parts', '一清田、二清路、三清渠的<slo>“三清”</slo>办法。', ['清田', '清路', '清渠']],
    ['both and', '既要路到位，又要渠到位，做到<slo>“两个到位”</slo>。', ['路到位', '渠到位']],
    [
      'done the sentence before',
      '做到路到位、渠到位、树到位。这<slo>“三个到位”</slo>缺一不可。',
      ['路到位', '渠到位', '树到位'],
    ],
    ['two mountains', '建设东山、西山<slo>“两座山”</slo>。', ['东山', '西山']],
    ['called so for short', '要修渠、修路、修桥，简称<slo>“三修”</slo>。', ['修渠', '修路', '修桥']],
    [
      'called so for short in brackets',
      '做到不能忘田、不能忘路、不能忘渠（以下简称<slo>“三个不能忘”</slo>）。',
      ['不能忘田', '不能忘路', '不能忘渠'],
    ],
    [
      'summed up',
      '不能忘田、不能忘路、不能忘渠，概括起来就是<slo>“三个不能忘”</slo>。',
      ['不能忘田', '不能忘路', '不能忘渠'],
    ],
    [
      'what is said of all of them',
      '健全自治、法治、德治相结合的<slo>“三治”</slo>体系。',
      ['自治', '法治', '德治'],
    ],
    [
      'who put them forward',
      '聚焦水田，聚焦果树，聚焦道路，这是县里提出的<slo>“三个聚焦”</slo>。',
      ['聚焦水田', '聚焦果树', '聚焦道路'],
    ],
    ['和 within one', '以县城为核心、东镇和西镇为两翼的<slo>“一核两翼”</slo>格局。', []],
    ['joined by 和', '实现水田、旱田和梯田<slo>“三田并重”</slo>。', ['水田', '旱田', '梯田']],
    ['joined by 和, but uneven', '推广水田、旱田和梯田修缮办法<slo>“三项工作”</slo>。', []],
    [
      'a word that is also a verb at the end of each',
      '统筹水田建设、旱田建设、梯田建设<slo>“三位一体”</slo>。',
      ['水田建设', '旱田建设', '梯田建设'],
    ],
    [
      'what is done well, with its own verb',
      '打好防止淹没水田、旱田改造、梯田修缮<slo>三大攻坚战</slo>。',
      ['防止淹没水田', '旱田改造', '梯田修缮'],
    ],
    [
      'two, before the next of a row',
      '调动水田和旱田<slo>两个积极性</slo>、修渠和种树两条路子。',
      ['水田', '旱田'],
    ],
    [
      'two behind what was counted before',
      '水渠和道路两个问题、水田和旱田<slo>两个积极性</slo>都要管。',
      ['水田', '旱田'],
    ],
    [
      'two opposed to each other behind other words',
      '经过关于教条主义同修正主义<slo>两条路线</slo>的争论。',
      ['教条主义', '修正主义'],
    ],
    [
      'two of which one is a count',
      '把种树同坚持三项办法、坚持护田护路这<slo>“两个基本点”</slo>统一起来。',
      ['三项办法', '护田护路'],
    ],
    ['two, alike to the letter', '要调动水田和旱田<slo>两个积极性</slo>。', ['水田', '旱田']],
    [
      'two that begin alike',
      '抓住水田面积和水田耕作方式<slo>两个根本性转变</slo>。',
      ['水田面积', '水田耕作方式'],
    ],
    ['two verbs', '要坚持和落实<slo>“两个毫不放松”</slo>。', []],
    ['a verb that governs the formula', '引导护林干部、大家更加领悟<slo>两个确信</slo>的意义。', []],
    ['others who do it', '当地主及其追随者制造<slo>“两个兰考”</slo>。', []],
    [
      'five in one pair of marks',
      '“大家种树护林和保水保土、互不占田、互不断水、平等互利、和睦相处”<slo>五项原则</slo>早已写进村规。',
      ['大家种树护林和保水保土', '互不占田', '互不断水', '平等互利', '和睦相处'],
    ],
    ['renamed', '他把水田、旱田和梯田并称为粮食的<slo>“三宝”</slo>。', ['水田', '旱田', '梯田']],
    [
      'in the sentence before',
      '办法很清楚，即必须护路、必须护渠、必须护田。这<slo>“三个必须”</slo>，要记牢。',
      ['必须护路', '必须护渠', '必须护田'],
    ],
    [
      'a verb for all, short for it in brackets',
      '坚定水田自信、旱田自信、梯田自信（简称<slo>“三个自信”</slo>）。',
      ['水田自信', '旱田自信', '梯田自信'],
    ],
    [
      'numbered, each with its word at the end',
      '一是种树能力过硬，二是护渠能力过硬，三是修路能力过硬，这<slo>“三个过硬”</slo>缺一不可。',
      ['种树能力过硬', '护渠能力过硬', '修路能力过硬'],
    ],
    [
      'numbered, and gathered in the formula',
      '全村一心，一是抓渠，二是抓路，三是抓树，形成<slo>“三抓”</slo>格局。',
      ['抓渠', '抓路', '抓树'],
    ],
    [
      'what is put somewhere',
      '要把水田自信、旱田自信、梯田自信这<slo>“三个自信”</slo>记在心里。',
      ['水田自信', '旱田自信', '梯田自信'],
    ],
    [
      'told in the paragraph',
      '到了村里要做到地头上问心，饭桌上谈心，路上交心。乡亲们记得这些事。他常讲的<slo>“三心”</slo>传开了。',
      [],
    ],
    [
      'told in the paragraph, alike in length',
      '到了村里要做到地头上问心，饭桌上谈心，村路上交心。乡亲们记得这些事。他常讲的<slo>“三心”</slo>传开了。',
      ['地头上问心', '饭桌上谈心', '村路上交心'],
    ],
    [
      'quoted in the paragraph',
      '他把办法说成“种子、化肥下田头，技术下田头，账本下田头”。这<slo>“三下田头”</slo>，家家欢迎。',
      ['种子、化肥下田头', '技术下田头', '账本下田头'],
    ],
    [
      'four of its words for three',
      '天上用心，田里用心，路上用心，家里用心。他讲过<slo>“三心”</slo>的由来。',
      [],
    ],
    [
      'sentences that count before',
      '下乡先算账：一是水账，要细。二是粮账，要准。这<slo>两本账</slo>，家家会算。',
      ['水账', '粮账'],
    ],
    [
      'its word in each',
      '他讲“不怕路远，不怕天旱，不怕人少”这<slo>三个“不怕”</slo>。',
      ['不怕路远', '不怕天旱', '不怕人少'],
    ],
    [
      'said to be',
      '水田、旱田和梯田，是村里吃饭的依靠，是我们过冬的<slo>三大法宝</slo>。',
      ['水田', '旱田', '梯田'],
    ],
    [
      'as long as the others',
      '年底要仔细理清田亩账、工时账、口粮账这<slo>“三笔账”</slo>。',
      ['田亩账', '工时账', '口粮账'],
    ],
    ['joined by 和', '全村农业、林业和渔业的<slo>“三大行当”</slo>都兴旺。', ['农业', '林业', '渔业']],
    [
      'many, joined by 以及',
      '部署开展占道、占渠、占林以及占田<slo>“四个治理”</slo>。',
      ['占道', '占渠', '占林', '占田'],
    ],
    ['quoted, 与', '处理好“深耕的犁”与“浅耕的犁”这<slo>“两张犁”</slo>的关系。', ['深耕的犁', '浅耕的犁']],
    ['enclosed', '形成包括田队、路队、渠队在内的<slo>“三支队伍”</slo>。', ['田队', '路队', '渠队']],
    [
      'a verb before it',
      '全县紧扣北部的粮仓、南部的果园、东部的渔场<slo>“三个基地”</slo>定位。',
      ['北部的粮仓', '南部的果园', '东部的渔场'],
    ],
    [
      'one head for all',
      '各村年初就提出来爱田、爱路、爱渠的<slo>“三爱”</slo>要求。',
      ['爱田', '爱路', '爱渠'],
    ],
    ['等', '建设水田、旱田、梯田等<slo>“三田”</slo>。', ['水田', '旱田', '梯田']],
    [
      'words of two characters',
      '强化果园品种、肥料、水源<slo>“三位一体”</slo>管理。',
      ['品种', '肥料', '水源'],
    ],
    ['quoted, 的', '他讲的“先修渠”“后种树”的<slo>“两步”</slo>办法。', ['先修渠', '后种树']],
    [
      'quoted as one, 的',
      '他讲的“先修渠、再修路，后种树”的<slo>“三步”</slo>办法。',
      ['先修渠', '再修路', '后种树'],
    ],
    [
      'in the marks of a quotation',
      '他说“建设水田、旱田、梯田<slo>‘三田’</slo>”。',
      ['水田', '旱田', '梯田'],
    ],
    ['quoted as one, 这', '形成“田网、路网、渠网”这<slo>“三张网”</slo>。', ['田网', '路网', '渠网']],
    [
      'a verb and its adverb',
      '全县加快构建良种繁育站、农机维修站、粮食收购站<slo>“三个站点”</slo>。',
      ['良种繁育站', '农机维修站', '粮食收购站'],
    ],
    [
      '以 once for all',
      '建立以夜校为基础、农技站为依托、供销社为后盾的<slo>“三位一体”</slo>体系。',
      ['夜校为基础', '农技站为依托', '供销社为后盾'],
    ],
    [
      'two, with their verbs',
      '村里把实行轮作休耕和加强护林防火这<slo>两项大事</slo>抓好。',
      ['轮作休耕', '护林防火'],
    ],
    [
      'with 和, before what they are',
      '全村投入种树、修渠和筑路<slo>三大会战</slo>。',
      ['种树', '修渠', '筑路'],
    ],
    [
      'alike, the last with a verb in it',
      '筑牢山村防火、山村绿化、山村治理<slo>“三道屏障”</slo>。',
      ['山村防火', '山村绿化', '山村治理'],
    ],
    ['quoted, bare', '用好“看得见”、“摸得着”<slo>两本账</slo>。', ['看得见', '摸得着']],
    ['quoted parts, nothing between', '用好“深耕”、“细作”<slo>两只手</slo>。', ['深耕', '细作']],
    [
      'a list in a list',
      '农技站、学校（夜校）、供销社<slo>“三支队伍”</slo>都下乡。',
      ['农技站', '学校（夜校）', '供销社'],
    ],
    [
      'a verb of struggle',
      '打击偷砍偷伐、乱占乱挖、私卖私运<slo>“三股歪风”</slo>。',
      ['偷砍偷伐', '乱占乱挖', '私卖私运'],
    ],
    [
      'quoted, side by side with it',
      '抓好“米缸”“菜篮”“果盘”<slo>“三个家当”</slo>。',
      ['米缸', '菜篮', '果盘'],
    ],
    ['a new kind of three', '果苗、鱼苗、菌苗<slo>“新三样”</slo>卖得好。', ['果苗', '鱼苗', '菌苗']],
    [
      'what has come true for all',
      '全村水渠、道路、学校、灯光全部实现<slo>“四个覆盖”</slo>。',
      ['水渠', '道路', '学校', '灯光'],
    ],
    [
      'what they are ranked as',
      '村里把种树、修渠、办学列为<slo>“三件大事”</slo>。',
      ['种树', '修渠', '办学'],
    ],
    [
      'what has taken shape',
      '全村形成了护林护路、修渠引水、勤学苦干<slo>“三大作风”</slo>。',
      ['护林护路', '修渠引水', '勤学苦干'],
    ],
    [
      'a qualified numeral',
      '坚持平等种田、互助修渠、和气办学的<slo>邻里的三项原则</slo>。',
      ['平等种田', '互助修渠', '和气办学'],
    ],
  ])('%s', (_, sentence, expected) => expect(partsOf(sentence)).toEqual(expected));
});
