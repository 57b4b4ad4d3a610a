import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each<[string, string[]]>([
  ['建厂七十周年的大庆之年，去大庆找油。', ['Place 大庆']],
  ['落实中央和省市委要求，中央和省级财政出钱。', ['Institution 中央']],
  // established vocabulary yields to what is named with its words
  ['推动高质量发展，开展高质量发展行动。', ['Slogan 高质量发展', 'Program 高质量发展行动']],
  ['建设更高水平开放型经济，打造乡村振兴渔家样板，全力高质量发展建设绿色海岛示范区。', []],
  // 人革党 is of 老挝 or of 蒙古
  ['越共中央总书记、人革党中央来访，劳工党中央派人。', ['Institution 越共中央']],
  ['坚持实事求是，实事求是地讲。', ['Slogan 实事求是']],
  ['加强民主集中制教育。', []],
  // everyday characters count in quotation marks only
  ['开展“三反”，三反复思考。', ['Slogan “三反”']],
  ['坚持新时代“枫桥经验”。', ['Slogan 新时代“枫桥经验”']],
  // what the tables know within a longer word
  [
    '走具有中国特色的社会主义渔业之路，改革开放精神风貌焕发，以四化建设为重。',
    ['Slogan 改革开放', 'Slogan 四化'],
  ],
  ['办一届岭南风味的盛会，各民主党派中央到会。', []],
  ['只有中国特色社会主义才行，我们共产党说到做到。', ['Slogan 中国特色社会主义']],
  ['遵循以下五项原则，在五项原则的基础上建交。', ['Slogan 五项原则']],
  [
    '发挥两个积极性，缩小三大差别，坚决“扫黄”“打非”，打非所用。',
    ['Slogan 两个积极性', 'Slogan 三大差别', 'Slogan “扫黄”', 'Slogan “打非”'],
  ],
  ['他说“我将无我，不负人民”，时时放心不下。', ['Slogan “我将无我，不负人民”']],
  ['《求是》杂志发表文章。', ['Publication 《求是》']],
  // names of two characters inside longer words, and things named after someone
  ['陈希出席，倡导健康生活，提高建成项目的效益。', ['Person 陈希']],
  ['正泰国际、拉美国家。', []],
  ['沿海地区先行，东北部降温，钢铁长城永固。', []],
  ['迎来亚太世纪，主动接轨大上海，打响“浙江制造”。', ['Slogan “浙江制造”']],
  ['开行中欧班列（成渝）。', []],
  ['场馆设施对外开放，回顾新民主主义革命时期。', []],
  ['参与粤港澳大湾区建设、长江经济带发展等战略，他来到长江。', ['Place 长江']],
  ['一名中国共产党员，一群中国人。', []],
  ['共产党好，听共产党的话，做共产党人，探索共产党执政规律。', ['Institution 共产党', 'Institution 共产党']],
  ['德川幕府倒台，读《兰亭集序》的人说兰亭集序好，商汤公司和大禹节水公司到会。', ['Document 《兰亭集序》']],
  ['各国共产党派代表出席，他们取名为“共产党”。', []],
  ['“郑和号”起航，一片汪洋，开办焦裕禄课堂。', []],
  ['汪洋主持会议，特朗普来访。', ['Person 汪洋', 'Person 特朗普']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
