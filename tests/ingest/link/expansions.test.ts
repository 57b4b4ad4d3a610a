import { describe, expect, test } from 'vitest';
import { checkReading } from '#graph';
import { smallLexicon } from './lexicon.ts';
import { readTagged } from './tagged.ts';

/** Parts of the first formula of a sentence, in the order of their ordinals. */
function partsOf(sentence: string): string[] {
  const reading = readTagged(`工作情况\n${sentence}`, smallLexicon);
  // Among others, every trigger is a stretch of the text.
  expect(checkReading(reading)).toEqual([]);
  const { links, entities } = reading;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return links
    .filter((link) => link.type === 'HAS_COMPONENT')
    .sort((a, b) => Number(a.attributes?.['ordinal']) - Number(b.attributes?.['ordinal']))
    .map((link) => names.get(link.target) ?? '');
}

describe('a list behind a formula', () => {
  test.each([
    ['即', '抓<slo>“三清”</slo>，即清田、清路、清渠。', ['清田', '清路', '清渠']],
    ['dash', '抓<slo>“三清”</slo>——清田、清路和清渠。', ['清田', '清路', '清渠']],
    [
      'colon',
      '一个中心：为民；<slo>三个清理</slo>：清理田、清理路和桥、清理渠。',
      ['清理田', '清理路和桥', '清理渠'],
    ],
    ['brackets', '抓<slo>“三清”</slo>（清田、清路、清渠）活动。', ['清田', '清路', '清渠']],
    ['kind and brackets', '抓<slo>“两个月”</slo>活动（指植树月和除害月）。', ['植树月', '除害月']],
    ['tail', '抓<slo>“三清”</slo>（指清田、清路、清渠三项工作）。', ['清田', '清路', '清渠']],
    ['counted', '抓<slo>“两清”</slo>：一是清田，干到底；二是清路。', ['清田', '清路']],
    [
      'clauses alike',
      '抓<slo>“两个不停”</slo>（不停修渠、补渠，不停种树）。',
      ['不停修渠、补渠', '不停种树'],
    ],
    ['two numerals', '抓<slo>“一田两渠”</slo>，就是新田、东渠、西渠。', ['新田', '东渠', '西渠']],
    [
      'the first begun as the others',
      '办好<slo>“三真”</slo>，就是对来的人要做到真诚接待、真心帮忙、真情相送。',
      ['真诚接待', '真心帮忙', '真情相送'],
    ],
    ['a measure word', '用好<slo>“两个一批”</slo>，即种一批、养一批。', ['种一批', '养一批']],
    [
      'begun with its letters',
      '开展<slo>“两清一补”</slo>，即清水田、清旱田，补梯田。',
      ['清水田', '清旱田', '补梯田'],
    ],
    [
      'each begun with the last word of it',
      '坚持<slo>“三个必须”</slo>，必须护路，不许占道；必须护渠，不许断水；必须护田。',
      ['必须护路，不许占道', '必须护渠，不许断水', '必须护田'],
    ],
    [
      'as much as each clause says',
      '他讲了修渠<slo>“两个有利于”</slo>的思路，指出：早修水渠，有利于稳住粮食，多打一季稻子；有利于留住水土。',
      ['有利于稳住粮食，多打一季稻子', '有利于留住水土'],
    ],
    [
      'nothing that goes on behind the last',
      '做到<slo>“两个护好”</slo>，就是护好水田；护好旱田，这是农家的本分。',
      ['护好水田', '护好旱田'],
    ],
    [
      'with a subject',
      '记住三个<slo>“不能丢”</slo>：我们不能丢种子，不能丢耕牛，不能丢“老把式”的手艺，这是老话。',
      [],
    ],
    [
      'numeral and word as one',
      '记住<slo>三个“不能丢”</slo>：我们不能丢种子，不能丢耕牛，不能丢“老把式”的手艺，第一个“不能丢”最难。',
      ['不能丢种子', '不能丢耕牛', '不能丢老把式的手艺'],
    ],
    [
      'ended by the last word of it',
      '牢记<slo>“两个不容易”</slo>——“丰年时爱惜粮食、不忘荒年不容易，荒年时守住种子不容易”。',
      ['丰年时爱惜粮食、不忘荒年不容易', '荒年时守住种子不容易'],
    ],
    [
      'sentences that count',
      '他要求算好<slo>“三本账”</slo>。一是水账，细水长流。二是粮账，颗粒归仓。三是工账。',
      ['水账', '粮账', '工账'],
    ],
    [
      'numbers in brackets',
      '会上讲的<slo>三大纪律</slo>如下：（一）不占田；（二）不断水；（三）不毁林。',
      ['不占田', '不断水', '不毁林'],
    ],
    [
      'numbered lines',
      '今年抓好<slo>“两个修好”</slo>：\n一是修好水渠，保灌溉。\n二是修好道路，保运输。',
      ['修好水渠', '修好道路'],
    ],
    [
      'clauses that fill the sentence',
      '村里定下<slo>三大纲领</slo>，即：分掉祠堂的公田归农户，收回河边的荒地归集体，保护小作坊。',
      ['分掉祠堂的公田归农户', '收回河边的荒地归集体', '保护小作坊'],
    ],
    [
      'a class of things, then 包括',
      '水网里<slo>“三横”</slo>指三条东西向的水渠，包括东渠、中渠、西渠3项工程；其余是塘。',
      ['东渠', '中渠', '西渠'],
    ],
    [
      'clauses begun alike',
      '村里要<slo>“两个人”</slo>，就是：要做种田的带头人，多打粮食，不荒一垄；要做护林的守夜人，少砍树，多栽树。',
      ['做种田的带头人', '做护林的守夜人'],
    ],
    [
      'two marks',
      '去掉<slo>“三多三少”</slo>，即田多、渠多、人多，粮少、林少、钱少。',
      ['田多', '渠多', '人多', '粮少', '林少', '钱少'],
    ],
    [
      'a noun behind the last',
      '定下<slo>“三大果树带”</slo>建设规划，即东山果树带、西山果树带、河边果树带建设规划。',
      ['东山果树带', '西山果树带', '河边果树带'],
    ],
    [
      'its word in the middle of each',
      '落实<slo>“三个亲自”</slo>，对水渠亲自查看、道路亲自丈量、粮仓亲自清点。',
      ['对水渠亲自查看', '道路亲自丈量', '粮仓亲自清点'],
    ],
    [
      'a clause before the colon',
      '讲了<slo>“三个守到底”</slo>并说明了理由：田地要守到底；水渠要守到底；粮种要守到底。',
      ['田地要守到底', '水渠要守到底', '粮种要守到底'],
    ],
    [
      'a word behind the last',
      '推动<slo>“三链融合”</slo>，即种子链、粮食链、加工链深度融合。',
      ['种子链', '粮食链', '加工链'],
    ],
    [
      'what stands around all',
      '树立<slo>“三个认同”</slo>，就是对水田、旱田、梯田的认同。',
      ['水田', '旱田', '梯田'],
    ],
    [
      'a first, a second',
      '用好<slo>“两种办法”</slo>：第一种办法是早修水渠，多修一尺；第二种办法是早栽树苗。',
      ['早修水渠', '早栽树苗'],
    ],
    [
      'quoted as one',
      '下乡要<slo>“五字诀”</slo>，就是“早、勤、细、稳、实”。',
      ['早', '勤', '细', '稳', '实'],
    ],
    [
      'quoted each',
      '实现<slo>“三个最”</slo>（即“用水最省”“占地最少”“收成最好”）。',
      ['用水最省', '占地最少', '收成最好'],
    ],
    [
      'a word of the numeral in it',
      '定下<slo>“三统一”</slo>的基本思路，即统一育秧、统一灌溉、统一收割。',
      ['统一育秧', '统一灌溉', '统一收割'],
    ],
    [
      'a verb for all',
      '实现<slo>“三个强村”</slo>的目标，即建设林业强村、畜牧强村、水产强村。',
      ['林业强村', '畜牧强村', '水产强村'],
    ],
    ['一手', '坚持<slo>“两手抓”</slo>，即：一手抓水利，一手抓道路，都不放松。', ['一手抓水利', '一手抓道路']],
    [
      'one numeral twice',
      '抓<slo>“两看两不看”</slo>，即看田不看屋、看渠不看路。',
      ['看田不看屋', '看渠不看路'],
    ],
  ])('%s', (_, sentence, expected) => expect(partsOf(sentence)).toEqual(expected));
});

describe('a list under a formula', () => {
  test.each([
    ['指', '<slo>“三清”</slo>\n指清田、清路、清渠。', ['清田', '清路', '清渠']],
    ['a sentence of parts', '<slo>“三清”</slo>\n清田、清路、清渠。\n其他', ['清田', '清路', '清渠']],
    [
      'its word in each',
      '1.<slo>“两个守住”</slo>\n村里的公约写道，守住每一亩水田，守住每一条水渠。',
      ['守住每一亩水田', '守住每一条水渠'],
    ],
    [
      'a question',
      '什么是<slo>“两个服从”</slo>？\n答：小渠服从大渠，小路服从大路。',
      ['小渠服从大渠', '小路服从大路'],
    ],
    [
      'a heading, and lines that say its word',
      '二、村里要算<slo>“两种收成”</slo>\n1.田里的收成\n年年要算。\n2.林里的收成。',
      ['田里的收成', '林里的收成'],
    ],
    ['a heading, and lines that do not', '二、村里要算<slo>“两种收成”</slo>\n1.修渠\n2.种树', []],
    ['lines', '<slo>“两个守住”</slo>\n守住水田。\n守住水渠。', ['守住水田', '守住水渠']],
    ['numbered lines', '<slo>“两清”</slo>\n一、清田\n二、清路', ['清田', '清路']],
    [
      'known parts further below',
      '<slo>“三会”</slo>\n先说由来。\n茶会、灯会、庙会，各有讲究。',
      ['茶会', '灯会', '庙会'],
    ],
  ])('%s', (_, sentence, expected) => expect(partsOf(sentence)).toEqual(expected));

  test('known parts in the sentence of the formula', () => {
    expect(partsOf('办好<slo>“三会”</slo>，让灯会、茶会和庙会都热闹。')).toEqual(['灯会', '茶会', '庙会']);
    expect(partsOf('办好<slo>“三会”</slo>，让灯会和庙会都热闹。')).toEqual([]);
  });
});

describe('a list before a formula', () => {
  test.each([
    ['renamed', '他把水田、旱田和梯田并称为粮食的<slo>“三宝”</slo>。', ['水田', '旱田', '梯田']],
    [
      'in the sentence before',
      '办法很清楚，即必须护路、必须护渠、必须护田。这<slo>“三个必须”</slo>，要记牢。',
      ['必须护路', '必须护渠', '必须护田'],
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
    ['quoted, bare', '用好“看得见”、“摸得着”<slo>两本账</slo>。', ['看得见', '摸得着']],
    ['quoted parts, nothing between', '用好“深耕”、“细作”<slo>两只手</slo>。', ['深耕', '细作']],
    [
      'a list in a list',
      '农技站、学校（夜校）、供销社<slo>“三支队伍”</slo>都下乡。',
      ['农技站', '学校（夜校）', '供销社'],
    ],
  ])('%s', (_, sentence, expected) => expect(partsOf(sentence)).toEqual(expected));
});

test('the first list of a text holds', () => {
  expect(partsOf('抓<slo>“两清”</slo>，即清田、清路。后来<slo>“两清”</slo>，即清渠、清塘。')).toEqual([
    '清田',
    '清路',
  ]);
});

describe('no list of parts', () => {
  test.each([
    ['fewer than counted', '抓<slo>“三清”</slo>，即清田、清路。'],
    ['more than counted', '抓<slo>“三清”</slo>，即清田、清路、清渠、清沟。'],
    ['more behind a comma', '抓<slo>“三清”</slo>，即清田、清路、清渠，清沟、清塘。'],
    [
      'clauses too long to be names',
      '抓<slo>“两不适应”</slo>：田里的活计和路上的车马与渠里的水势总是一年比一年更不相适应起来；屋里的灯和火与夜里的书。',
    ],
    ['a head shared by all', '改造<slo>“三类户”</slo>（老、小、残疾户）。'],
    ['one of a list itself', '落实水田、旱田、梯田、<slo>“三农”</slo>、饮水等工作。'],
    ['a verb before the formula', '抓好水田、旱田、落实<slo>“三清”</slo>。'],
    ['one of two says the word', '做到<slo>“两个先修”</slo>，即先修东村的水渠、西村的晒场。'],
    ['lists of another numeral', '落实<slo>“三清”</slo>。一是清田。二是清路。'],
    ['two words in one name', '推进<slo>“一田一路”</slo>建设，办好一田一路学校。'],
    ['two that hold its word', '用好<slo>“两只手”</slo>，既有村里的两只手，也有邻村的两只手。'],
    ['a document', '这就是<slo>“三项规定”</slo>：一是护田，二是护路，三是护渠。'],
    ['part of what is quoted', '他讲的“要先修渠，水田、旱田、梯田”的<slo>“三田”</slo>。'],
    ['formulas in a row', '落实“两清”“两补”<slo>“两修”</slo>等办法。'],
    ['two before it are too few', '推动水田和旱田<slo>“两手抓”</slo>。'],
  ])('%s', (_, sentence) => expect(partsOf(sentence)).toEqual([]));
});
